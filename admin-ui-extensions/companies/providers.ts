import { EnvironmentProviders, Provider } from '@angular/core';
import { addNavMenuItem } from '@vendure/admin-ui/core';
import { registerCustomerTab } from '../shared/customer-tab';
import { MAY_SEE_COMPANIES } from './permissions';

const providers: (EnvironmentProviders | Provider)[] = [
  addNavMenuItem(
    {
      id: 'companies',
      label: 'shop.companies.menu',
      icon: 'building',
      requiresPermission: permissions => MAY_SEE_COMPANIES.some(needed => permissions.includes(needed)),
      routerLink: ['/extensions', 'companies'],
    },
    'customers',
  ),
  registerCustomerTab({
    tab: 'shop.companies.customer-tab.tab',
    route: 'company',
    icon: 'building',
    priority: 2,
    load: () => import('./customer/company-tab.component').then(module => module.CompanyTabComponent),
  }),
];

export default providers;
