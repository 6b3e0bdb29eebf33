import { Injectable } from '@nestjs/common';
import {
  type ID,
  InternalServerError,
  type Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';

/** An order that nobody else changes until the transaction ends. */
@Injectable()
export class LockedOrders {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  /** The order comes with its payments and their refunds. */
  with(ctx: RequestContext, orderId: ID, work: (ctx: RequestContext, order: Order) => Promise<void>): Promise<void> {
    return this.connection.withTransaction(ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      const order = await this.orders.findOne(txCtx, orderId);
      if (!order) throw new InternalServerError(`Order ${orderId} has gone`);
      order.payments = await this.orders.getOrderPayments(txCtx, orderId);
      await work(txCtx, order);
    });
  }
}
