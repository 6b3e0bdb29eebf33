import { Injectable } from '@nestjs/common';
import {
  Channel,
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  Logger,
  Order,
  Payment,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { In, LessThan, MoreThan, Not } from 'typeorm';
import { lockOrder } from '../../consistency';
import { OrderCancellationService } from '../../order-cancellation';
import { PaymentReminderEmails } from '../../order-emails';
import { contentLanguage } from '../../store-settings';
import { loggerCtx } from '../constants';
import { cancellationReason } from '../translations';
import { FollowUpService, type OrderFollowUp } from './follow-up.service';

const BATCH = 200;
const DAY = 24 * 60 * 60 * 1000;

/** What was done, in orders. */
export interface FollowedUp {
  reminded: number;
  cancelled: number;
}

type Outcome = keyof FollowedUp | null;

/** Reminds of money that has not come, and gives up orders of which nothing has, as each store wants it (C5). */
@Injectable()
export class UnpaidOrders {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private followUps: FollowUpService,
    private reminderEmails: PaymentReminderEmails,
    private cancellations: OrderCancellationService,
  ) {}

  /** As often as one likes, from several servers too: what is done is not due any more. */
  async followUpAll(ctx: RequestContext): Promise<FollowedUp> {
    const done: FollowedUp = { reminded: 0, cancelled: 0 };
    const stores = await this.connection.getRepository(ctx, Channel).find({ order: { id: 'ASC' } });
    for (const store of stores) {
      const days = soonest(store);
      if (days === null) continue;
      const storeCtx = await this.contexts.create({
        apiType: 'admin',
        channelOrToken: store.token,
        languageCode: store.defaultLanguageCode,
      });
      await this.followUpStore(storeCtx, days, done);
    }
    return done;
  }

  private async followUpStore(ctx: RequestContext, days: number, done: FollowedUp): Promise<void> {
    let last: ID = 0;
    for (;;) {
      const awaited = await this.awaitedAfter(ctx, last, days);
      if (awaited.length === 0) return;
      for (const orderId of new Set(awaited.map(({ order }) => order.id))) {
        const outcome = await this.tryOne(ctx, orderId);
        if (outcome) done[outcome] += 1;
      }
      last = awaited[awaited.length - 1].id;
    }
  }

  /** A day less than the store gives: a calendar day may end an hour after the money was asked for. */
  private awaitedAfter(ctx: RequestContext, last: ID, days: number): Promise<Payment[]> {
    return this.connection.getRepository(ctx, Payment).find({
      select: { id: true, order: { id: true } },
      where: {
        state: 'Authorized',
        createdAt: LessThan(new Date(Date.now() - (days - 1) * DAY)),
        ...(last !== 0 && { id: MoreThan(last) }),
        order: { state: Not(In(['Cancelled', 'Modifying'])), channels: { id: ctx.channelId } },
      },
      relations: { order: true },
      order: { id: 'ASC' },
      take: BATCH,
      loadEagerRelations: false,
    });
  }

  /** What is wrong with one order does not keep the others waiting. */
  private async tryOne(ctx: RequestContext, orderId: ID): Promise<Outcome> {
    try {
      return await this.connection.withTransaction(ctx, txCtx => this.one(txCtx, orderId));
    } catch (reason) {
      const { message, stack } = reason instanceof Error ? reason : new Error(String(reason));
      Logger.error(`Order ${orderId} could not be followed up: ${message}`, loggerCtx, stack);
      return null;
    }
  }

  private async one(ctx: RequestContext, orderId: ID): Promise<Outcome> {
    await lockOrder(this.connection, ctx, orderId);
    const followUp = await this.followUps.of(ctx, orderId);
    // The default channel has every store's orders.
    if (!followUp || !idsAreEqual(followUp.store.id, ctx.channelId)) return null;
    const today = this.followUps.dayOf(new Date());
    const { order, remindOn, payBy, remindersEver } = followUp;
    if (payBy !== null && payBy < today) return this.cancel(ctx, followUp);
    if (remindOn === null || remindOn > today || !order.customer || order.customer.deletedAt) return null;
    await this.reminderEmails.write(ctx, order, remindersEver + 1);
    return 'reminded';
  }

  private async cancel(ctx: RequestContext, { order, store }: OrderFollowUp): Promise<Outcome> {
    const language = contentLanguage(order.customFields.placedLanguage ?? store.defaultLanguageCode);
    const reason = cancellationReason(store.customFields.unpaidCancellationDays ?? 0, language);
    const cancelled = await this.cancellations.cancelAndRefund(ctx, { orderId: order.id, reason });
    if (isGraphQlErrorResult(cancelled)) throw new Error(cancelled.message);
    return 'cancelled';
  }

  /** Whether the merchant wants an order of the active channel left alone. Called in a transaction. */
  async pause(ctx: RequestContext, orderId: ID, paused: boolean): Promise<Order> {
    await lockOrder(this.connection, ctx, orderId);
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId, { channelId: ctx.channelId });
    await this.connection
      .getRepository(ctx, Order)
      .update(order.id, { customFields: { paymentFollowUpPaused: paused } });
    order.customFields.paymentFollowUpPaused = paused;
    return order;
  }
}

/** After how many days a store does anything; null where it never does. */
function soonest({ customFields }: Channel): number | null {
  const { paymentReminderDays, unpaidCancellationDays } = customFields;
  const days = [paymentReminderDays, unpaidCancellationDays].filter(value => value !== null);
  return days.length ? Math.min(...days) : null;
}
