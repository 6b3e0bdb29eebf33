import { Injectable } from '@nestjs/common';
import {
  ActiveOrderService,
  type ID,
  NoActiveOrderError,
  Order,
  Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { OrderPaymentStateError } from '@vendure/core/dist/common/error/generated-graphql-shop-errors';
import { lockOrder } from '../../consistency';
import { StoreService } from '../../store-settings';
import { MAXIMUM_POINTS } from '../constants';
import type { PointsAccount } from '../entities/points-account.entity';
import {
  InsufficientPointsError,
  InvalidPointsError,
  PointsExceedAmountDueError,
  PointsNotAvailableError,
} from '../errors';
import { maximumPoints } from '../rules/amounts';
import { storePoints } from '../rules/store-points';
import { AccountsService } from './accounts.service';
import { dueBesideHeld, orderPayments } from './amount-due';
import { ExpiryService } from './expiry.service';
import { pointsOf } from './held-payments';
import { PointsMethod } from './points-method';
import { Reservations } from './reservations';

type Refusal =
  | NoActiveOrderError
  | PointsNotAvailableError
  | InvalidPointsError
  | InsufficientPointsError
  | PointsExceedAmountDueError
  | OrderPaymentStateError;

export type ApplyPointsResult = Order | Refusal;

/** What applying points to an order takes. */
interface Spending {
  account: PointsAccount;
  unitValue: number;
  method: string;
}

/** Points that a customer applies to the active order (B13). */
@Injectable()
export class ApplyPointsService {
  constructor(
    private connection: TransactionalConnection,
    private activeOrders: ActiveOrderService,
    private stores: StoreService,
    private methods: PointsMethod,
    private accounts: AccountsService,
    private expiry: ExpiryService,
    private reservations: Reservations,
  ) {}

  async apply(ctx: RequestContext, points: number): Promise<ApplyPointsResult> {
    const active = await this.activeOrders.getActiveOrder(ctx, undefined);
    if (!active) return new NoActiveOrderError();
    if (points < 0) return new InvalidPointsError('POINTS_NEGATIVE');
    if (points > MAXIMUM_POINTS) return new InvalidPointsError('POINTS_TOO_MANY', MAXIMUM_POINTS);
    const spending = await this.spendingOf(ctx, active);
    if (!spending) return new PointsNotAvailableError();
    await lockOrder(this.connection, ctx, active.id);
    const order = await this.connection.getEntityOrThrow(ctx, Order, active.id);
    if (order.state !== 'ArrangingPayment') return new OrderPaymentStateError();
    return (await this.refusal(ctx, order, spending, points)) ?? this.reserve(ctx, order, spending, points);
  }

  private async reserve(
    ctx: RequestContext,
    order: Order,
    { account, unitValue, method }: Spending,
    points: number,
  ): Promise<ApplyPointsResult> {
    if (await this.reservations.replace(ctx, order, account, { points, unitValue, method })) return order;
    const held = await this.reservations.held(ctx, order.id);
    return new InsufficientPointsError(await this.spendable(ctx, account.id, held));
  }

  /** Why as many points cannot be applied to the order as it is now. */
  private async refusal(ctx: RequestContext, order: Order, { account, unitValue }: Spending, points: number) {
    const payments = await orderPayments(this.connection.getRepository(ctx, Payment).manager, order.id);
    await this.expiry.expire(ctx, account.id);
    const spendable = await this.spendable(
      ctx,
      account.id,
      payments.filter(({ state }) => state === 'Reserved'),
    );
    if (points > spendable) return new InsufficientPointsError(spendable);
    const maximum = maximumPoints(dueBesideHeld(order.totalWithTax, payments), unitValue);
    return points > maximum ? new PointsExceedAmountDueError(maximum) : null;
  }

  /** What is available, and what is set aside for this very order, which a new number replaces. */
  private async spendable(ctx: RequestContext, accountId: ID, held: Payment[]): Promise<number> {
    const { balance, reserved } = await this.accounts.byId(ctx, accountId);
    return balance - reserved + held.reduce((sum, payment) => sum + pointsOf(payment).points, 0);
  }

  /** Null where the store has no points to spend, or whoever asks no account of their own on the order. */
  private async spendingOf(ctx: RequestContext, order: Order): Promise<Spending | null> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const points = storePoints(store);
    if (!points?.spent || order.currencyCode !== points.currencyCode || !ctx.activeUserId) return null;
    const customerId = await this.customerOf(ctx, order.id);
    const method = await this.methods.code(ctx, store.id);
    if (customerId === null || method === null) return null;
    return { account: await this.accounts.ensure(ctx, customerId, store.id), unitValue: points.unitValue, method };
  }

  private async customerOf(ctx: RequestContext, orderId: ID): Promise<ID | null> {
    const found = await this.connection.getRepository(ctx, Order).findOne({
      where: { id: orderId, customer: { user: { id: ctx.activeUserId } } },
      select: { id: true, customerId: true },
      loadEagerRelations: false,
    });
    return found?.customerId ?? null;
  }
}
