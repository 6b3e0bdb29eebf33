import type { Route } from '@angular/router';
import { CanDeactivateDetailGuard, registerRouteComponent } from '@vendure/admin-ui/core';
import { whoHas } from '../shared/who-has';
import { AccountsComponent } from './accounts/accounts.component';
import { BudgetDetailComponent } from './budgets/budget-detail.component';
import { BudgetListComponent } from './budgets/budget-list.component';
import { BatchComponent } from './bulk/batch.component';
import { GrantComponent } from './bulk/grant.component';
import { ImportComponent } from './bulk/import.component';
import { MAY_MANAGE_POINTS, MAY_SEE_POINTS } from './permissions';

const maySee = { canActivate: [whoHas(MAY_SEE_POINTS)] };
const mayManage = { canActivate: [whoHas(MAY_MANAGE_POINTS)] };
const asking = { canDeactivate: [CanDeactivateDetailGuard] };

const crumb = (label: string, ...rest: string[]) => ({ label, link: ['/extensions', 'points', ...rest] });
const POINTS = crumb('shop.points.menu');
const BUDGETS = crumb('shop.points.budgets.title', 'budgets');

const routes: Route[] = [
  registerRouteComponent({ path: '', component: AccountsComponent, breadcrumb: [POINTS], routeConfig: maySee }),
  registerRouteComponent({
    path: 'grant',
    component: GrantComponent,
    breadcrumb: [POINTS, crumb('shop.points.grant.title', 'grant')],
    routeConfig: { ...mayManage, ...asking },
  }),
  registerRouteComponent({
    path: 'import',
    component: ImportComponent,
    breadcrumb: [POINTS, crumb('shop.points.import.title', 'import')],
    routeConfig: mayManage,
  }),
  registerRouteComponent({
    path: 'batches/:id',
    component: BatchComponent,
    breadcrumb: [POINTS, crumb('shop.points.batch.title')],
    routeConfig: maySee,
  }),
  registerRouteComponent({
    path: 'budgets',
    component: BudgetListComponent,
    breadcrumb: [POINTS, BUDGETS],
    routeConfig: maySee,
  }),
  registerRouteComponent({
    path: 'budgets/:id',
    component: BudgetDetailComponent,
    breadcrumb: [POINTS, BUDGETS, crumb('shop.points.budgets.one', 'budgets')],
    routeConfig: { ...maySee, ...asking },
  }),
];

export default routes;
