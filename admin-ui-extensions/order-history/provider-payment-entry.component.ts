import { ChangeDetectionStrategy, Component } from '@angular/core';
import {
  type OrderDetailFragment,
  type OrderHistoryEntryComponent,
  SharedModule,
  type TimelineDisplayType,
  type TimelineHistoryEntry,
} from '@vendure/admin-ui/core';

interface ProviderPayment {
  /** Minor units. */
  amount: number;
  /** The provider's own id. */
  transactionId: string;
  /** Of money that the order did not wait for: `cancelled`, `paid`, `unplaced`, `short` or `more`. */
  reason?: string;
  /** Of a debit that failed, in the provider's words. */
  message?: string;
}

/** What a payment provider told that the merchant has to know: money that nobody waited for, or a debit that failed. */
@Component({
  selector: 'shop-provider-payment-entry',
  imports: [SharedModule],
  template: `
    <div class="title">
      {{ (data.reason ? 'shop.history.unexpected-money' : 'shop.history.payment-failed') | translate }} –
      {{ data.amount | localeCurrency: order.currencyCode }}
    </div>
    @if (data.reason; as reason) {
      <div>{{ 'shop.history.unexpected.' + reason | translate }}</div>
    }
    @if (data.message) {
      <div>{{ data.message }}</div>
    }
    <div>{{ 'shop.history.reference' | translate: { reference: data.transactionId } }}</div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProviderPaymentEntryComponent implements OrderHistoryEntryComponent {
  entry: TimelineHistoryEntry;
  order: OrderDetailFragment;

  protected get data(): ProviderPayment {
    return this.entry.data as ProviderPayment;
  }

  getDisplayType(): TimelineDisplayType {
    return 'warning';
  }

  getIconShape(): string {
    return 'credit-card';
  }

  isFeatured(): boolean {
    return true;
  }
}
