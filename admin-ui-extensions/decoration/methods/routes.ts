import { inject } from '@angular/core';
import { Router, type Route } from '@angular/router';
import { CanDeactivateDetailGuard, PermissionsService, registerRouteComponent } from '@vendure/admin-ui/core';
import { MAY_READ_CATALOG } from '../permissions';
import type { Crumb } from '../../shared/lazy-tab';
import { ShopImprintMethodDocument, type ShopImprintMethodQuery } from './graphql.generated';
import { MethodDetailComponent } from './method-detail.component';
import { MethodListComponent } from './method-list.component';

/** By a link that somebody sent: whoever may not read the catalogue would be logged out by the server's refusal. */
const mayRead = () =>
  inject(PermissionsService).userHasPermissions(MAY_READ_CATALOG) || inject(Router).createUrlTree(['/']);

const LIST: Crumb = { label: 'shop.decoration.methods.menu', link: ['/extensions', 'imprint-methods'] };

function crumbs(method: ShopImprintMethodQuery['imprintMethod'] | undefined): Crumb[] {
  return [LIST, { label: method?.name ?? 'shop.decoration.methods.create', link: [method?.id ?? 'create'] }];
}

const routes: Route[] = [
  registerRouteComponent({
    path: '',
    component: MethodListComponent,
    breadcrumb: 'shop.decoration.methods.menu',
    routeConfig: { canActivate: [mayRead] },
  }),
  registerRouteComponent({
    path: ':id',
    component: MethodDetailComponent,
    query: ShopImprintMethodDocument,
    entityKey: 'imprintMethod',
    getBreadcrumbs: crumbs,
    routeConfig: { canActivate: [mayRead], canDeactivate: [CanDeactivateDetailGuard] },
  }),
];

export default routes;
