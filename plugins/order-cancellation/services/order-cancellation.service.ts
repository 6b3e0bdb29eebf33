import { Injectable } from '@nestjs/common';
import {
  EntityNotFoundError,
  type ID,
  isGraphQlErrorResult,
  Order,
  OrderService,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { OrderCancellationError, OrderRefundFailedError } from '../errors';
import { cancellationRefusal } from '../rules/cancellation-refusal';
import { givenReason } from '../rules/reason';
import { refusalText, type RefusedResult } from '../rules/refusal-text';
import { toGiveBack } from '../rules/to-give-back';
import { GiveBackService } from './give-back.service';

export interface CancelAndRefundOrderInput {
  orderId: ID;
  /** Shown to the customer, in the mail and on the credit note. */
  reason: string;
}

export type CancelAndRefundOrderResult = Order | OrderCancellationError | OrderRefundFailedError;

/** Cancels an order and gives its money back, all of it or nothing. Once done, doing it again changes nothing. */
@Injectable()
export class OrderCancellationService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private giveBack: GiveBackService,
  ) {}

  cancelAndRefund(ctx: RequestContext, input: CancelAndRefundOrderInput): Promise<CancelAndRefundOrderResult> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, input.orderId);
      const order = await this.withPayments(txCtx, input.orderId);
      const reason = givenReason(input.reason);
      const refusal = cancellationRefusal(order);
      if (refusal) return new OrderCancellationError(refusal);
      if (reason === null) return new OrderCancellationError('ORDER_CANCELLATION_REASON');
      const error =
        (await this.cancel(txCtx, order, reason)) ??
        (await this.cancelAwaited(txCtx, order.id)) ??
        // Last: what a provider has given back, no rollback takes again.
        (await this.refundReceived(txCtx, order.id, reason));
      return error ?? this.connection.getEntityOrThrow(txCtx, Order, order.id);
    });
  }

  /** With what hangs on it: stock, points, credit notes, mails. */
  private async cancel(ctx: RequestContext, order: Order, reason: string): Promise<OrderCancellationError | null> {
    if (order.state === 'Cancelled') return null;
    const left = order.lines.some(({ quantity }) => quantity > 0);
    const cancelled = left
      ? await this.orders.cancelOrder(ctx, { orderId: order.id, reason, cancelShipping: true })
      : await this.orders.transitionToState(ctx, order.id, 'Cancelled');
    return isGraphQlErrorResult(cancelled) ? refused(ctx, cancelled) : null;
  }

  private async cancelAwaited(ctx: RequestContext, orderId: ID): Promise<OrderCancellationError | null> {
    const { payments } = await this.withPayments(ctx, orderId);
    for (const { id } of payments.filter(({ state }) => state === 'Authorized')) {
      const cancelled = await this.orders.cancelPayment(ctx, id);
      if (isGraphQlErrorResult(cancelled)) return refused(ctx, cancelled);
    }
    return null;
  }

  /** Each payment by the way it came. What came offline goes back by hand: a pending refund, until the merchant settles it. */
  private async refundReceived(
    ctx: RequestContext,
    orderId: ID,
    reason: string,
  ): Promise<OrderRefundFailedError | null> {
    const { payments } = await this.withPayments(ctx, orderId);
    for (const payment of payments.filter(received => toGiveBack(received) > 0)) {
      const failure = await this.giveBack.by(ctx, payment, toGiveBack(payment), reason);
      if (failure !== null) return new OrderRefundFailedError(payment.method, failure);
    }
    return null;
  }

  /** Of the active channel, and nobody else's. */
  private async withPayments(ctx: RequestContext, id: ID): Promise<Order> {
    const order = await this.connection.getRepository(ctx, Order).findOne({
      where: { id, channels: { id: ctx.channelId } },
      relations: { lines: true, payments: { refunds: true } },
      order: { payments: { id: 'ASC' } },
    });
    if (!order) throw new EntityNotFoundError('Order', id);
    return order;
  }
}

const refused = (ctx: RequestContext, result: RefusedResult): OrderCancellationError =>
  new OrderCancellationError('ORDER_CANCELLATION_REFUSED', refusalText(ctx, result));
