import { Injectable } from '@nestjs/common';
import { type ID, type Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { formatLongDate } from '../../order-page';
import { StoreService } from '../../store-settings';
import { OrderEmail } from '../entities/order-email.entity';
import { ObsoleteError } from '../rules/backoff';
import { askedPayment } from '../rules/asked-payment';
import type { EmailLanguage } from '../types';
import { Outbox } from './outbox';

/** When a customer was asked for money by mail. Oldest first. */
export interface Askings {
  balanceRequests: Date[];
  reminders: { writtenAt: Date; automatic: boolean }[];
}

/** The last calendar day (`YYYY-MM-DD`) for what is awaited of an order; null where there is none. */
export type PaymentDeadline = (ctx: RequestContext, orderId: ID) => Promise<string | null>;

/** Reminders of money that has not come (C5). When one is due, and when an order is given up, others decide. */
@Injectable()
export class PaymentReminderEmails {
  private deadline: PaymentDeadline = () => Promise.resolve(null);

  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private outbox: Outbox,
  ) {}

  /** Has every message that says how to pay name the last day for it. */
  nameDeadline(deadline: PaymentDeadline): void {
    this.deadline = deadline;
  }

  /** By the ids of the orders as text; an order whose customer was never asked by mail is left out. */
  async askings(ctx: RequestContext, orderIds: readonly ID[]): Promise<Map<string, Askings>> {
    const emails = await this.connection.getRepository(ctx, OrderEmail).find({
      select: { id: true, orderId: true, type: true, createdAt: true, sentById: true },
      where: { orderId: In(orderIds), audience: 'customer', type: In(['BALANCE_REQUEST', 'PAYMENT_REMINDER']) },
      order: { id: 'ASC' },
    });
    const found = new Map<string, Askings>();
    for (const { orderId, type, createdAt, sentById } of emails) {
      const askings = found.get(String(orderId)) ?? { balanceRequests: [], reminders: [] };
      if (type === 'BALANCE_REQUEST') askings.balanceRequests.push(createdAt);
      else askings.reminders.push({ writtenAt: createdAt, automatic: sentById === null });
      found.set(String(orderId), askings);
    }
    return found;
  }

  /**
   * Writes an automatic reminder in the transaction of `ctx`. The caller has locked the order and found that one is due.
   * @param order with its customer
   * @param number the how manyth of this order: two with the same are one
   */
  async write(ctx: RequestContext, order: Order, number: number): Promise<void> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const posting = { store, order, type: 'PAYMENT_REMINDER' as const, again: `reminder-${number}` };
    await this.outbox.write(ctx, posting, { copyToMerchant: false });
  }

  /**
   * The last day for what the message says how to pay, in words; null where the order waits for ever.
   * @throws ObsoleteError for a reminder of what has come, or is given up, while it was leaving
   */
  async payBy(
    ctx: RequestContext,
    { type }: Pick<OrderEmail, 'type'>,
    { id, orderPlacedAt, state }: Order,
    language: EmailLanguage,
  ): Promise<string | null> {
    const payments = await this.connection.getRepository(ctx, Payment).find({ where: { order: { id } } });
    const asked = askedPayment({ orderPlacedAt, state, payments });
    if (!asked && type === 'PAYMENT_REMINDER') throw new ObsoleteError(`Nothing is awaited of order ${id}`);
    const day = asked && (await this.deadline(ctx, id));
    return day && formatLongDate(`${day}T12:00:00Z`, language);
  }
}
