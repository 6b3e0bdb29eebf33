import { Injectable } from '@angular/core';
import { PageService, PageTabConfig } from '@vendure/admin-ui/core';

/**
 * Puts the shop's order list where Vendure registers its own: the same place, the same tab, loaded when it is opened.
 * Everything else is registered as it comes.
 */
@Injectable()
export class ShopPageService extends PageService {
  override registerPageTab(config: PageTabConfig): void {
    super.registerPageTab(isStockOrderList(config) ? withShopOrderList(config) : config);
  }
}

function isStockOrderList({ location, route, priority }: PageTabConfig): boolean {
  return location === 'order-list' && route === '' && priority === 0;
}

function withShopOrderList(config: PageTabConfig): PageTabConfig {
  return {
    ...config,
    routeConfig: {
      ...config.routeConfig,
      component: undefined,
      loadComponent: () => import('./order-list.component').then(module => module.ShopOrderListComponent),
    },
  };
}
