import { Injectable } from '@nestjs/common';
import { HistoryService, type ID, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { lockOrder } from '../../consistency';
import { ORDER_DECORATION_LOCK } from '../history';

/** Whether an order's decoration can still be changed. */
@Injectable()
export class ProductionLock {
  constructor(
    private connection: TransactionalConnection,
    private history: HistoryService,
  ) {}

  async isLocked(ctx: RequestContext, orderId: ID): Promise<boolean> {
    const order = await this.connection.getRepository(ctx, Order).findOneByOrFail({ id: orderId });
    return order.customFields.productionStarted === true;
  }

  /** Starts or reopens production; the history says so where that is news. */
  async set(ctx: RequestContext, orderId: ID, locked: boolean): Promise<void> {
    await lockOrder(this.connection, ctx, orderId);
    if ((await this.isLocked(ctx, orderId)) === locked) return;
    await this.connection.getRepository(ctx, Order).update(orderId, { customFields: { productionStarted: locked } });
    await this.history.createHistoryEntryForOrder(
      { ctx, orderId, type: ORDER_DECORATION_LOCK, data: { locked } },
      false,
    );
  }

  /** By the merchant, for an order of the store in hand. */
  setByMerchant(ctx: RequestContext, orderId: ID, locked: boolean): Promise<Order> {
    return this.connection.withTransaction(ctx, async txCtx => {
      const { id } = await this.connection.getEntityOrThrow(txCtx, Order, orderId, { channelId: txCtx.channelId });
      await this.set(txCtx, id, locked);
      return this.connection.getEntityOrThrow(txCtx, Order, id);
    });
  }
}
