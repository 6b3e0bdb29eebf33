import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { PermissionsService, SharedModule } from '@vendure/admin-ui/core';
import { liveQuery } from '../../shared/live-query';
import { MAY_CHANGE_COMPANIES, MAY_SEE_CUSTOMERS } from '../permissions';
import { CompanyRequestComponent } from './company-request.component';
import { ShopCompanyRequestsDocument } from './graphql.generated';

/** The next ones come when these are settled. */
const SHOWN = 20;

/** Customers who ask for a company that the store knows, the oldest request first. */
@Component({
  selector: 'shop-company-requests',
  imports: [SharedModule, CompanyRequestComponent],
  templateUrl: './company-requests.component.html',
  styleUrls: ['../../shared/order-tab.css', './company-requests.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyRequestsComponent {
  readonly settled = output();

  private readonly permissions = inject(PermissionsService);
  protected readonly maySettle = this.permissions.userHasPermissions(MAY_CHANGE_COMPANIES);
  protected readonly seesCustomers = this.permissions.userHasPermissions(MAY_SEE_CUSTOMERS);
  private readonly query = liveQuery(ShopCompanyRequestsDocument, () => ({ options: { take: SHOWN } }));
  protected readonly requests = computed(() => this.query.data()?.companyRequests.items ?? []);
  protected readonly total = computed(() => this.query.data()?.companyRequests.totalItems ?? 0);

  protected async reload(): Promise<void> {
    await this.query.reload();
    this.settled.emit();
  }
}
