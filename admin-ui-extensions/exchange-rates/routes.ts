import type { Route } from '@angular/router';
import { registerRouteComponent } from '@vendure/admin-ui/core';
import { whoHas } from '../shared/who-has';
import { RateListComponent } from './list/rate-list.component';
import { MAY_SEE_RATES } from './permissions';

const routes: Route[] = [
  registerRouteComponent({
    path: '',
    component: RateListComponent,
    breadcrumb: 'shop.exchange-rates.menu',
    routeConfig: { canActivate: [whoHas(MAY_SEE_RATES)] },
  }),
];

export default routes;
