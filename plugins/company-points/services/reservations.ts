import { Injectable } from '@nestjs/common';
import {
  EventBus,
  HistoryService,
  type ID,
  idsAreEqual,
  Order,
  OrderEvent,
  Payment,
  type PaymentMetadata,
  type PaymentState,
  PaymentStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { HistoryEntryType } from '@vendure/common/lib/generated-types';
import type { PointsAccount } from '../entities/points-account.entity';
import { Ledger } from './ledger';
import { changeHeld, heldPayments, pointsOf, resizeHeld } from './held-payments';

/** How many points at what value are to be set aside, and under which payment method. */
export interface Reservation {
  points: number;
  /** Minor units. */
  unitValue: number;
  method: string;
}

/**
 * Points that are set aside for a cart: a payment in the state Reserved, which core counts as covering, and as many points
 * in the account's `reserved`. Whoever calls holds the order's lock.
 */
@Injectable()
export class Reservations {
  constructor(
    private connection: TransactionalConnection,
    private history: HistoryService,
    private eventBus: EventBus,
    private ledger: Ledger,
  ) {}

  held(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    return heldPayments(this.manager(ctx), orderId);
  }

  /** Replaces what is set aside for the order; 0 points take it back. False where the account has not enough. */
  async replace(ctx: RequestContext, order: Order, account: PointsAccount, wanted: Reservation): Promise<boolean> {
    const held = (await this.held(ctx, order.id)).at(0);
    // An administrator may have given the order to another customer in the meantime.
    const kept = wanted.points > 0 && !!held && idsAreEqual(pointsOf(held).accountId, account.id);
    if (held && !kept) await this.release(ctx, order, held);
    if (wanted.points === 0) return true;
    const payment = kept ? held : undefined;
    const before = payment ? pointsOf(payment).points : 0;
    if (!(await changeHeld(this.manager(ctx), account.id, wanted.points - before))) return false;
    if (payment) await this.resize(ctx, order, payment, wanted);
    else await this.create(ctx, order, account, wanted);
    return true;
  }

  /** Gives the points back. Twice is once. */
  async release(ctx: RequestContext, order: Order, payment: Payment): Promise<void> {
    if (!(await this.move(ctx, payment, 'Cancelled'))) return;
    await this.giveBackHeld(ctx, payment);
    await this.record(ctx, order, payment, 'Reserved', 'Cancelled');
  }

  /** What a payment that is Cancelled now had set aside. */
  async giveBackHeld(ctx: RequestContext, payment: Payment): Promise<void> {
    const { accountId, points } = pointsOf(payment);
    await changeHeld(this.manager(ctx), accountId, -points);
  }

  /** Spends the points: the order is being placed. */
  async spend(ctx: RequestContext, order: Order, payment: Payment): Promise<void> {
    if (!(await this.move(ctx, payment, 'Settled'))) return;
    const { accountId, points } = pointsOf(payment);
    const entry = await this.ledger.post(ctx, accountId, {
      type: 'REDEEM',
      points: -points,
      order,
      fromReserved: true,
      idempotencyKey: `redeem:${payment.id}`,
    });
    if (!entry) throw new Error(`Points account ${accountId} does not hold the ${points} points of ${order.code}`);
    await this.record(ctx, order, payment, 'Reserved', 'Settled');
  }

  /** Core has no event for a payment that changes its amount: whoever asks for what is due hears of the order. */
  private async resize(ctx: RequestContext, order: Order, payment: Payment, wanted: Reservation): Promise<void> {
    await resizeHeld(this.manager(ctx), payment, wanted.points, wanted.unitValue);
    await this.eventBus.publish(new OrderEvent(ctx, order, 'updated'));
  }

  private async create(ctx: RequestContext, order: Order, account: PointsAccount, wanted: Reservation): Promise<void> {
    const { points, unitValue, method } = wanted;
    const metadata: PaymentMetadata = { kind: 'points', accountId: account.id, points, unitValue };
    const payment = new Payment({ order, method, amount: points * unitValue, state: 'Reserved', metadata });
    await this.connection.getRepository(ctx, Payment).save(payment, { reload: false });
    await this.record(ctx, order, payment, 'Created', 'Reserved');
  }

  private async move(ctx: RequestContext, payment: Payment, state: PaymentState): Promise<boolean> {
    const { affected } = await this.connection
      .getRepository(ctx, Payment)
      .update({ id: payment.id, state: 'Reserved' }, { state });
    payment.state = state;
    return affected === 1;
  }

  /**
   * What core does after a transition of its own. Its state machine is not asked, since its process would place an order
   * that costs nothing once points are given back.
   */
  private async record(ctx: RequestContext, order: Order, payment: Payment, from: PaymentState, to: PaymentState) {
    await this.history.createHistoryEntryForOrder({
      ctx,
      orderId: order.id,
      type: HistoryEntryType.ORDER_PAYMENT_TRANSITION,
      data: { paymentId: payment.id, from, to },
    });
    await this.eventBus.publish(new PaymentStateTransitionEvent(from, to, ctx, payment, order));
  }

  private manager(ctx: RequestContext) {
    return this.connection.getRepository(ctx, Payment).manager;
  }
}
