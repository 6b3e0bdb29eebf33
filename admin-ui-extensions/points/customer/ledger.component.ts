import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import type { ShopCustomerPointsQuery } from './graphql.generated';

type Account = NonNullable<NonNullable<ShopCustomerPointsQuery['customer']>['pointsAccount']>;

/** The entries of an account, newest first, a page at a time. */
@Component({
  selector: 'shop-points-ledger',
  imports: [SharedModule, WholeNumberPipe],
  templateUrl: './ledger.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LedgerComponent {
  readonly entries = input.required<Account['entries']['items']>();
  readonly totalItems = input.required<number>();
  readonly pageSize = input.required<number>();
  /** Counted from 0. */
  readonly page = model.required<number>();
  protected readonly first = computed(() => this.page() * this.pageSize() + 1);
  protected readonly last = computed(() => Math.min(this.totalItems(), this.first() + this.pageSize() - 1));
}
