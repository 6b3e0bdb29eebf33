import { EnvironmentProviders, Provider } from '@angular/core';
import {
  addNavMenuItem,
  detailComponentWithResolver,
  GetChannelDetailDocument,
  registerFormInputComponent,
  registerPageTab,
} from '@vendure/admin-ui/core';
import { ActiveChannel } from './active-channel';
import { LinesInputComponent } from './lines-input.component';
import { LocalizedTextsInputComponent } from './localized-texts-input.component';
import { NoticesInputComponent } from './notices-input.component';
import { NumberInputComponent } from './number-input.component';
import { StoreSettingsComponent } from './store-settings.component';
import { TextInputComponent } from './text-input.component';

const DEFAULT_CHANNEL = '__default_channel__';
const mayChange = (permissions: string[]) =>
  ['SuperAdmin', 'UpdateChannel'].some(permission => permissions.includes(permission));

/** A name and where it leads. */
interface Crumb {
  label: string;
  link: string[];
}

function breadcrumb(channel: { id: string; code: string } | null | undefined): Crumb[] {
  if (!channel) return [];
  return [{ label: channel.code === DEFAULT_CHANNEL ? 'common.default-channel' : channel.code, link: [channel.id] }];
}

const stock = detailComponentWithResolver({
  component: StoreSettingsComponent,
  query: GetChannelDetailDocument,
  entityKey: 'channel',
  getBreadcrumbs: breadcrumb,
});
/** The channel's id is in the address of the page, not in the tab's own part of it. */
const settings: typeof stock = { ...stock, resolveFn: (route, state) => stock.resolveFn(route.parent ?? route, state) };

const providers: (EnvironmentProviders | Provider)[] = [
  // The names that the server's store-settings plugin gives its fields.
  registerFormInputComponent('store-text-input', TextInputComponent),
  registerFormInputComponent('store-number-input', NumberInputComponent),
  registerFormInputComponent('store-lines-input', LinesInputComponent),
  registerFormInputComponent('store-notices-input', NoticesInputComponent),
  registerFormInputComponent('store-localized-texts-input', LocalizedTextsInputComponent),
  registerPageTab({
    location: 'channel-detail',
    tab: 'shop.store.menu',
    route: 'store',
    tabIcon: 'building',
    priority: 1,
    component: settings,
  }),
  addNavMenuItem(
    {
      id: 'store-settings',
      label: 'shop.store.menu',
      icon: 'building',
      requiresPermission: mayChange,
      routerLink: (_route, { injector }) => injector.get(ActiveChannel).settingsLink(),
    },
    'settings',
    'sellers',
  ),
];

export default providers;
