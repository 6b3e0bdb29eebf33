import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { liveQuery } from '../../shared/live-query';
import { ShopCompanyCustomersDocument } from './graphql.generated';
import { PagerComponent } from './pager.component';

const PAGE_SIZE = 10;

/** Who buys for a company. */
@Component({
  selector: 'shop-company-customers',
  imports: [SharedModule, PagerComponent],
  templateUrl: './company-customers.component.html',
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyCustomersComponent {
  readonly companyId = input.required<string>();
  protected readonly pageSize = PAGE_SIZE;
  protected readonly page = linkedSignal({ source: this.companyId, computation: () => 0 });
  private readonly query = liveQuery(ShopCompanyCustomersDocument, () => ({
    id: this.companyId(),
    options: { skip: this.page() * PAGE_SIZE, take: PAGE_SIZE },
  }));
  protected readonly customers = computed(() => this.query.data()?.company?.customers);
}
