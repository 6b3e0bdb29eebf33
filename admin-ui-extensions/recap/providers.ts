import { EnvironmentProviders, Provider } from '@angular/core';
import { registerOrderTab } from '../shared/order-tab';

const providers: (EnvironmentProviders | Provider)[] = [
  registerOrderTab({
    tab: 'shop.recap.tab',
    route: 'recap',
    icon: 'clipboard',
    priority: 2,
    load: () => import('./recap-tab.component').then(module => module.RecapTabComponent),
  }),
];

export default providers;
