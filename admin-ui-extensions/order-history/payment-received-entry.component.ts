import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import {
  DataService,
  type OrderDetailFragment,
  type OrderHistoryEntryComponent,
  SharedModule,
  type TimelineDisplayType,
  type TimelineHistoryEntry,
} from '@vendure/admin-ui/core';
import { map } from 'rxjs';
import { ShopHistoryMethodsDocument, type ShopHistoryMethodsQuery } from './graphql.generated';

interface PaymentReceived {
  /** Minor units. */
  amount: number;
  chosenMethod: string;
  method: string;
  reference: string | null;
  /** ISO date. */
  receivedAt: string;
}

/** "Paiement reçu": how much, how it really came and what had been chosen, with reference and date. */
@Component({
  selector: 'shop-payment-received-entry',
  imports: [SharedModule],
  template: `
    <div class="title">
      {{ 'shop.history.payment-received' | translate }} – {{ data.amount | localeCurrency: order.currencyCode }}
    </div>
    {{ nameOf(data.method) }},
    {{ 'shop.history.received-on' | translate: { date: (data.receivedAt | localeDate: 'mediumDate') } }}
    @if (data.reference) {
      <div>{{ 'shop.history.reference' | translate: { reference: data.reference } }}</div>
    }
    @if (data.chosenMethod !== data.method) {
      <div>{{ 'shop.history.chosen' | translate: { method: nameOf(data.chosenMethod) } }}</div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaymentReceivedEntryComponent implements OrderHistoryEntryComponent {
  entry: TimelineHistoryEntry;
  order: OrderDetailFragment;

  private readonly names = toSignal(
    inject(DataService).query(ShopHistoryMethodsDocument).single$.pipe(map(namesByCode)),
    { initialValue: new Map<string, string>() },
  );

  protected get data(): PaymentReceived {
    return this.entry.data as PaymentReceived;
  }

  protected nameOf(code: string): string {
    return this.names().get(code) ?? code;
  }

  getDisplayType(): TimelineDisplayType {
    return 'success';
  }

  getIconShape(): string {
    return 'credit-card';
  }

  isFeatured(): boolean {
    return true;
  }
}

function namesByCode({ manualPaymentMethods }: ShopHistoryMethodsQuery): Map<string, string> {
  return new Map(manualPaymentMethods.map(({ code, name }) => [code, name] as const));
}
