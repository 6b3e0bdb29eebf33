import { EnvironmentProviders, Type } from '@angular/core';
import { ResolveFn } from '@angular/router';
import { CanDeactivateDetailGuard, PageLocationId, registerPageTab } from '@vendure/admin-ui/core';

/** Stands where Vendure asks for a component at start; the router never shows it. */
class LoadedLater {}

/** A name over the page, and where it leads. */
export interface Crumb {
  label: string;
  link: string[];
}

export interface LazyTab {
  /** Key of the tab's name. */
  tab: string;
  /** Last part of its address, `/orders/7/<route>`. */
  route: string;
  /** Shape of a Clarity icon. */
  icon: string;
  priority: number;
  /** Its code comes when somebody opens the tab, so that the admin's first load does not carry it. */
  load: () => Promise<Type<unknown>>;
}

/** A tab of a stock page. A component with `canDeactivate()` is asked before the tab is left. */
export function registerLazyTab(
  location: PageLocationId,
  { tab, route, icon, priority, load }: LazyTab,
  crumb: ResolveFn<Crumb>,
): EnvironmentProviders {
  return registerPageTab({
    location,
    tab,
    route,
    tabIcon: icon,
    priority,
    component: LoadedLater,
    routeConfig: {
      component: undefined,
      loadComponent: load,
      canDeactivate: [CanDeactivateDetailGuard],
      resolve: { crumb },
      data: { breadcrumb: (data: { crumb: Crumb }) => [data.crumb] },
    },
  });
}
