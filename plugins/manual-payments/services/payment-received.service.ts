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
  PaymentMethod,
  type PaymentStateTransitionError,
  type RequestContext,
  SettlePaymentError,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { paymentKind } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { settleAs } from '../config/received-money';
import { NoAwaitedPaymentError, PaymentMethodNotManualError, SeveralPaymentsAwaitedError } from '../errors';
import { ORDER_PAYMENT_RECEIVED } from '../history';
import { receivalError } from '../rules/receival-error';
import { isManualMethod, type ManualMethod, type ManualPaymentMetadata } from '../types';
import { ManualPaymentsService } from './manual-payments.service';

export interface PaymentReceivedInput {
  orderId: ID;
  paymentId?: ID | null;
  /** A payment method's code, or its handler's: cheque, cash, bank-transfer. */
  method: string;
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

const MAXIMUM_REFERENCE = 200;
const YEAR = 366 * 24 * 3600 * 1000;

/** "Paiement reçu" (A9): settles an awaited payment under the method that the money really came by, exactly once. */
@Injectable()
export class PaymentReceivedService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private history: HistoryService,
    private stores: StoreService,
    private manualPayments: ManualPaymentsService,
  ) {}

  markReceived(ctx: RequestContext, input: PaymentReceivedInput): Promise<MarkPaymentReceivedResult> {
    return allOrNothing(this.connection, ctx, txCtx => this.settle(txCtx, input));
  }

  private async settle(ctx: RequestContext, input: PaymentReceivedInput): Promise<MarkPaymentReceivedResult> {
    this.checkText(input);
    // Asked at once and answered one after the other: the payments are those that the lock keeps.
    const [, order, methods] = await Promise.all([
      lockOrder(this.connection, ctx, input.orderId),
      this.orderWithPayments(ctx, input.orderId),
      this.paymentMethods(ctx),
    ]);
    const chosen = awaitedPayment(order, input);
    if (isGraphQlErrorResult(chosen)) return chosen;
    const method = named(methods, input.method);
    const manual = !!method && (paymentKind(chosen) === 'balance' || !!named(methods, chosen.method));
    if (manual && chosen.state === 'Settled') return order;
    const error = receivalError(order.state, manual);
    if (error || !method) return error ?? new PaymentMethodNotManualError();
    this.checkDate(order, input.receivedAt);
    const store = await this.stores.ofOrder(ctx, order.id);
    const cash = chosen.amount + cashReceived(order, methods);
    const refusal = this.cashRefusal(ctx, store, order, method.handler, cash);
    if (refusal) return new SettlePaymentError({ paymentErrorMessage: refusal });
    return this.record(ctx, order, chosen, method.code, input);
  }

  private async record(
    ctx: RequestContext,
    order: Order,
    payment: Payment,
    method: string,
    input: PaymentReceivedInput,
  ) {
    const chosenMethod = payment.method;
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
          amount: payment.amount,
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

  private async orderWithPayments(ctx: RequestContext, id: ID): Promise<Order> {
    const found = await this.connection.getRepository(ctx, Order).find({
      where: { id, channels: { id: ctx.channelId } },
      relations: { payments: true },
      loadEagerRelations: false,
    });
    const order = found.at(0);
    if (!order) throw new EntityNotFoundError('Order', id);
    return order;
  }

  /** The payment methods of the channel. */
  private paymentMethods(ctx: RequestContext): Promise<PaymentMethod[]> {
    return this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { channels: { id: ctx.channelId } }, loadEagerRelations: false });
  }

  private cashRefusal(
    ctx: RequestContext,
    store: Parameters<ManualPaymentsService['refusal']>[1],
    order: Order,
    method: ManualMethod,
    amount: number,
  ): string | null {
    return method === 'cash' ? this.manualPayments.refusal(ctx, store, order, method, amount) : null;
  }

  private checkText({ reference }: PaymentReceivedInput): void {
    if ((reference?.length ?? 0) > MAXIMUM_REFERENCE) {
      throw new UserInputError('manualPayments.referenceTooLong', { maximum: MAXIMUM_REFERENCE });
    }
  }

  private checkDate(order: Order, receivedAt: Date | null | undefined): void {
    if (!receivedAt) return;
    const day = 24 * 3600 * 1000;
    if (receivedAt.getTime() > Date.now() + day) throw new UserInputError('manualPayments.receivedInFuture');
    if (receivedAt.getTime() < (order.orderPlacedAt ?? order.createdAt).getTime() - YEAR) {
      throw new UserInputError('manualPayments.receivedTooOld');
    }
  }
}

function awaitedPayment({ payments }: Order, { paymentId }: PaymentReceivedInput) {
  if (paymentId != null) {
    const payment = payments.find(p => idsAreEqual(p.id, paymentId));
    if (!payment) throw new UserInputError('manualPayments.unknownPayment');
    return payment.state === 'Authorized' || payment.state === 'Settled' ? payment : new NoAwaitedPaymentError();
  }
  const awaited = payments.filter(p => p.state === 'Authorized');
  if (awaited.length > 1) return new SeveralPaymentsAwaitedError();
  return awaited.length ? awaited[0] : new NoAwaitedPaymentError();
}

/** What the order has received in cash so far: its limit is one of the debt, not of each part. */
function cashReceived({ payments }: Order, methods: PaymentMethod[]): number {
  const inCash = payments.filter(
    ({ state, method }) => state === 'Settled' && named(methods, method)?.handler === 'cash',
  );
  return inCash.reduce((sum, { amount }) => sum + amount, 0);
}

/** By its own code or its handler's, when it is one of ours. */
function named(methods: PaymentMethod[], code: string): { code: string; handler: ManualMethod } | null {
  const method = methods.find(m => m.code === code) ?? methods.find(m => m.handler.code === code);
  return method && isManualMethod(method.handler.code) ? { code: method.code, handler: method.handler.code } : null;
}
