import { EnvironmentProviders, Provider } from '@angular/core';
import { addActionBarItem } from '@vendure/admin-ui/core';
import { inviteAction } from './invite/invite-action';
import { MAY_CREATE_CUSTOMERS, MAY_IMPORT_CUSTOMERS } from './permissions';

const providers: (EnvironmentProviders | Provider)[] = [
  addActionBarItem({
    id: 'import-customers',
    locationId: 'customer-list',
    label: 'shop.customers.import.title',
    icon: 'upload',
    requiresPermission: MAY_IMPORT_CUSTOMERS,
    routerLink: ['/extensions', 'customers', 'import'],
  }),
  addActionBarItem({
    id: 'new-customer-account',
    locationId: 'customer-list',
    label: 'shop.customers.account.title',
    icon: 'user',
    requiresPermission: MAY_CREATE_CUSTOMERS,
    routerLink: ['/extensions', 'customers', 'new'],
  }),
  addActionBarItem(inviteAction),
];

export default providers;
