import { ChangeDetectionStrategy, Component, computed, forwardRef, inject, input, signal } from '@angular/core';
import {
  type ControlValueAccessor,
  NG_VALIDATORS,
  NG_VALUE_ACCESSOR,
  type ValidationErrors,
  type Validator,
} from '@angular/forms';
import { Amounts } from './amounts';
import { type AmountStyle, amountText, typedAmount } from './amount-text';

const self = forwardRef(() => AmountInputComponent);

/**
 * An amount of money as a form control: minor units, null where the field is empty. Vendure's own input rounds to the
 * cent; this one takes as many decimals of a cent as it is told to. What is no amount makes the control invalid.
 */
@Component({
  selector: 'shop-amount-input',
  templateUrl: './amount-input.component.html',
  styleUrl: './amount-input.component.css',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: self, multi: true },
    { provide: NG_VALIDATORS, useExisting: self, multi: true },
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AmountInputComponent implements ControlValueAccessor, Validator {
  /** `id` of the field, for a label; without it `label` names it. */
  readonly inputId = input<string>();
  readonly label = input<string>();
  /** Decimals of a cent that may be written. */
  readonly fraction = input(0);
  /** `id` of a sentence about the field. */
  readonly describedBy = input<string>();
  protected readonly disabled = signal(false);
  private readonly amounts = inject(Amounts);
  private readonly style = computed<AmountStyle>(() => ({
    language: this.amounts.language(),
    precision: this.amounts.precision,
    fraction: this.fraction(),
  }));
  private readonly amount = signal<number | null>(null);
  /** What stands in the field while somebody types, and as long as it is no amount. */
  private readonly typed = signal<string | null>(null);
  protected readonly text = computed(() => this.typed() ?? amountText(this.amount(), this.style()));
  protected readonly refused = computed(() => typedAmount(this.text(), this.style()) === undefined);
  private changed: (amount: number | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(amount: number | null): void {
    this.amount.set(amount);
    this.typed.set(null);
  }

  registerOnChange(changed: (amount: number | null) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(disabled: boolean): void {
    this.disabled.set(disabled);
  }

  validate(): ValidationErrors | null {
    return this.refused() ? { amount: true } : null;
  }

  protected read(text: string): void {
    this.typed.set(text);
    this.amount.set(typedAmount(text, this.style()) ?? null);
    this.changed(this.amount());
  }

  /** What was typed is then written as amounts are: `5.608` becomes `5,608`. */
  protected leave(): void {
    this.touched();
    if (!this.refused()) this.typed.set(null);
  }
}
