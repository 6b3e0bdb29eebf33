import { type ID, Order, Payment } from '@vendure/core';
import type { DataSource, EntityManager, EntitySubscriberInterface, UpdateEvent } from 'typeorm';
import { maximumPoints } from '../rules/amounts';
import { dueBesideHeld, orderPayments } from '../services/amount-due';
import { changeHeld, pointsOf, resizeHeld } from '../services/held-payments';

const TOTALS: readonly string[] = ['subTotalWithTax', 'shippingWithTax'];

/**
 * A coupon or a tax zone can change what is due after points were set aside. Whoever saves an order's totals, the points
 * of that order are cut down to them in the same transaction: more points than are due would make a negative payment.
 */
export class KeepWithinDue implements EntitySubscriberInterface<Order> {
  constructor(dataSource: DataSource) {
    dataSource.subscribers.push(this);
  }

  listenTo(): typeof Order {
    return Order;
  }

  async afterUpdate({ entity, databaseEntity, updatedColumns, manager }: UpdateEvent<Order>): Promise<void> {
    if (databaseEntity?.state !== 'ArrangingPayment' || !entity?.id) return;
    if (!updatedColumns.some(({ propertyName }) => TOTALS.includes(propertyName))) return;
    await cutDown(manager, entity.id as ID);
  }
}

async function cutDown(manager: EntityManager, orderId: ID): Promise<void> {
  const payments = await orderPayments(manager, orderId);
  const held = payments.find(({ state }) => state === 'Reserved');
  if (!held) return;
  const order = await manager.getRepository(Order).findOneOrFail({ where: { id: orderId }, loadEagerRelations: false });
  const { accountId, points, unitValue } = pointsOf(held);
  const maximum = maximumPoints(dueBesideHeld(order.totalWithTax, payments), unitValue);
  if (points <= maximum) return;
  if (maximum > 0) await resizeHeld(manager, held, maximum, unitValue);
  else await manager.getRepository(Payment).update({ id: held.id, state: 'Reserved' }, { state: 'Cancelled' });
  await changeHeld(manager, accountId, maximum - points);
}
