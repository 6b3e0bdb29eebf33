import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  Order,
  OrderStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
// Core's door leaves it out.
import { OrderModification } from '@vendure/core/dist/entity/order-modification/order-modification.entity';
import { PRICE_CHANGES_HANDLER } from '../constants';
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
      id: PRICE_CHANGES_HANDLER,
      handler: async ({ ctx, fromState, toState, order }) => {
        // Core saves the order that it hands over here once more.
        if (toState === 'Modifying') order.customFields.totalBeforeModification = order.totalWithTax;
        else if (fromState === 'Modifying') await this.compare(ctx, order);
      },
    });
  }

  private async compare(ctx: RequestContext, modified: Order): Promise<void> {
    modified.customFields.totalBeforeModification = null;
    const order = await this.connection.getEntityOrThrow(ctx, Order, modified.id, { relations: ['customer'] });
    const { totalBeforeModification: previous } = order.customFields;
    if (previous === null || previous === order.totalWithTax) return;
    const [last] = await this.connection
      .getRepository(ctx, OrderModification)
      .find({ where: { order: { id: order.id } }, order: { createdAt: 'DESC', id: 'DESC' }, take: 1 });
    const modificationId = (last as OrderModification | undefined)?.id ?? null;
    await this.eventBus.publish(new OrderPriceChangedEvent(ctx, order, previous, modificationId));
  }
}
