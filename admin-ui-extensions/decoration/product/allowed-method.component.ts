import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { SharedModule } from '@vendure/admin-ui/core';
import { AmountInputComponent } from '../amounts/amount-input.component';
import type { AllowedMethodForm } from './decoration-form';

/** One method that the product allows: where, in which colours, and its charges on this product. */
@Component({
  selector: 'shop-allowed-method',
  imports: [SharedModule, ReactiveFormsModule, AmountInputComponent],
  templateUrl: './allowed-method.component.html',
  styleUrls: ['../../shared/order-tab.css', './allowed-method.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AllowedMethodComponent {
  readonly form = input.required<AllowedMethodForm>();
  readonly name = input.required<string>();
  readonly currencyCode = input.required<string>();
  readonly removable = input.required<boolean>();
  readonly removed = output();
  /** What the `id` of each field begins with. */
  protected readonly prefix = computed(() => `shop-method-${this.form().controls.imprintMethodId.value}`);
}
