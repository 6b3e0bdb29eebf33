import { Injectable } from '@nestjs/common';
import {
  EntityNotFoundError,
  HistoryService,
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  Order,
  OrderService,
  Payment,
  type PaymentStateTransitionError,
  type RequestContext,
  SettlePaymentError,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { BALANCE_METHOD, isAwaited } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { settleAs } from '../config/received-money';
import { NoAwaitedPaymentError, PaymentMethodNotManualError, SeveralPaymentsAwaitedError } from '../errors';
import { ORDER_PAYMENT_RECEIVED } from '../history';
import { checkInput, checkReceivedAt } from '../rules/received-input';
import { receivalError } from '../rules/receival-error';
import type { ManualPaymentMetadata } from '../types';
import { AwaitedPaymentsService } from './awaited-payments.service';
import { ManualPaymentsService } from './manual-payments.service';
import { PaymentMethodsService, type StoreMethods } from './payment-methods.service';

export interface PaymentReceivedInput {
  orderId: ID;
  paymentId?: ID | null;
  /** A payment method's code, or its handler's: cheque, cash, bank-transfer. */
  method: string;
  /** Minor units; what was awaited where it is left out. */
  amount?: number | null;
  reference?: string | null;
  receivedAt?: Date | null;
}

export type MarkPaymentReceivedResult =
  | Order
  | NoAwaitedPaymentError
  | SeveralPaymentsAwaitedError
  | PaymentMethodNotManualError
  | PaymentStateTransitionError
  | SettlePaymentError;

/** Money that came, by which method and how much. */
interface Money {
  amount: number;
  /** Code of the payment method. */
  method: string;
}

/**
 * "Paiement reçu" (A9): settles an awaited payment under the method that the money really came by, exactly once. Of less
 * than was awaited the rest stays awaited; of more, the order's other payments await less, and what is left is a surplus.
 */
@Injectable()
export class PaymentReceivedService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private history: HistoryService,
    private stores: StoreService,
    private manualPayments: ManualPaymentsService,
    private awaitedPayments: AwaitedPaymentsService,
    private methods: PaymentMethodsService,
  ) {}

  markReceived(ctx: RequestContext, input: PaymentReceivedInput): Promise<MarkPaymentReceivedResult> {
    return allOrNothing(this.connection, ctx, txCtx => this.settle(txCtx, input));
  }

  private async settle(ctx: RequestContext, input: PaymentReceivedInput): Promise<MarkPaymentReceivedResult> {
    checkInput(input);
    // Asked at once and answered one after the other: the payments are those that the lock keeps.
    const [, order, methods] = await Promise.all([
      lockOrder(this.connection, ctx, input.orderId),
      this.orderWithPayments(ctx, input.orderId),
      this.methods.ofStore(ctx),
    ]);
    const chosen = awaitedPayment(order, input);
    if (isGraphQlErrorResult(chosen)) return chosen;
    const method = methods.named(input.method);
    const manual = !!method && (chosen.method === BALANCE_METHOD || !!methods.named(chosen.method));
    if (manual && chosen.state === 'Settled') return order;
    const error = receivalError(order.state, manual);
    if (error || !method) return error ?? new PaymentMethodNotManualError();
    checkReceivedAt(order, input.receivedAt);
    const amount = input.amount ?? chosen.amount;
    if (method.handler === 'cash') {
      const refusal = await this.cashRefusal(ctx, order, amount + cashReceived(order, methods));
      if (refusal) return new SettlePaymentError({ paymentErrorMessage: refusal });
    }
    return this.record(ctx, order, chosen, { amount, method: method.code }, input);
  }

  private async record(
    ctx: RequestContext,
    order: Order,
    payment: Payment,
    { amount, method }: Money,
    input: PaymentReceivedInput,
  ): Promise<MarkPaymentReceivedResult> {
    const chosenMethod = payment.method;
    const awaited = payment.amount;
    if (amount !== awaited) await this.take(ctx, order, payment, amount);
    const receivedAt = (input.receivedAt ?? new Date()).toISOString();
    const reference = input.reference?.trim();
    const metadata: ManualPaymentMetadata = { chosenMethod, receivedAt, ...(reference && { reference }) };
    const settled = await settleAs(this.connection, ctx, { paymentId: payment.id, method, metadata }, () =>
      this.orders.settlePayment(ctx, payment.id),
    );
    if (isGraphQlErrorResult(settled)) return settled as PaymentStateTransitionError | SettlePaymentError;
    const entry = this.history.createHistoryEntryForOrder(
      {
        ctx,
        orderId: order.id,
        type: ORDER_PAYMENT_RECEIVED,
        data: {
          paymentId: payment.id,
          amount,
          awaited,
          chosenMethod,
          method,
          reference: reference ?? null,
          receivedAt,
        },
      },
      false,
    );
    const [after] = await Promise.all([this.connection.getEntityOrThrow(ctx, Order, order.id), entry]);
    return after;
  }

  /** Another amount than was awaited has come: the payment is what came, and the rest of the order's money follows from that. */
  private async take(ctx: RequestContext, order: Order, payment: Payment, amount: number): Promise<void> {
    const rest = payment.amount - amount;
    payment.amount = amount;
    await this.connection.getRepository(ctx, Payment).update(payment.id, { amount });
    if (rest > 0) await this.awaitedPayments.add(ctx, order, payment, rest);
    else await this.awaitedPayments.lessen(ctx, order, payment);
  }

  private async orderWithPayments(ctx: RequestContext, id: ID): Promise<Order> {
    const found = await this.connection.getRepository(ctx, Order).find({
      where: { id, channels: { id: ctx.channelId } },
      relations: { payments: { refunds: true } },
      loadEagerRelations: false,
    });
    const order = found.at(0);
    if (!order) throw new EntityNotFoundError('Order', id);
    return order;
  }

  private async cashRefusal(ctx: RequestContext, order: Order, amount: number): Promise<string | null> {
    return this.manualPayments.refusal(ctx, await this.stores.ofOrder(ctx, order.id), order, 'cash', amount);
  }
}

function awaitedPayment({ payments }: Order, { paymentId }: PaymentReceivedInput) {
  if (paymentId != null) {
    const payment = payments.find(p => idsAreEqual(p.id, paymentId));
    if (!payment) throw new UserInputError('manualPayments.unknownPayment');
    return isAwaited(payment) || payment.state === 'Settled' ? payment : new NoAwaitedPaymentError();
  }
  const awaited = payments.filter(isAwaited);
  if (awaited.length > 1) return new SeveralPaymentsAwaitedError();
  return awaited.length ? awaited[0] : new NoAwaitedPaymentError();
}

/** What the order has received in cash so far: its limit is one of the debt, not of each part. */
function cashReceived({ payments }: Order, methods: StoreMethods): number {
  const inCash = payments.filter(
    ({ state, method }) => state === 'Settled' && methods.named(method)?.handler === 'cash',
  );
  return inCash.reduce((sum, { amount }) => sum + amount, 0);
}
