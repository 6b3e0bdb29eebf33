import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import type { ShopRecapQuery } from './graphql.generated';

type Summary = NonNullable<ShopRecapQuery['order']>['summary'];

interface Row {
  /** Last part of the label's key. */
  label: string;
  amount: number;
  /** The rows that a reader looks for. */
  strong?: true;
}

/** The review table as the customer saw it: rows that would say zero of something optional are left out. */
@Component({
  selector: 'shop-summary-table',
  imports: [SharedModule],
  templateUrl: './summary-table.component.html',
  styleUrls: ['../shared/order-tab.css', './summary-table.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SummaryTableComponent {
  readonly summary = input.required<Summary>();
  protected readonly rows = computed(() => rowsOf(this.summary()));
}

function rowsOf(summary: Summary): Row[] {
  const optional = (label: string, amount: number | null): Row[] => (amount ? [{ label, amount }] : []);
  return [
    { label: 'subtotal', amount: summary.subtotal },
    ...optional('discount', summary.couponDiscount),
    { label: 'shipping', amount: summary.shipping },
    ...optional('surcharges', summary.surcharges),
    { label: 'tax', amount: summary.tax },
    { label: 'total', amount: summary.total, strong: true },
    ...(summary.pointsRedeemed
      ? [
          { label: 'points', amount: -summary.pointsRedeemed },
          { label: 'amount-due', amount: summary.amountDue },
        ]
      : []),
    ...optional('deposit', summary.depositAmount),
    { label: 'paid', amount: summary.amountPaid },
    summary.balanceDue < 0
      ? { label: 'overpaid', amount: -summary.balanceDue, strong: true }
      : { label: 'balance', amount: summary.balanceDue, strong: true },
  ];
}
