import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { liveQuery } from '../../shared/live-query';
import { ShopCompanyOrdersDocument } from './graphql.generated';
import { PagerComponent } from './pager.component';

const PAGE_SIZE = 10;

/** What the customers of a company have ordered, the newest first. */
@Component({
  selector: 'shop-company-orders',
  imports: [SharedModule, PagerComponent],
  templateUrl: './company-orders.component.html',
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyOrdersComponent {
  readonly companyId = input.required<string>();
  readonly linksCustomer = input.required<boolean>();
  protected readonly pageSize = PAGE_SIZE;
  protected readonly page = linkedSignal({ source: this.companyId, computation: () => 0 });
  private readonly query = liveQuery(ShopCompanyOrdersDocument, () => ({
    id: this.companyId(),
    options: { skip: this.page() * PAGE_SIZE, take: PAGE_SIZE },
  }));
  protected readonly orders = computed(() => this.query.data()?.company?.orders);
}
