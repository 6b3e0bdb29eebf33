import { EnvironmentProviders, inject, Type } from '@angular/core';
import { ActivatedRouteSnapshot } from '@angular/router';
import { CanDeactivateDetailGuard, DataService, registerPageTab } from '@vendure/admin-ui/core';
import { map } from 'rxjs';
import { ShopOrderTitleDocument, type ShopOrderTitleQuery } from './graphql.generated';

/** Stands where Vendure asks for a component at start; the router never shows it. */
class LoadedLater {}

interface OrderTab {
  /** Key of the tab's name. */
  tab: string;
  /** Last part of its address, `/orders/7/<route>`. */
  route: string;
  /** Shape of a Clarity icon. */
  icon: string;
  priority: number;
  /** Its code comes when somebody opens the tab, so that the admin's first load does not carry it. */
  load: () => Promise<Type<unknown>>;
}

/**
 * A tab of the order's page. A component with `canDeactivate()` is asked before the tab is left. The tab of an order is
 * named by the order's code, as its stock page is.
 */
export function registerOrderTab({ tab, route, icon, priority, load }: OrderTab): EnvironmentProviders {
  return registerPageTab({
    location: 'order-detail',
    tab,
    route,
    tabIcon: icon,
    priority,
    component: LoadedLater,
    routeConfig: {
      component: undefined,
      loadComponent: load,
      canDeactivate: [CanDeactivateDetailGuard],
      resolve: { order: resolveTitle },
      data: {
        breadcrumb: ({ order }: { order: ShopOrderTitleQuery['order'] }) => [
          { label: order?.code ?? 'shop.shared.unknown-order', link: ['/orders', order?.id ?? ''] },
        ],
      },
    },
  });
}

function resolveTitle(route: ActivatedRouteSnapshot) {
  return inject(DataService)
    .query(ShopOrderTitleDocument, { id: route.parent?.paramMap.get('id') ?? '' })
    .single$.pipe(map(({ order }) => order));
}
