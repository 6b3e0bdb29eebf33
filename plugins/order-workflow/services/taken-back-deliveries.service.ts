import { Injectable } from '@nestjs/common';
import {
  type ID,
  isGraphQlErrorResult,
  Logger,
  Order,
  OrderService,
  type OrderState,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { loggerCtx } from '../constants';
import { ON_THE_WAY, wayOfGoods } from '../rules/way-of-goods';

/** Orders whose delivery is cancelled after it had left, as after a wrong click: they are to be delivered again. */
@Injectable()
export class TakenBackDeliveries {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  /** Moves an order back to what is paid of it, and from there to where its other deliveries have it. */
  async follow(ctx: RequestContext, orderId: ID): Promise<void> {
    if (!(await this.isTakenBack(ctx, orderId))) return;
    const paid =
      (await this.move(ctx, orderId, 'PaymentSettled')) || (await this.move(ctx, orderId, 'PaymentAuthorized'));
    if (!paid) {
      Logger.warn(`Order ${orderId} stays as it was delivered: a part of its money has gone back`, loggerCtx);
      return;
    }
    const way = wayOfGoods(await this.withDeliveries(ctx, orderId));
    if (way) await this.move(ctx, orderId, way);
  }

  /** Whether an order is told to be on its way, or there, of which the deliveries do not say so any more. */
  async isTakenBack(ctx: RequestContext, orderId: ID): Promise<boolean> {
    const order = await this.withDeliveries(ctx, orderId);
    return ON_THE_WAY.includes(order.state) && wayOfGoods(order) !== order.state;
  }

  private async move(ctx: RequestContext, orderId: ID, state: OrderState): Promise<boolean> {
    return !isGraphQlErrorResult(await this.orders.transitionToState(ctx, orderId, state));
  }

  private withDeliveries(ctx: RequestContext, orderId: ID): Promise<Order> {
    return this.connection.getEntityOrThrow(ctx, Order, orderId, {
      relations: ['lines', 'fulfillments', 'fulfillments.lines', 'fulfillments.lines.fulfillment'],
    });
  }
}
