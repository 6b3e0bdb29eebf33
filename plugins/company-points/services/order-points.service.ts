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
import { allOrNothing } from '../../consistency';
import { amountCovered, isPointsPayment } from '../../payment-kinds';
import { contentLanguage } from '../../store-settings';
import { reasons } from '../translations';
import { orderPayments, refundedOf } from './amount-due';
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

  /** The cart is reopened, cancelled, or was paid otherwise: what is still set aside is given back. */
  async release(ctx: RequestContext, order: Order): Promise<void> {
    for (const payment of await this.reservations.held(ctx, order.id)) {
      await this.reservations.release(ctx, order, payment);
    }
  }

  /** The order is cancelled: what was spent on it, and not given back yet, is given back as a refund of that payment. */
  async refundSpent(ctx: RequestContext, order: Order): Promise<void> {
    for (const payment of (await this.paymentsOf(ctx, order.id)).filter(isPointsPayment)) {
      const rest = payment.amount - refundedOf(payment);
      if (payment.state !== 'Settled' || rest <= 0) continue;
      const reason = reasons[contentLanguage(ctx.languageCode)].orderCancelled;
      const refund = await this.payments.createRefund(
        ctx,
        { paymentId: payment.id, amount: rest, reason, ...NOTHING_ELSE },
        order,
        payment,
      );
      if (!(refund instanceof Refund) || refund.state !== 'Settled') {
        throw new Error(`The points of order ${order.code} could not be given back`);
      }
    }
  }

  private paymentsOf(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    return orderPayments(this.connection.getRepository(ctx, Payment).manager, orderId);
  }
}
