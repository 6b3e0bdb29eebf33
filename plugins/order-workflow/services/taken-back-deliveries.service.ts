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

/**
 * Orders whose delivery is cancelled after it had left, as after a wrong click: they are to be delivered again; and those of
 * which what had not left is cancelled: nothing more is to be delivered.
 */
@Injectable()
export class TakenBackDeliveries {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  /** Moves an order to where its deliveries have it, over what is paid of it where core knows no other way. */
  async follow(ctx: RequestContext, orderId: ID): Promise<void> {
    const order = await this.withDeliveries(ctx, orderId);
    const way = wayOfGoods(order);
    if (!isElsewhere(order, way) || (way && (await this.move(ctx, orderId, way)))) return;
    const paid =
      (await this.move(ctx, orderId, 'PaymentSettled')) || (await this.move(ctx, orderId, 'PaymentAuthorized'));
    if (!paid) {
      Logger.warn(`Order ${orderId} stays as it was delivered: a part of its money has gone back`, loggerCtx);
      return;
    }
    if (way) await this.move(ctx, orderId, way);
  }

  /** Whether an order is told to be on its way, or there, of which the deliveries do not say so any more. */
  async isTakenBack(ctx: RequestContext, orderId: ID): Promise<boolean> {
    const order = await this.withDeliveries(ctx, orderId);
    return isElsewhere(order, wayOfGoods(order));
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

/** An order of which nothing is left is about to be cancelled. */
const isElsewhere = ({ state, lines }: Order, way: OrderState | null): boolean =>
  ON_THE_WAY.includes(state) && way !== state && lines.some(({ quantity }) => quantity > 0);
