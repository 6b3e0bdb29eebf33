import { EnvironmentProviders, Provider } from '@angular/core';
import { addNavMenuItem } from '@vendure/admin-ui/core';
import { MAY_SEE_RATES } from './permissions';

const providers: (EnvironmentProviders | Provider)[] = [
  addNavMenuItem(
    {
      id: 'exchange-rates',
      label: 'shop.exchange-rates.menu',
      icon: 'dollar',
      requiresPermission: permissions => MAY_SEE_RATES.some(needed => permissions.includes(needed)),
      routerLink: ['/extensions', 'exchange-rates'],
    },
    'settings',
    'tax-categories',
  ),
];

export default providers;
