import { Injectable } from '@nestjs/common';
import {
  EntityNotFoundError,
  type ID,
  isGraphQlErrorResult,
  Logger,
  Order,
  OrderService,
  type Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { loggerCtx } from '../constants';
import { OrderCancellationError, OrderRefundFailedError } from '../errors';
import { cancellationRefusal } from '../rules/cancellation-refusal';
import { toGiveBack } from '../rules/to-give-back';

export interface CancelAndRefundOrderInput {
  orderId: ID;
  /** Shown to the customer, in the mail and on the credit note. */
  reason: string;
}

export type CancelAndRefundOrderResult = Order | OrderCancellationError | OrderRefundFailedError;

const MAXIMUM_REASON = 500;

/** Cancels an order and gives its money back, all of it or nothing. Once done, doing it again changes nothing. */
@Injectable()
export class OrderCancellationService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  cancelAndRefund(ctx: RequestContext, input: CancelAndRefundOrderInput): Promise<CancelAndRefundOrderResult> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, input.orderId);
      const order = await this.withPayments(txCtx, input.orderId);
      const reason = input.reason.trim();
      const refusal = cancellationRefusal(order);
      if (refusal) return new OrderCancellationError(refusal);
      if (!reason || reason.length > MAXIMUM_REASON) return new OrderCancellationError('ORDER_CANCELLATION_REASON');
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
      const failure = await this.refund(ctx, payment, reason);
      if (failure !== null) return new OrderRefundFailedError(payment.method, failure);
    }
    return null;
  }

  /** Why it failed, in the provider's words; null where it did not. */
  private async refund(ctx: RequestContext, payment: Payment, reason: string): Promise<string | null> {
    const nothingElse = { lines: [], shipping: 0, adjustment: 0 };
    const input = { paymentId: payment.id, amount: toGiveBack(payment), reason, ...nothingElse };
    try {
      const refund = await this.orders.refundOrder(ctx, input);
      if (isGraphQlErrorResult(refund)) return textOf(ctx, refund);
      return refund.state === 'Failed' ? messageOf(refund.metadata) : null;
    } catch (failure) {
      Logger.error(`Refund of payment ${payment.id} failed: ${String(failure)}`, loggerCtx);
      return failure instanceof Error ? failure.message : String(failure);
    }
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

/** What Vendure answers where it refuses, in whichever of its fields it says why. */
interface Refused {
  message: string;
  transitionError?: string;
  paymentErrorMessage?: string;
}

const refused = (ctx: RequestContext, result: Refused): OrderCancellationError =>
  new OrderCancellationError('ORDER_CANCELLATION_REFUSED', textOf(ctx, result));

const textOf = (ctx: RequestContext, result: Refused): string =>
  result.transitionError ?? result.paymentErrorMessage ?? ctx.translate(`errorResult.${result.message}`, { ...result });

/** Where payment plugins put what their provider answered. */
function messageOf(metadata: Record<string, unknown> | null): string {
  const { errorMessage, message } = metadata ?? {};
  return [errorMessage, message].find(text => typeof text === 'string') ?? '';
}
