import { PluginCommonModule, VendurePlugin } from '@vendure/core';
import { ActiveOrderLocks } from './active-order-locks';
import { OrderLocks } from './order-locks';

/** Vendure's changes of one order run one after the other, on PostgreSQL too and on several servers. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  providers: [ActiveOrderLocks, OrderLocks],
})
export class OrderLocksPlugin {}
