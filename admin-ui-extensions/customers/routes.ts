import type { Route } from '@angular/router';
import { CanDeactivateDetailGuard, registerRouteComponent } from '@vendure/admin-ui/core';
import { whoHas } from '../shared/who-has';
import { NewAccountComponent } from './account/new-account.component';
import { CustomerImportComponent } from './import/customer-import.component';
import { ImportProgressComponent } from './import/import-progress.component';
import { MAY_CREATE_CUSTOMERS, MAY_IMPORT_CUSTOMERS } from './permissions';

const CUSTOMERS = { label: 'customer.customers', link: ['/customer', 'customers'] };
const crumb = (label: string, ...rest: string[]) => ({ label, link: ['/extensions', 'customers', ...rest] });
const IMPORT = crumb('shop.customers.import.title', 'import');

const routes: Route[] = [
  registerRouteComponent({
    path: 'new',
    component: NewAccountComponent,
    breadcrumb: [CUSTOMERS, crumb('shop.customers.account.title', 'new')],
    routeConfig: { canActivate: [whoHas(MAY_CREATE_CUSTOMERS)], canDeactivate: [CanDeactivateDetailGuard] },
  }),
  registerRouteComponent({
    path: 'import',
    component: CustomerImportComponent,
    breadcrumb: [CUSTOMERS, IMPORT],
    routeConfig: { canActivate: [whoHas(MAY_IMPORT_CUSTOMERS)] },
  }),
  registerRouteComponent({
    path: 'import/:id',
    component: ImportProgressComponent,
    breadcrumb: [CUSTOMERS, IMPORT, crumb('shop.customers.progress.title')],
    routeConfig: { canActivate: [whoHas(MAY_IMPORT_CUSTOMERS)] },
  }),
];

export default routes;
