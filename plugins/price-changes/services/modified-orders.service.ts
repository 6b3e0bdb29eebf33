import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  HistoryEntryEvent,
  type ID,
  Order,
  OrderLineEvent,
  type OrderState,
  OrderStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
// Core's door leaves it out.
import { OrderModification } from '@vendure/core/dist/entity/order-modification/order-modification.entity';
import { IsNull, Not } from 'typeorm';
import { cancelledOrder } from '../../consistency';
import { PRICE_CHANGES_HANDLER } from '../constants';
import { OrderPriceChangedEvent } from '../events/order-price-changed.event';

/** Notes what a placed order costs when the merchant begins to modify it, or to cancel a part of it, and compares when that is done. */
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
        else if (fromState === 'Modifying') await this.afterModification(ctx, order);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: OrderLineEvent,
      id: 'price-changes-line-cancelled',
      handler: async ({ ctx, type, order }) => {
        if (type === 'cancelled') await this.beforeCancellation(ctx, order.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: HistoryEntryEvent,
      id: 'price-changes-lines-cancelled',
      handler: async event => {
        const order = cancelledOrder(event);
        if (order) await this.afterCancellation(event.ctx, order.id, event.entity.id);
      },
    });
  }

  /** Core tells of each line, and sums the order up after the last. Modifying an order cancels lines too. */
  private async beforeCancellation(ctx: RequestContext, id: ID): Promise<void> {
    const orders = this.connection.getRepository(ctx, Order);
    const untouched = { id, state: Not<OrderState>('Modifying'), customFields: { totalBeforeModification: IsNull() } };
    const order = await orders.findOne({ where: untouched, loadEagerRelations: false });
    if (order) await orders.update(id, { customFields: { totalBeforeModification: order.totalWithTax } });
  }

  /** An order that is cancelled altogether is told of as that. */
  private async afterCancellation(ctx: RequestContext, id: ID, entryId: ID): Promise<void> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, id, { relations: ['customer', 'lines'] });
    const { totalBeforeModification: previous } = order.customFields;
    if (order.state === 'Modifying' || previous === null) return;
    await this.connection.getRepository(ctx, Order).update(id, { customFields: { totalBeforeModification: null } });
    if (order.totalWithTax === previous || order.lines.every(({ quantity }) => quantity === 0)) return;
    await this.eventBus.publish(new OrderPriceChangedEvent(ctx, order, previous, `cancellation-${entryId}`));
  }

  private async afterModification(ctx: RequestContext, modified: Order): Promise<void> {
    modified.customFields.totalBeforeModification = null;
    const order = await this.connection.getEntityOrThrow(ctx, Order, modified.id, { relations: ['customer'] });
    const { totalBeforeModification: previous } = order.customFields;
    if (previous === null || previous === order.totalWithTax) return;
    const [last] = await this.connection
      .getRepository(ctx, OrderModification)
      .find({ where: { order: { id: order.id } }, order: { createdAt: 'DESC', id: 'DESC' }, take: 1 });
    // Two who finish the same modification at once tell of it once.
    const cause = (last as OrderModification | undefined) ? `modification-${last.id}` : `total-${order.totalWithTax}`;
    await this.eventBus.publish(new OrderPriceChangedEvent(ctx, order, previous, cause));
  }
}
