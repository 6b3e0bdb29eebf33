import { EnvironmentProviders, Provider } from '@angular/core';
import { addNavMenuItem } from '@vendure/admin-ui/core';
import { registerCustomerTab } from '../shared/customer-tab';
import { MAY_SEE_POINTS } from './permissions';

const providers: (EnvironmentProviders | Provider)[] = [
  addNavMenuItem(
    {
      id: 'points',
      label: 'shop.points.menu',
      icon: 'star',
      requiresPermission: permissions => MAY_SEE_POINTS.some(needed => permissions.includes(needed)),
      routerLink: ['/extensions', 'points'],
    },
    'customers',
  ),
  registerCustomerTab({
    tab: 'shop.points.menu',
    route: 'points',
    icon: 'star',
    priority: 1,
    load: () => import('./customer/points-tab.component').then(module => module.PointsTabComponent),
  }),
];

export default providers;
