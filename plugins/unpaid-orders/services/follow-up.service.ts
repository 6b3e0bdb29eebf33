import { Inject, Injectable } from '@nestjs/common';
import {
  type Channel,
  type ID,
  Order,
  type Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { askedPayment, type Askings, PaymentReminderEmails } from '../../order-emails';
import { paymentKind } from '../../payment-kinds';
import { calendarDay } from '../../pdf-sheet';
import { StoreService } from '../../store-settings';
import { UNPAID_ORDERS_OPTIONS } from '../constants';
import { type FollowUp, followUp, type FollowUpSettings } from '../rules/follow-up';
import { isUntouched } from '../rules/untouched';
import type { UnpaidOrdersOptions } from '../types';

/** Of an order that waits for a cheque, cash or a transfer. */
export interface OrderFollowUp extends FollowUp {
  /** With customer, payments and deliveries. */
  order: Order;
  store: Channel;
  /** How many reminders of what is awaited were written, by hand included. */
  reminders: number;
  /** The same of the order as long as it exists. */
  remindersEver: number;
  paused: boolean;
}

const NEVER_ASKED: Askings = { balanceRequests: [], reminders: [] };

/** Reads what an order waits for, and what becomes of it if that does not come. */
@Injectable()
export class FollowUpService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private reminderEmails: PaymentReminderEmails,
    @Inject(UNPAID_ORDERS_OPTIONS) private options: Required<UnpaidOrdersOptions>,
  ) {}

  /** The calendar day in the stores' time zone, `YYYY-MM-DD`. */
  dayOf(moment: Date): string {
    return calendarDay(moment, this.options.timeZone);
  }

  /** Of an order of the active channel. Null where the customer is asked for nothing that comes by hand. */
  async of(ctx: RequestContext, orderId: ID): Promise<OrderFollowUp | null> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId, {
      channelId: ctx.channelId,
      relations: ['customer', 'payments', 'fulfillments'],
    });
    const asked = askedPayment(order);
    if (!asked) return null;
    const askings = (await this.reminderEmails.askings(ctx, [orderId])).get(String(orderId)) ?? NEVER_ASKED;
    const store = await this.stores.ofOrder(ctx, orderId);
    const since = askedAt(asked, askings);
    const reminders = askings.reminders.filter(({ writtenAt }) => since !== null && writtenAt >= since);
    const paused = order.customFields.paymentFollowUpPaused;
    const money = since && {
      askedOn: this.dayOf(since),
      reminders: reminders.map(({ writtenAt, automatic }) => ({ on: this.dayOf(writtenAt), automatic })),
      untouched: isUntouched(order),
      paused,
    };
    return {
      ...(money ? followUp(money, settingsOf(store)) : { remindOn: null, payBy: null }),
      order,
      store,
      reminders: reminders.length,
      remindersEver: askings.reminders.length,
      paused,
    };
  }
}

/** A balance waits with the goods, until somebody asks for it. */
function askedAt(asked: Payment, { balanceRequests }: Askings): Date | null {
  return paymentKind(asked) === 'balance' ? (balanceRequests.at(-1) ?? null) : asked.createdAt;
}

function settingsOf({ customFields }: Channel): FollowUpSettings {
  const { paymentReminderDays, paymentReminderLimit, unpaidCancellationDays } = customFields;
  return {
    reminderDays: paymentReminderDays,
    reminderLimit: paymentReminderLimit ?? 1,
    cancellationDays: unpaidCancellationDays,
  };
}
