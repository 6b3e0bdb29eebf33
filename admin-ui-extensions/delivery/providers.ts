import { EnvironmentProviders, Provider } from '@angular/core';
import { registerOrderTab } from '../shared/order-tab';

const providers: (EnvironmentProviders | Provider)[] = [
  registerOrderTab({
    tab: 'shop.delivery.tab',
    route: 'delivery',
    icon: 'truck',
    priority: 1,
    load: () => import('./delivery-tab.component').then(module => module.DeliveryTabComponent),
  }),
];

export default providers;
