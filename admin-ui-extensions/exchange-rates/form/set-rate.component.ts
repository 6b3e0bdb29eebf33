import { ChangeDetectionStrategy, Component, computed, effect, inject, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { DataService, NotificationService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Amounts } from '../../decoration/amounts/amounts';
import type { CurrencyCode } from '../../schema.generated';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { liveQuery } from '../../shared/live-query';
import { SelectFieldComponent } from '../../shared/select-field.component';
import { TextFieldComponent } from '../../shared/text-field.component';
import { currencyChoices } from '../currency-choices';
import { rateInput } from '../rate-text';
import { ShopRateCurrenciesDocument, ShopSetExchangeRateDocument } from './graphql.generated';

const text = () => new FormControl('', { nonNullable: true });
const needed = () => new FormControl('', { nonNullable: true, validators: [control => Validators.required(control)] });

/** A rate of the store for a day, today unless another is chosen. */
@Component({
  selector: 'shop-set-rate',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective, SelectFieldComponent, TextFieldComponent],
  templateUrl: './set-rate.component.html',
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetRateComponent {
  readonly saved = output();

  protected readonly form = new FormGroup({ from: needed(), to: needed(), rate: needed(), day: text() });
  protected readonly action = new Action();
  private readonly query = liveQuery(ShopRateCurrenciesDocument, () => ({}));
  private readonly language = inject(Amounts).language;
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);
  private readonly available = computed(() => this.query.data()?.activeChannel.availableCurrencyCodes ?? []);
  protected readonly loaded = computed(() => this.query.data() !== undefined);
  protected readonly several = computed(() => this.available().length > 1);
  protected readonly currencies = computed(() => currencyChoices(this.available(), this.language()));

  constructor() {
    effect(() => {
      const main = this.query.data()?.activeChannel.defaultCurrencyCode;
      const other = this.available().find(code => code !== main);
      this.form.reset({ from: other ?? '', to: main ?? '' });
    });
  }

  protected async save(): Promise<void> {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const { from, to, rate, day } = this.form.getRawValue();
    const input = {
      fromCurrency: from as CurrencyCode,
      toCurrency: to as CurrencyCode,
      rate: rateInput(rate, this.language()),
      ...(day && { day }),
    };
    const done = await this.action.run(async () => {
      await firstValueFrom(this.dataService.mutate(ShopSetExchangeRateDocument, { input }));
      return null;
    });
    if (!done) return;
    this.form.controls.rate.reset();
    this.notifications.success('shop.exchange-rates.saved');
    this.saved.emit();
  }
}
