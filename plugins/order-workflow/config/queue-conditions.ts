import type { DataSource } from 'typeorm';
import { DELIVERED, MAY_BE_LATE, MONEY_AWAITED, NOTHING_DUE, type OrderQueue, TO_DELIVER } from '../rules/queues';
import type { WorkflowStatus } from '../types';

const list = (statuses: readonly WorkflowStatus[]) => statuses.map(status => `'${status}'`).join(', ');
const STATUS = 'customFieldsWorkflowstatus';

/**
 * SQL that holds for the orders of a queue, in a query whose order has the alias `order`. Names in camel case are bare:
 * Vendure's list quotes them, and so does {@link quoteNames}.
 */
export function queueConditions(connection: DataSource): Record<OrderQueue, string> {
  const orders = connection.driver.escape('order');
  const inStatus = (statuses: readonly WorkflowStatus[], more = '') =>
    `(order.id IN (SELECT o.id FROM ${orders} o WHERE o.${STATUS} IN (${list(statuses)})${more}))`;
  return {
    TO_COLLECT:
      `(order.id IN (SELECT p.orderId FROM payment p INNER JOIN ${orders} o ON o.id = p.orderId` +
      ` WHERE p.state = 'Authorized' AND p.amount > 0 AND o.${STATUS} NOT IN (${list(NOTHING_DUE)})` +
      ` UNION SELECT w.id FROM ${orders} w WHERE w.${STATUS} IN (${list(MONEY_AWAITED)})))`,
    TO_DELIVER: inStatus(TO_DELIVER),
    LATE: inStatus(MAY_BE_LATE, ' AND o.customFieldsExpecteddeliverydate < CURRENT_DATE'),
    DELIVERED: inStatus(DELIVERED),
  };
}

/** The filter of each queue in `OrderFilterParameter`. */
export const queueFilters: Record<OrderQueue, string> = {
  TO_COLLECT: 'toCollect',
  TO_DELIVER: 'toDeliver',
  LATE: 'late',
  DELIVERED: 'delivered',
};

/** Quotes names in camel case, as Vendure does with its own lists, but for the order's properties, which TypeORM quotes. */
export function quoteNames(connection: DataSource, sql: string): string {
  return sql.replace(/(?<!\border\.)\b([a-z]+[A-Z]\w+)\b/g, name => connection.driver.escape(name));
}
