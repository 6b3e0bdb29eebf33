import { Injectable } from '@nestjs/common';
import {
  EntityNotFoundError,
  EventBus,
  HistoryService,
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  Order,
  OrderService,
  Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { amountCovered, amountKept, BALANCE_METHOD } from '../../payment-kinds';
import { PaymentReversalError } from '../errors';
import { PaymentRevertedEvent } from '../events/payment-reverted.event';
import { ORDER_PAYMENT_REVERTED } from '../history';
import { reversalRefusal } from '../rules/reversal-refusal';
import type { ManualPaymentMetadata } from '../types';
import { AwaitedPaymentsService } from './awaited-payments.service';
import { PaymentMethodsService } from './payment-methods.service';

export interface RevertPaymentReceivedInput {
  paymentId: ID;
  /** Shown to the customer, in the mail and on the credit note. */
  reason: string;
  /** Default: yes. */
  notifyCustomer?: boolean | null;
}

export type RevertPaymentReceivedResult = Order | PaymentReversalError;

const MAXIMUM_REASON = 500;

/** A wrong click, a bounced cheque (C9): what was said to have been received is awaited again, exactly once. */
@Injectable()
export class PaymentRevertedService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private history: HistoryService,
    private eventBus: EventBus,
    private awaitedPayments: AwaitedPaymentsService,
    private methods: PaymentMethodsService,
  ) {}

  revert(ctx: RequestContext, input: RevertPaymentReceivedInput): Promise<RevertPaymentReceivedResult> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      const orderId = await this.orderOf(txCtx, input.paymentId);
      await lockOrder(this.connection, txCtx, orderId);
      const order = await this.withPayments(txCtx, orderId);
      const payment = order.payments.find(({ id }) => idsAreEqual(id, input.paymentId));
      if (!payment) throw new EntityNotFoundError('Payment', input.paymentId);
      if (isReverted(payment)) return order;
      const methods = await this.methods.ofStore(txCtx);
      const manual = payment.method === BALANCE_METHOD || methods.named(payment.method) !== null;
      const refusal = reversalRefusal(order.state, payment, manual);
      if (refusal) return new PaymentReversalError(refusal);
      const reason = input.reason.trim();
      if (!reason || reason.length > MAXIMUM_REASON) return new PaymentReversalError('PAYMENT_REVERSAL_REASON');
      return this.record(txCtx, order, payment, reason, input.notifyCustomer ?? true);
    });
  }

  /** What is awaited instead comes first: an order whose money is neither there nor awaited would have no state to be in. */
  private async record(
    ctx: RequestContext,
    order: Order,
    payment: Payment,
    reason: string,
    notifyCustomer: boolean,
  ): Promise<RevertPaymentReceivedResult> {
    const others = amountKept(order.payments.filter(({ id }) => id !== payment.id));
    const amount = Math.min(payment.amount, Math.max(0, order.totalWithTax - others));
    const awaited = amount > 0 ? await this.awaitedPayments.add(ctx, order, payment, amount) : null;
    const reverted = { at: new Date().toISOString(), by: ctx.activeUserId ?? null, reason };
    await this.connection
      .getRepository(ctx, Payment)
      .update(payment.id, { metadata: { ...payment.metadata, reverted } as Payment['metadata'] });
    const cancelled = await this.orders.cancelPayment(ctx, payment.id);
    if (isGraphQlErrorResult(cancelled)) return new PaymentReversalError('PAYMENT_REVERSAL_REFUSED');
    const after = await this.withPayments(ctx, order.id);
    if (isWronglyPaid(after)) return new PaymentReversalError('PAYMENT_REVERSAL_REFUNDED');
    await this.history.createHistoryEntryForOrder(
      {
        ctx,
        orderId: order.id,
        type: ORDER_PAYMENT_REVERTED,
        data: {
          paymentId: payment.id,
          awaitedPaymentId: awaited?.id ?? null,
          amount: payment.amount,
          method: payment.method,
          reason,
        },
      },
      false,
    );
    await this.eventBus.publish(new PaymentRevertedEvent(ctx, after, cancelled, reason, notifyCustomer));
    return this.connection.getEntityOrThrow(ctx, Order, order.id);
  }

  /** Of the active channel, and nobody else's. */
  private async orderOf(ctx: RequestContext, paymentId: ID): Promise<ID> {
    const payment = await this.connection.getRepository(ctx, Payment).findOne({
      where: { id: paymentId, order: { channels: { id: ctx.channelId } } },
      relations: { order: true },
    });
    if (!payment) throw new EntityNotFoundError('Payment', paymentId);
    return payment.order.id;
  }

  private withPayments(ctx: RequestContext, id: ID): Promise<Order> {
    return this.connection.getEntityOrThrow(ctx, Order, id, { relations: ['payments', 'payments.refunds'] });
  }
}

const isReverted = ({ state, metadata }: Payment): boolean =>
  state === 'Cancelled' && (metadata as ManualPaymentMetadata).reverted !== undefined;

/** Core moves an order only where all of it is covered; after a refund on another payment it is not, and would stay paid. */
const isWronglyPaid = ({ state, payments, totalWithTax }: Order): boolean =>
  state === 'PaymentSettled' && amountCovered(payments.filter(payment => payment.state === 'Settled')) < totalWithTax;
