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
import { In, MoreThan, Not } from 'typeorm';
import { lockOrder } from '../../consistency';
import { OrderCancellationService } from '../../order-cancellation';
import { PaymentReminderEmails } from '../../order-emails';
import { contentLanguage } from '../../store-settings';
import { loggerCtx } from '../constants';
import { cancellationReason } from '../translations';
import { FollowUpService, type OrderFollowUp } from './follow-up.service';

const BATCH = 200;

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
    const systemCtx = await this.contexts.create({ apiType: 'admin' });
    const stores = await this.connection.getRepository(ctx, Channel).find({ order: { id: 'ASC' } });
    for (const store of stores.filter(wantsAnything)) {
      const storeCtx = await this.contexts.create({
        apiType: 'admin',
        channelOrToken: store.token,
        languageCode: store.defaultLanguageCode,
      });
      await this.followUpStore(systemCtx, storeCtx, done);
    }
    return done;
  }

  private async followUpStore(systemCtx: RequestContext, ctx: RequestContext, done: FollowedUp): Promise<void> {
    let last: ID = 0;
    for (;;) {
      const awaited = await this.awaitedAfter(ctx, last);
      if (awaited.length === 0) return;
      for (const orderId of await this.dueAmong(systemCtx, ctx, awaited)) {
        const outcome = await this.tryOne(ctx, orderId);
        if (outcome) done[outcome] += 1;
      }
      last = awaited[awaited.length - 1].id;
    }
  }

  private awaitedAfter(ctx: RequestContext, last: ID): Promise<Payment[]> {
    return this.connection.getRepository(ctx, Payment).find({
      select: { id: true, order: { id: true } },
      where: {
        state: 'Authorized',
        ...(last !== 0 && { id: MoreThan(last) }),
        order: {
          state: Not(In(['Cancelled', 'Modifying'])),
          channels: { id: ctx.channelId },
          customFields: { paymentFollowUpPaused: false },
        },
      },
      relations: { order: true },
      order: { id: 'ASC' },
      take: BATCH,
      loadEagerRelations: false,
    });
  }

  /** Read without a lock, to find the few of which something is to be done; in the default channel's eyes, which has every store's. */
  private async dueAmong(systemCtx: RequestContext, ctx: RequestContext, awaited: Payment[]): Promise<ID[]> {
    const ids = [...new Set(awaited.map(({ order }) => order.id))];
    const today = this.followUps.dayOf(new Date());
    return (await this.followUps.ofAll(systemCtx, ids))
      .filter(found => idsAreEqual(found.store.id, ctx.channelId) && dueOutcome(found, today))
      .map(({ order }) => order.id);
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
    const found = await this.followUps.of(ctx, orderId);
    const today = this.followUps.dayOf(new Date());
    const outcome = found && dueOutcome(found, today);
    if (!outcome) return null;
    if (outcome === 'cancelled') await this.cancel(ctx, found);
    else await this.reminderEmails.write(ctx, found.order, found.paymentId);
    return outcome;
  }

  private async cancel(ctx: RequestContext, { order, store }: OrderFollowUp): Promise<void> {
    const language = contentLanguage(order.customFields.placedLanguage ?? store.defaultLanguageCode);
    const reason = cancellationReason(store.customFields.unpaidCancellationDays ?? 0, language);
    const cancelled = await this.cancellations.cancelAndRefund(ctx, { orderId: order.id, reason });
    if (isGraphQlErrorResult(cancelled)) throw new Error(cancelled.message);
  }

  /**
   * Whether the merchant wants an order of the active channel left alone. A last day that has passed meanwhile does not count
   * afterwards: the customer is told of another. Called in a transaction.
   */
  async pause(ctx: RequestContext, orderId: ID, paused: boolean): Promise<Order> {
    await lockOrder(this.connection, ctx, orderId);
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId, { channelId: ctx.channelId });
    const told = order.customFields.toldPayBy;
    const passed = told !== null && told < this.followUps.dayOf(new Date());
    const customFields = { paymentFollowUpPaused: paused, ...(!paused && passed && { toldPayBy: null }) };
    await this.connection.getRepository(ctx, Order).update(order.id, { customFields });
    Object.assign(order.customFields, customFields);
    return order;
  }
}

const wantsAnything = ({ customFields }: Channel): boolean =>
  customFields.paymentReminderDays !== null || customFields.unpaidCancellationDays !== null;

/** What is to be done with an order today. Whoever was never told of a last day is told first. */
function dueOutcome({ order, remindOn, cancelOn, reminding }: OrderFollowUp, today: string): Outcome {
  if (cancelOn !== null && cancelOn <= today && order.customFields.toldPayBy !== null) return 'cancelled';
  const due = remindOn !== null && remindOn <= today && !reminding;
  return due && order.customer && !order.customer.deletedAt ? 'reminded' : null;
}
