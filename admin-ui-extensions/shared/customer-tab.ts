import { EnvironmentProviders, inject } from '@angular/core';
import { ActivatedRouteSnapshot } from '@angular/router';
import { DataService } from '@vendure/admin-ui/core';
import { map, of } from 'rxjs';
import { ShopCustomerTitleDocument } from './graphql.generated';
import { type LazyTab, registerLazyTab } from './lazy-tab';

/** What the stock page has for an id while a customer is being made. */
export const NEW_CUSTOMER = 'create';

/** A tab of the customer's page, named by the customer, as its stock page is. */
export const registerCustomerTab = (tab: LazyTab): EnvironmentProviders =>
  registerLazyTab('customer-detail', tab, customerCrumb);

function customerCrumb(route: ActivatedRouteSnapshot) {
  const id = route.parent?.paramMap.get('id') ?? '';
  const crumb = (label: string) => ({ label, link: ['/customer', 'customers', id] });
  if (id === NEW_CUSTOMER) return of(crumb('customer.create-new-customer'));
  return inject(DataService)
    .query(ShopCustomerTitleDocument, { id })
    .single$.pipe(
      map(({ customer }) =>
        crumb(customer ? `${customer.firstName} ${customer.lastName}` : 'shop.shared.unknown-customer'),
      ),
    );
}
