import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { DataService, NotificationService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Amounts } from '../../decoration/amounts/amounts';
import type { MixedPricing } from '../../decoration/prices/followed-prices';
import type { CurrencyCode } from '../../schema.generated';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { currencyChoices } from '../currency-choices';
import { ShopSetPricingCurrencyDocument } from './graphql.generated';

/** "Devise du prix": the currency whose prices those in the store's other currencies are converted from, or none. */
@Component({
  selector: 'shop-pricing-currency',
  imports: [SharedModule, ReactiveFormsModule, BusyButtonDirective],
  templateUrl: './pricing-currency.component.html',
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PricingCurrencyComponent {
  readonly productId = input.required<string>();
  readonly current = input.required<string | null>();
  /** Where some variants follow a currency and others do not. */
  readonly mixed = input.required<MixedPricing | null>();
  readonly available = input.required<readonly string[]>();
  readonly mayChange = input.required<boolean>();
  /** Prices that were typed and are not saved would be lost. */
  readonly unsaved = input.required<boolean>();
  readonly changed = output();

  protected readonly chosen = new FormControl('', { nonNullable: true });
  protected readonly action = new Action();
  private readonly language = inject(Amounts).language;
  private readonly dataService = inject(DataService);
  private readonly notifications = inject(NotificationService);
  protected readonly currencies = computed(() => currencyChoices(this.available(), this.language()));

  constructor() {
    effect(() => {
      const current = this.current() ?? '';
      const mayChange = this.mayChange();
      untracked(() => {
        this.chosen.reset(current);
        if (!mayChange) this.chosen.disable();
      });
    });
  }

  protected async apply(): Promise<void> {
    const currencyCode = (this.chosen.value || null) as CurrencyCode | null;
    const done = await this.action.run(async () => {
      const variables = { productId: this.productId(), currencyCode };
      await firstValueFrom(this.dataService.mutate(ShopSetPricingCurrencyDocument, variables));
      return null;
    });
    if (!done) return;
    this.notifications.success('shop.exchange-rates.product.saved');
    this.changed.emit();
  }
}
