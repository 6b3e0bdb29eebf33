import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { PermissionsService, SharedModule, TypedBaseListComponent } from '@vendure/admin-ui/core';
import { MAY_CREATE_COMPANIES, MAY_SEE_CUSTOMERS, MAY_SEE_ORDERS } from '../permissions';
import { CompanyRequestsComponent } from '../requests/company-requests.component';
import {
  ShopCompaniesDocument,
  type ShopCompaniesQueryVariables,
  type ShopListedCompanyFragment,
} from './graphql.generated';

type CompaniesDocument = TypedDocumentNode<
  { companies: { items: ShopListedCompanyFragment[]; totalItems: number } },
  ShopCompaniesQueryVariables
>;

/** The companies of the store, under those of its customers who ask for one. */
@Component({
  selector: 'shop-company-list',
  imports: [SharedModule, CompanyRequestsComponent],
  templateUrl: './company-list.component.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompanyListComponent extends TypedBaseListComponent<CompaniesDocument, 'companies'> {
  private readonly permissions = inject(PermissionsService);
  protected readonly mayCreate = MAY_CREATE_COMPANIES;
  protected readonly seesCustomers = this.permissions.userHasPermissions(MAY_SEE_CUSTOMERS);
  protected readonly seesOrders = this.permissions.userHasPermissions(MAY_SEE_ORDERS);
  protected readonly searchControl = this.searchTermControl as FormControl<string>;
  protected readonly sorts = this.createSortCollection()
    .defaultSort('name', 'ASC')
    .addSorts([{ name: 'name' }, { name: 'updatedAt' }])
    .connectToRoute(this.route);

  constructor() {
    super();
    this.configure({
      document: ShopCompaniesDocument as CompaniesDocument,
      getItems: ({ companies }) => companies,
      setVariables: (skip, take) => ({
        options: { skip, take, sort: this.sorts.createSortInput() },
        search: this.searchTermControl.value,
        customers: this.seesCustomers,
      }),
      refreshListOnChanges: [this.sorts.valueChanges],
    });
  }
}
