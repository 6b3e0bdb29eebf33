import { Inject, Injectable } from '@nestjs/common';
import { type Channel, type ID, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { askedPayments, type Askings, PaymentReminderEmails } from '../../order-emails';
import { calendarDay } from '../../pdf-sheet';
import { StoreService } from '../../store-settings';
import { UNPAID_ORDERS_OPTIONS } from '../constants';
import { askedSince } from '../rules/asked-since';
import { type FollowUp, followUp, type FollowUpSettings, namedDeadline } from '../rules/follow-up';
import { isUntouched } from '../rules/untouched';
import type { UnpaidOrdersOptions } from '../types';
import { DueInvoices } from './due-invoices';

/** Of an order that waits for a cheque, cash or a transfer. */
export interface OrderFollowUp extends FollowUp {
  /** With customer, payments and deliveries. */
  order: Order;
  store: Channel;
  /** The payment that is reminded of. */
  paymentId: ID;
  /** How many reminders of what is awaited were written, by hand included, those that were given up aside. */
  reminders: number;
  /** One of them has not left yet. */
  reminding: boolean;
  paused: boolean;
}

const NEVER_ASKED: Askings = { balanceRequests: [], priceChanges: [], reminders: [] };
const NOTHING: FollowUp = { remindOn: null, payBy: null, cancelOn: null };

/** Reads what orders wait for, and what becomes of them if that does not come. */
@Injectable()
export class FollowUpService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private reminderEmails: PaymentReminderEmails,
    private invoices: DueInvoices,
    @Inject(UNPAID_ORDERS_OPTIONS) private options: Required<UnpaidOrdersOptions>,
  ) {}

  /** The calendar day in the stores' time zone, `YYYY-MM-DD`. */
  dayOf(moment: Date): string {
    return calendarDay(moment, this.options.timeZone);
  }

  /** Of an order of the active channel. Null where the customer is asked for nothing that comes by hand. */
  async of(ctx: RequestContext, orderId: ID): Promise<OrderFollowUp | null> {
    await this.connection.getEntityOrThrow(ctx, Order, orderId, {
      channelId: ctx.channelId,
      loadEagerRelations: false,
    });
    return (await this.ofAll(ctx, [orderId])).at(0) ?? null;
  }

  /** Of many orders, in as many queries as of one; those of which nothing is asked are left out. */
  async ofAll(ctx: RequestContext, orderIds: readonly ID[]): Promise<OrderFollowUp[]> {
    const orders = await this.connection.getRepository(ctx, Order).find({
      where: { id: In(orderIds) },
      relations: ['customer', 'payments', 'fulfillments'],
      order: { id: 'ASC' },
    });
    const stores = await this.stores.ofOrders(ctx, orderIds);
    const askings = await this.reminderEmails.askings(ctx, orderIds);
    const dueOn = await this.invoices.dueOn(ctx, orderIds, stores);
    return orders.flatMap(order => {
      const store = stores.get(String(order.id));
      const invoice = dueOn.get(String(order.id)) ?? null;
      const found = store && this.followUpOf(order, store, askings.get(String(order.id)) ?? NEVER_ASKED, invoice);
      return found ?? [];
    });
  }

  /**
   * The last day to be named in a message that is written now; null where there is none. The customer counts as told of it
   * from then on.
   */
  async tellDeadline(ctx: RequestContext, orderId: ID): Promise<string | null> {
    const found = await this.of(ctx, orderId);
    if (!found?.payBy) return null;
    const day = namedDeadline(found.payBy, this.settingsOf(found.store), this.dayOf(new Date()));
    if (found.order.customFields.toldPayBy !== day) {
      await this.connection.getRepository(ctx, Order).update(orderId, { customFields: { toldPayBy: day } });
    }
    return day;
  }

  private followUpOf(
    order: Order,
    store: Channel,
    askings: Askings,
    invoiceDueOn: string | null,
  ): OrderFollowUp | null {
    const asked = askedPayments(order);
    if (asked.length === 0) return null;
    const { paymentFollowUpPaused: paused, toldPayBy } = order.customFields;
    const since = askedSince(asked, askings);
    const reminders = askings.reminders.filter(({ writtenAt }) => since !== null && writtenAt >= since);
    const money = since && {
      // Nobody is late before the day that stands on the invoice.
      askedOn: [this.dayOf(since), invoiceDueOn ?? ''].sort()[1],
      reminders: reminders.map(({ writtenAt, automatic, state }) => ({
        on: this.dayOf(writtenAt),
        automatic,
        failed: state === 'FAILED',
      })),
      untouched: isUntouched(order),
      paused,
      toldPayBy,
    };
    return {
      ...(money ? followUp(money, this.settingsOf(store), this.dayOf(new Date())) : NOTHING),
      order,
      store,
      paymentId: asked[0].id,
      reminders: reminders.filter(({ state }) => state !== 'FAILED').length,
      reminding: reminders.some(({ state }) => state === 'QUEUED'),
      paused,
    };
  }

  private settingsOf({ customFields }: Channel): FollowUpSettings {
    const { paymentReminderDays, paymentReminderLimit, unpaidCancellationDays } = customFields;
    return {
      reminderDays: paymentReminderDays,
      reminderLimit: paymentReminderLimit ?? 1,
      cancellationDays: unpaidCancellationDays,
      noticeDays: this.options.noticeDays,
      recordingDays: this.options.recordingDays,
    };
  }
}
