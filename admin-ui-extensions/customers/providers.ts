import { DOCUMENT } from '@angular/common';
import { EnvironmentProviders, inject, Provider, provideEnvironmentInitializer } from '@angular/core';
import { addActionBarItem } from '@vendure/admin-ui/core';
import { inviteAction } from './invite/invite-action';
import { MAY_CREATE_CUSTOMERS, MAY_IMPORT_CUSTOMERS } from './permissions';

/** The stock button, which leads to a form where the administrator chooses the password, would stand beside ours. */
const ONE_BUTTON = 'vdr-customer-list vdr-ab-right > a.btn-primary { display: none; }';

function hideStockButton(): void {
  const document = inject(DOCUMENT);
  const style = document.createElement('style');
  style.textContent = ONE_BUTTON;
  document.head.append(style);
}

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
    icon: 'plus',
    buttonColor: 'primary',
    requiresPermission: MAY_CREATE_CUSTOMERS,
    routerLink: ['/extensions', 'customers', 'new'],
  }),
  addActionBarItem(inviteAction),
  provideEnvironmentInitializer(hideStockButton),
];

export default providers;
