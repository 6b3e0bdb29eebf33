import { EnvironmentProviders, Provider } from '@angular/core';
import { addNavMenuItem } from '@vendure/admin-ui/core';
import { registerOrderTab } from '../shared/order-tab';
import { MAY_READ_CATALOG } from './permissions';
import { registerProductTab } from './product/product-tab';

const providers: (EnvironmentProviders | Provider)[] = [
  addNavMenuItem(
    {
      id: 'imprint-methods',
      label: 'shop.decoration.methods.menu',
      icon: 'paint-roller',
      requiresPermission: permissions => MAY_READ_CATALOG.some(needed => permissions.includes(needed)),
      routerLink: ['/extensions', 'imprint-methods'],
    },
    'catalog',
    'assets',
  ),
  registerProductTab({
    tab: 'shop.decoration.product.tab',
    route: 'decoration',
    icon: 'paint-roller',
    priority: 1,
    load: () => import('./product/decoration-tab.component').then(module => module.DecorationTabComponent),
  }),
  registerProductTab({
    tab: 'shop.decoration.prices.tab',
    route: 'pricing',
    icon: 'dollar',
    priority: 2,
    load: () => import('./prices/prices-tab.component').then(module => module.PricesTabComponent),
  }),
  registerOrderTab({
    tab: 'shop.decoration.order.tab',
    route: 'decoration',
    icon: 'paint-roller',
    priority: 3,
    load: () => import('./order/order-decoration-tab.component').then(module => module.OrderDecorationTabComponent),
  }),
];

export default providers;
