import type { Route } from '@angular/router';
import { CanDeactivateDetailGuard, registerRouteComponent } from '@vendure/admin-ui/core';
import type { Crumb } from '../shared/lazy-tab';
import { whoHas } from '../shared/who-has';
import { CompanyDetailComponent } from './detail/company-detail.component';
import { ShopCompanyDocument, type ShopCompanyQuery } from './detail/graphql.generated';
import { CompanyListComponent } from './list/company-list.component';
import { MAY_SEE_COMPANIES } from './permissions';

const maySee = whoHas(MAY_SEE_COMPANIES);

const LIST: Crumb = { label: 'shop.companies.menu', link: ['/extensions', 'companies'] };

function crumbs(company: ShopCompanyQuery['company'] | undefined): Crumb[] {
  return [LIST, { label: company?.name ?? 'shop.companies.create', link: [company?.id ?? 'create'] }];
}

const routes: Route[] = [
  registerRouteComponent({
    path: '',
    component: CompanyListComponent,
    breadcrumb: 'shop.companies.menu',
    routeConfig: { canActivate: [maySee] },
  }),
  registerRouteComponent({
    path: ':id',
    component: CompanyDetailComponent,
    query: ShopCompanyDocument,
    entityKey: 'company',
    getBreadcrumbs: crumbs,
    routeConfig: { canActivate: [maySee], canDeactivate: [CanDeactivateDetailGuard] },
  }),
];

export default routes;
