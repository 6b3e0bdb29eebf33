import type { Route } from '@angular/router';
import { CanDeactivateDetailGuard, registerRouteComponent } from '@vendure/admin-ui/core';
import { whoHas } from '../shared/who-has';
import { NewStoreComponent } from './new/new-store.component';
import { MAY_CREATE_STORES } from './permissions';

const routes: Route[] = [
  registerRouteComponent({
    path: 'new',
    component: NewStoreComponent,
    breadcrumb: [
      { label: 'breadcrumb.channels', link: ['/settings', 'channels'] },
      { label: 'shop.stores.title', link: ['/extensions', 'stores', 'new'] },
    ],
    routeConfig: { canActivate: [whoHas(MAY_CREATE_STORES)], canDeactivate: [CanDeactivateDetailGuard] },
  }),
];

export default routes;
