import { Order } from '@vendure/core';
import { type EntitySubscriberInterface, EventSubscriber, type InsertEvent } from 'typeorm';
import { workflowStatus } from '../rules/statuses';

/**
 * A new order is written with its status. Core writes it as Created and then as AddingItems, both of which are carts: the
 * second change would otherwise bring nothing but the status, and write the order once more for it.
 */
@EventSubscriber()
export class StartAsCart implements EntitySubscriberInterface<Order> {
  listenTo(): typeof Order {
    return Order;
  }

  beforeInsert({ entity }: InsertEvent<Order>): void {
    // Core gives a new order none.
    const order: { customFields?: Partial<Order['customFields']> } = entity;
    const fields = (order.customFields ??= {});
    fields.workflowStatus ??= workflowStatus({
      state: entity.state,
      depositReceived: false,
      deliverBeforeBalance: false,
    });
  }
}
