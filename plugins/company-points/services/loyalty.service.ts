import { Injectable } from '@nestjs/common';
import {
  type Channel,
  ConfigService,
  EventBus,
  type ID,
  Order,
  type Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';
import { moneyReceived, pointsRedeemed } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import type { PointsAccount } from '../entities/points-account.entity';
import { PointsEntry } from '../entities/points-entry.entity';
import { PointsEarnedEvent } from '../events/points-earned.event';
import { loyaltyPoints, type PaidOrder } from '../rules/amounts';
import { expiryOf, storePoints } from '../rules/store-points';
import { AccountsService } from './accounts.service';
import { Ledger } from './ledger';

/** What an order has brought in, for the e-mail about it. */
export interface EarnedPoints {
  points: number;
  balanceAfter: number;
}

/** Points earned by paying (A11), and taken back as far as the money is refunded. */
@Injectable()
export class LoyaltyService {
  constructor(
    private connection: TransactionalConnection,
    private config: ConfigService,
    private eventBus: EventBus,
    private stores: StoreService,
    private accounts: AccountsService,
    private ledger: Ledger,
  ) {}

  /**
   * Brings the points earned by an order in line with what has been paid for it: nothing before it is fully paid. The
   * store, and the rate, are those of the order, whatever channel the request looks from. Again changes nothing.
   * @param reverted a payment has not come after all: what is no longer paid in full has earned nothing, as before it was
   */
  async settle(ctx: RequestContext, orderId: ID, { reverted = false } = {}): Promise<void> {
    await lockOrder(this.connection, ctx, orderId);
    await this.settleLocked(ctx, { id: orderId }, { reverted });
  }

  /**
   * The same where the transaction has the order's row already, having written to it.
   * @param found as core loads it before a change of its state, or just its id: what is missing is read
   */
  async settleLocked(ctx: RequestContext, found: Pick<Order, 'id'>, { reverted = false } = {}): Promise<void> {
    const entries = await this.entriesOf(ctx, found.id);
    const store = await this.stores.ofOrder(ctx, found.id);
    const rate = entries.at(0)?.rate ?? storePoints(store)?.loyaltyRate ?? 0;
    if (rate === 0) return;
    const order = isLoaded(found) ? found : await this.load(ctx, found.id);
    const account = order.customer && (await this.accounts.ofRegistered(ctx, order.customer.id, store.id));
    if (!account) return;
    const paid = paidFor(order);
    const fullyPaid = paid.received >= paid.total - paid.redeemed;
    const earned = entries.reduce((sum, entry) => sum + entry.points, 0);
    const minorUnits = 10 ** (this.config.entityOptions.moneyStrategy.precision ?? 2);
    const nothing = order.state === 'Cancelled' || (reverted && !fullyPaid);
    const due = nothing ? 0 : loyaltyPoints(paid, rate, minorUnits);
    // The order's row is locked: the key is a new one.
    const change = { order, rate, newKey: `earn:${order.id}:${entries.length}` };
    if (due < earned) await this.takeBack(ctx, account, { ...change, points: earned - due });
    else if (due > earned && fullyPaid) await this.credit(ctx, account, store, { ...change, points: due - earned });
  }

  /** What was credited for the order first; null where nothing was. */
  async earnedBy(ctx: RequestContext, orderId: ID): Promise<EarnedPoints | null> {
    return (await this.entriesOf(ctx, orderId)).at(0) ?? null;
  }

  private async credit(ctx: RequestContext, account: PointsAccount, store: Channel, change: Change): Promise<void> {
    const expiresAt = expiryOf(store, new Date());
    const entry = await this.ledger.post(ctx, account.id, { type: 'EARN', ...change, expiresAt });
    if (entry) await this.eventBus.publish(new PointsEarnedEvent(ctx, change.order, entry));
  }

  /** As many as there are left: a balance is never below zero, and what is set aside for a cart stays there. */
  private async takeBack(ctx: RequestContext, account: PointsAccount, change: Change): Promise<void> {
    await this.ledger.lock(ctx, account.id);
    const { balance, reserved } = await this.accounts.byId(ctx, account.id);
    const points = Math.min(change.points, balance - reserved);
    if (points > 0) await this.ledger.post(ctx, account.id, { type: 'EARN', ...change, points: -points });
  }

  private async load(ctx: RequestContext, id: ID): Promise<Order> {
    const [order] = await this.connection.getRepository(ctx, Order).find({
      where: { id },
      relations: { customer: true, payments: { refunds: true } },
      loadEagerRelations: false,
    });
    return order;
  }

  private entriesOf(ctx: RequestContext, orderId: ID): Promise<PointsEntry[]> {
    return this.connection
      .getRepository(ctx, PointsEntry)
      .find({ where: { orderId, type: 'EARN' }, order: { id: 'ASC' } });
  }
}

interface Change {
  order: Order;
  points: number;
  rate: number;
  newKey: string;
}

/** Core loads all of this before an order changes its state. */
function isLoaded(order: Pick<Order, 'id'>): order is Order {
  const { customer, payments } = order as Partial<Order>;
  return !!customer && !!payments?.every(payment => !!(payment.refunds as Payment['refunds'] | undefined));
}

const paidFor = (order: Order): PaidOrder => ({
  total: order.totalWithTax,
  shipping: order.shippingWithTax,
  received: moneyReceived(order.payments),
  redeemed: pointsRedeemed(order.payments),
});
