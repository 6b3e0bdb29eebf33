import { EnvironmentProviders, Provider } from '@angular/core';
import dashboard from './dashboard/providers';
import delivery from './delivery/providers';
import orderHistory from './order-history/providers';
import orderList from './order-list/providers';
import recap from './recap/providers';
import shared from './shared/providers';
import storeSettings from './store-settings/providers';

/** What the extension registers with the admin: each folder its own page tabs, menu entries, form inputs. */
const providers: (EnvironmentProviders | Provider)[] = [
  ...shared,
  ...delivery,
  ...recap,
  ...orderHistory,
  ...orderList,
  ...dashboard,
  ...storeSettings,
];

export default providers;
