import type { Route } from '@angular/router';
import { CanDeactivateDetailGuard, registerRouteComponent } from '@vendure/admin-ui/core';
import type { Crumb } from '../shared/lazy-tab';
import { whoHas } from '../shared/who-has';
import { NewStoreComponent } from './new/new-store.component';
import { MAY_CREATE_STORES } from './permissions';

const CHANNELS: Crumb = { label: 'breadcrumb.channels', link: ['/settings', 'channels'] };
const NEW: Crumb = { label: 'shop.stores.title', link: ['/extensions', 'stores', 'new'] };

const routes: Route[] = [
  registerRouteComponent({
    path: 'new',
    component: NewStoreComponent,
    breadcrumb: [CHANNELS, NEW],
    routeConfig: { canActivate: [whoHas(MAY_CREATE_STORES)], canDeactivate: [CanDeactivateDetailGuard] },
  }),
];

export default routes;
