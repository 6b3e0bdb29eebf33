import { EnvironmentProviders, inject } from '@angular/core';
import { ActivatedRouteSnapshot } from '@angular/router';
import { DataService } from '@vendure/admin-ui/core';
import { map } from 'rxjs';
import { ShopOrderTitleDocument } from './graphql.generated';
import { type LazyTab, registerLazyTab } from './lazy-tab';

/** A tab of the order's page, named by the order's code, as its stock page is. */
export const registerOrderTab = (tab: LazyTab): EnvironmentProviders =>
  registerLazyTab('order-detail', tab, orderCrumb);

function orderCrumb(route: ActivatedRouteSnapshot) {
  return inject(DataService)
    .query(ShopOrderTitleDocument, { id: route.parent?.paramMap.get('id') ?? '' })
    .single$.pipe(
      map(({ order }) => ({ label: order?.code ?? 'shop.shared.unknown-order', link: ['/orders', order?.id ?? ''] })),
    );
}
