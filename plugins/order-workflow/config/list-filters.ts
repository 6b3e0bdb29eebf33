import { Calculated, Order } from '@vendure/core';
import type { DataSource } from 'typeorm';
import { ORDER_QUEUES } from '../rules/queues';
import { queueConditions, queueFilters } from './queue-conditions';

/**
 * What the filters ask that Vendure makes of the order's fields `toCollect`, `toDeliver`, `late` and `delivered`, which
 * are no columns. Defining them again changes nothing.
 */
export function defineListFilters(connection: DataSource): void {
  const conditions = queueConditions(connection);
  for (const queue of ORDER_QUEUES) {
    Calculated({ expression: conditions[queue] })(Order.prototype, queueFilters[queue], {});
  }
}
