import { ChangeDetectionStrategy, Component } from '@angular/core';
import {
  type OrderDetailFragment,
  type OrderHistoryEntryComponent,
  SharedModule,
  type TimelineDisplayType,
  type TimelineHistoryEntry,
} from '@vendure/admin-ui/core';

interface PaymentReverted {
  /** Minor units. */
  amount: number;
  reason: string;
}

/** "Paiement reçu" was undone: how much, and why. */
@Component({
  selector: 'shop-payment-reverted-entry',
  imports: [SharedModule],
  template: `
    <div class="title">
      {{ 'shop.history.payment-reverted' | translate }} – {{ data.amount | localeCurrency: order.currencyCode }}
    </div>
    {{ 'shop.history.reason' | translate: { reason: data.reason } }}
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaymentRevertedEntryComponent implements OrderHistoryEntryComponent {
  entry: TimelineHistoryEntry;
  order: OrderDetailFragment;

  protected get data(): PaymentReverted {
    return this.entry.data as PaymentReverted;
  }

  getDisplayType(): TimelineDisplayType {
    return 'warning';
  }

  getIconShape(): string {
    return 'undo';
  }

  isFeatured(): boolean {
    return true;
  }
}
