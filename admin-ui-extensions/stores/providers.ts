import { EnvironmentProviders, Provider } from '@angular/core';
import { addActionBarItem, addNavMenuItem } from '@vendure/admin-ui/core';
import { MAY_CREATE_STORES } from './permissions';

const routerLink = ['/extensions', 'stores', 'new'];

const providers: (EnvironmentProviders | Provider)[] = [
  addNavMenuItem(
    {
      id: 'new-store',
      label: 'shop.stores.title',
      icon: 'store',
      requiresPermission: permissions => MAY_CREATE_STORES.some(needed => permissions.includes(needed)),
      routerLink,
    },
    'settings',
    'sellers',
  ),
  addActionBarItem({
    id: 'new-store',
    locationId: 'channel-list',
    label: 'shop.stores.title',
    icon: 'store',
    requiresPermission: MAY_CREATE_STORES,
    routerLink,
  }),
];

export default providers;
