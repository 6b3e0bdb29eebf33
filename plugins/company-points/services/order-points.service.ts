import { Injectable } from '@nestjs/common';
import {
  type ID,
  Order,
  OrderService,
  type OrderState,
  Payment,
  PaymentService,
  Refund,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { amountCovered, isPointsPayment } from '../../payment-kinds';
import { contentLanguage } from '../../store-settings';
import { reasons } from '../translations';
import { orderPayments, refundedOf } from './amount-due';
import { pointsOf } from './held-payments';
import { Ledger } from './ledger';
import { Reservations } from './reservations';

/** Deprecated in the API, and columns of a refund that must have a value. */
const NOTHING_ELSE = { lines: [], shipping: 0, adjustment: 0 };

/** What becomes of the points of an order when its payments, or its state, change. */
@Injectable()
export class OrderPointsService {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private payments: PaymentService,
    private ledger: Ledger,
    private reservations: Reservations,
  ) {}

  /**
   * Once money and points together cover the order, spends the points and places the order. Should the order's process
   * refuse, the points stay set aside, and the money what it is.
   */
  async completeCover(ctx: RequestContext, orderId: ID): Promise<void> {
    const payments = await this.paymentsOf(ctx, orderId);
    const held = payments.filter(payment => payment.state === 'Reserved');
    if (held.length === 0) return;
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId);
    if (order.state !== 'ArrangingPayment' || amountCovered(payments) < order.totalWithTax) return;
    const awaited = payments.some(({ state }) => state === 'Authorized');
    const next: OrderState = awaited ? 'PaymentAuthorized' : 'PaymentSettled';
    await allOrNothing(this.connection, ctx, async txCtx => {
      for (const payment of held) await this.reservations.spend(txCtx, order, payment);
      return this.orders.transitionToState(txCtx, orderId, next);
    });
  }

  /** Of payments that set points aside. */
  async lockAccounts(ctx: RequestContext, held: Payment[]): Promise<void> {
    for (const payment of held) await this.ledger.lock(ctx, pointsOf(payment).accountId);
  }

  /** The cart is reopened, cancelled, or was paid otherwise: what is still set aside is given back. */
  async release(ctx: RequestContext, order: Order): Promise<void> {
    for (const payment of await this.reservations.held(ctx, order.id)) {
      await this.reservations.release(ctx, order, payment);
    }
  }

  /** The order is cancelled: what was spent on it, and not given back yet, is given back as a refund of that payment. */
  async refundSpent(ctx: RequestContext, order: Order): Promise<void> {
    for (const payment of await this.spentOn(ctx, order.id)) {
      await this.refund(ctx, order, payment, payment.amount - refundedOf(payment), 'orderCancelled');
    }
  }

  /**
   * Some lines are cancelled: points that are worth more than the order costs now are given back as far as they are. Of a
   * modification the administrator says what is refunded.
   */
  async refundExcess(ctx: RequestContext, orderId: ID): Promise<void> {
    await lockOrder(this.connection, ctx, orderId);
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId, { relations: ['lines'] });
    if (order.state === 'Modifying' || order.lines.every(({ quantity }) => quantity === 0)) return;
    const spent = await this.spentOn(ctx, orderId);
    let excess = spent.reduce((sum, payment) => sum + payment.amount - refundedOf(payment), 0) - order.totalWithTax;
    for (const payment of spent) {
      const amount = Math.min(excess, payment.amount - refundedOf(payment));
      await this.refund(ctx, order, payment, amount, 'linesCancelled');
      excess -= Math.max(0, amount);
    }
  }

  private async spentOn(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    const payments = await this.paymentsOf(ctx, orderId);
    return payments.filter(payment => payment.state === 'Settled' && isPointsPayment(payment));
  }

  private async refund(
    ctx: RequestContext,
    order: Order,
    payment: Payment,
    amount: number,
    why: 'orderCancelled' | 'linesCancelled',
  ): Promise<void> {
    if (amount <= 0) return;
    const reason = reasons[contentLanguage(ctx.languageCode)][why];
    const input = { paymentId: payment.id, amount, reason, ...NOTHING_ELSE };
    const refund = await this.payments.createRefund(ctx, input, order, payment);
    if (!(refund instanceof Refund) || refund.state !== 'Settled') {
      throw new Error(`The points of order ${order.code} could not be given back`);
    }
  }

  private paymentsOf(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    return orderPayments(this.connection.getRepository(ctx, Payment).manager, orderId);
  }
}
