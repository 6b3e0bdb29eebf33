import { Injectable } from '@nestjs/common';
import { type ID, type Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { randomUUID } from 'crypto';
import { In } from 'typeorm';
import { formatLongDate } from '../../order-page';
import { StoreService } from '../../store-settings';
import { OrderEmail } from '../entities/order-email.entity';
import { ObsoleteError } from '../rules/backoff';
import { askedPayments } from '../rules/asked-payments';
import type { EmailLanguage, OrderEmailState, OrderEmailType } from '../types';
import { Outbox } from './outbox';

/** When a customer was asked for money by mail. Oldest first. */
export interface Askings {
  balanceRequests: Date[];
  /** Messages that told of another total. */
  priceChanges: Date[];
  reminders: { writtenAt: Date; automatic: boolean; state: OrderEmailState }[];
}

/**
 * Answers the last calendar day (`YYYY-MM-DD`) for what is awaited of an order, and takes down that the customer is told of
 * it; null where there is none.
 */
export type TellDeadline = (ctx: RequestContext, orderId: ID) => Promise<string | null>;

/** Those that say how to pay. */
const ASKING: readonly OrderEmailType[] = [
  'ORDER_CONFIRMATION',
  'BALANCE_REQUEST',
  'PAYMENT_REMINDER',
  'PAYMENT_REVERTED',
  'PAYMENT_FAILED',
  'PRICE_CHANGED',
];

/** Reminders of money that has not come (C5). When one is due, and when an order is given up, others decide. */
@Injectable()
export class PaymentReminderEmails {
  private tellDeadline: TellDeadline = () => Promise.resolve(null);

  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private outbox: Outbox,
  ) {}

  /** Has every message that says how to pay name the last day for it. */
  nameDeadline(tellDeadline: TellDeadline): void {
    this.tellDeadline = tellDeadline;
  }

  /** By the ids of the orders as text; an order whose customer was never asked by mail is left out. */
  async askings(ctx: RequestContext, orderIds: readonly ID[]): Promise<Map<string, Askings>> {
    const emails = await this.connection.getRepository(ctx, OrderEmail).find({
      select: { id: true, orderId: true, type: true, createdAt: true, sentById: true, state: true },
      where: {
        orderId: In(orderIds),
        audience: 'customer',
        type: In(['BALANCE_REQUEST', 'PAYMENT_REMINDER', 'PRICE_CHANGED']),
      },
      order: { id: 'ASC' },
    });
    const found = new Map<string, Askings>();
    for (const { orderId, type, createdAt, sentById, state } of emails) {
      const askings = found.get(String(orderId)) ?? { balanceRequests: [], priceChanges: [], reminders: [] };
      if (type === 'BALANCE_REQUEST') askings.balanceRequests.push(createdAt);
      else if (type === 'PRICE_CHANGED') askings.priceChanges.push(createdAt);
      else askings.reminders.push({ writtenAt: createdAt, automatic: sentById === null, state });
      found.set(String(orderId), askings);
    }
    return found;
  }

  /**
   * Writes an automatic reminder in the transaction of `ctx`. The caller has locked the order and found that one is due.
   * @param order with its customer
   */
  async write(ctx: RequestContext, order: Order, paymentId: ID): Promise<void> {
    const store = await this.stores.ofOrder(ctx, order.id);
    const type = 'PAYMENT_REMINDER';
    const posting = { store, order, type, paymentId, again: randomUUID() } as const;
    await this.outbox.write(ctx, posting, { copyToMerchant: false });
  }

  /**
   * The last day for what the message says how to pay, in words; null where the order waits for ever.
   * @throws ObsoleteError for a reminder of what has come, or is given up, while it was leaving
   */
  async payBy(
    ctx: RequestContext,
    { type, paymentId }: Pick<OrderEmail, 'type' | 'paymentId'>,
    { id, orderPlacedAt, state }: Order,
    language: EmailLanguage,
  ): Promise<string | null> {
    if (!ASKING.includes(type)) return null;
    const payments = await this.connection.getRepository(ctx, Payment).find({ where: { order: { id } } });
    const asked = askedPayments({ orderPlacedAt, state, payments });
    if (type === 'PAYMENT_REMINDER' && !asked.some(payment => payment.id === paymentId)) {
      throw new ObsoleteError(`Payment ${paymentId} of order ${id} is not awaited`);
    }
    const day = asked.length ? await this.tellDeadline(ctx, id) : null;
    return day && formatLongDate(`${day}T12:00:00Z`, language);
  }
}
