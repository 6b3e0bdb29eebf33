import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  Order,
  OrderStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';
import { OrderPriceChangedEvent } from '../events/order-price-changed.event';

/** Notes what a placed order costs when the merchant begins to modify it, and compares when that is done. */
@Injectable()
export class ModifiedOrdersService implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: OrderStateTransitionEvent,
      id: 'price-changes-modified',
      handler: async ({ ctx, fromState, toState, order }) => {
        // Core saves the order that it hands over here once more.
        if (toState === 'Modifying') order.customFields.totalBeforeModification = order.totalWithTax;
        else if (fromState === 'Modifying') await this.compare(ctx, order);
      },
    });
  }

  private async compare(ctx: RequestContext, modified: Order): Promise<void> {
    modified.customFields.totalBeforeModification = null;
    // Whoever does the same at this moment finds nothing noted any more.
    await lockOrder(this.connection, ctx, modified.id);
    const order = await this.connection.getEntityOrThrow(ctx, Order, modified.id, { relations: ['customer'] });
    const { totalBeforeModification: previous } = order.customFields;
    if (previous === null || previous === order.totalWithTax) return;
    await this.eventBus.publish(new OrderPriceChangedEvent(ctx, order, previous));
  }
}
