import { EnvironmentProviders, Provider } from '@angular/core';
import companies from './companies/providers';
import customers from './customers/providers';
import dashboard from './dashboard/providers';
import decoration from './decoration/providers';
import delivery from './delivery/providers';
import exchangeRates from './exchange-rates/providers';
import orderHistory from './order-history/providers';
import orderList from './order-list/providers';
import points from './points/providers';
import recap from './recap/providers';
import shared from './shared/providers';
import storeSettings from './store-settings/providers';
import stores from './stores/providers';

/** What the extension registers with the admin: each folder its own page tabs, menu entries, form inputs. */
const providers: (EnvironmentProviders | Provider)[] = [
  ...shared,
  ...delivery,
  ...recap,
  ...decoration,
  ...points,
  ...orderHistory,
  ...orderList,
  ...dashboard,
  ...storeSettings,
  ...companies,
  ...customers,
  ...stores,
  ...exchangeRates,
];

export default providers;
