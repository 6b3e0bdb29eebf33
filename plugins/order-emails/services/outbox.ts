import { Injectable } from '@nestjs/common';
import {
  type Channel,
  EventBus,
  type ID,
  Logger,
  type Order,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { randomUUID } from 'crypto';
import { In, IsNull } from 'typeorm';
import { contentLanguage, noticeAddresses, storeName } from '../../store-settings';
import { OrderEmail } from '../entities/order-email.entity';
import { OrderEmailsQueuedEvent } from '../events/order-emails-queued.event';
import { OrderEmailsPluginOptions } from './plugin-options';
import { senderDomain } from '../rules/addresses';
import { idempotencyKey } from '../rules/idempotency';
import { orderSubject } from '../rules/subjects';
import { type EmailLanguage, loggerCtx, type OrderEmailAudience, type OrderEmailType } from '../types';

export interface Posting {
  store: Channel;
  /** With its customer. */
  order: Order;
  type: OrderEmailType;
  /** The administrator who asked for it. */
  sentById?: ID;
  /** Tells it from another of its type: a message that is sent once more, or is about one refund of several. */
  again?: string;
  refundId?: ID;
  /** Of a message about one payment: which. */
  paymentId?: ID;
  /** Of a message about a changed price: the total with tax (cents) that the customer knows. */
  previousTotal?: number;
}

/** To whom a message goes and what stands over it. */
export interface Letter {
  audience: OrderEmailAudience;
  recipient: string;
  language: EmailLanguage;
  subject: string;
}

/**
 * Writes messages down in the transaction of what they are about: they leave if, and only if, that is committed.
 */
@Injectable()
export class Outbox {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private options: OrderEmailsPluginOptions,
  ) {}

  /**
   * To the customer, in the language in which the order was placed, and a message of its own to the merchant where that is
   * wanted and the store has an address for it. A message that was written before is left as it is.
   */
  async write(ctx: RequestContext, posting: Posting, { copyToMerchant }: { copyToMerchant: boolean }): Promise<void> {
    const toCustomer = this.customerLetter(ctx, posting);
    if (!toCustomer) Logger.warn(`Order ${posting.order.code} has no customer to write to`, loggerCtx);
    await this.keep(ctx, posting, [toCustomer, copyToMerchant ? this.merchantLetter(posting) : null]);
  }

  /** What is for the merchant alone, where the store has an address for it. */
  async writeToMerchant(ctx: RequestContext, posting: Posting): Promise<void> {
    await this.keep(ctx, posting, [this.merchantLetter(posting)]);
  }

  private async keep(ctx: RequestContext, posting: Posting, letters: (Letter | null)[]): Promise<void> {
    const emails = letters.filter(letter => letter !== null).map(letter => this.message(posting, letter));
    if (emails.length === 0) return;
    const insert = this.connection.getRepository(ctx, OrderEmail).createQueryBuilder().insert().values(emails);
    await insert.orIgnore().updateEntity(false).execute();
    await this.eventBus.publish(new OrderEmailsQueuedEvent(ctx, posting.order.id));
  }

  /** To the customer, in the language in which the order was placed; null for an order without one. */
  customerLetter(
    ctx: RequestContext,
    { store, order, type }: Pick<Posting, 'store' | 'order' | 'type'>,
  ): Letter | null {
    if (!order.customer) return null;
    const language = contentLanguage(order.customFields.placedLanguage ?? ctx.languageCode);
    const subject = orderSubject(type, storeName(store), order.code, language);
    return { audience: 'customer', recipient: order.customer.emailAddress, language, subject };
  }

  /** The merchant's copy, in the store's language; null where the store wants none, or has no address for it. */
  merchantLetter({ store, order, type }: Pick<Posting, 'store' | 'order' | 'type'>): Letter | null {
    const addresses = noticeAddresses(store, type);
    if (!addresses) return null;
    const language = contentLanguage(store.defaultLanguageCode);
    const subject = orderSubject(type, storeName(store), order.code, language);
    return { audience: 'merchant', recipient: addresses.recipient, language, subject };
  }

  /** Whether the customer is about to get a message of that type already. */
  hasQueued(ctx: RequestContext, orderId: ID, type: OrderEmailType): Promise<boolean> {
    return this.connection
      .getRepository(ctx, OrderEmail)
      .exists({ where: { orderId, type, audience: 'customer', state: 'QUEUED' } });
  }

  /**
   * Whether the customer has a message of that type coming which no worker has begun to write. It stays so until the end of
   * the transaction, so that it will tell what is committed there.
   */
  async keepWaiting(ctx: RequestContext, orderId: ID, type: OrderEmailType): Promise<boolean> {
    return (await this.waiting(ctx, orderId, type)) !== null;
  }

  /** Takes such a message back, and answers what it was; null where there is none. */
  async takeBack(ctx: RequestContext, orderId: ID, type: OrderEmailType): Promise<OrderEmail | null> {
    const waiting = await this.waiting(ctx, orderId, type);
    if (waiting) await this.withdraw(ctx, orderId, [type]);
    return waiting;
  }

  private waiting(ctx: RequestContext, orderId: ID, type: OrderEmailType): Promise<OrderEmail | null> {
    const waiting = this.connection
      .getRepository(ctx, OrderEmail)
      .createQueryBuilder('email')
      .where({ orderId, type, audience: 'customer', state: 'QUEUED', leaseUntil: IsNull() });
    if (this.connection.rawConnection.options.type === 'postgres') {
      // One that a worker holds is on its way; waiting for that worker, who waits for the order's row, would be for ever.
      waiting.setLock('pessimistic_write').setOnLocked('skip_locked');
    }
    return waiting.getOne();
  }

  /** What is not true any more, and has not begun to leave, leaves no more. */
  async withdraw(ctx: RequestContext, orderId: ID, types: OrderEmailType[]): Promise<void> {
    await this.connection
      .getRepository(ctx, OrderEmail)
      .delete({ orderId, type: In(types), state: 'QUEUED', leaseUntil: IsNull() });
  }

  private message(
    { store, order, type, sentById, again, refundId, paymentId, previousTotal }: Posting,
    { audience, recipient, language, subject }: Letter,
  ): OrderEmail {
    const { siteUrl, merchantEmail } = store.customFields;
    const sender = { siteName: storeName(store), siteUrl, merchantEmail };
    return new OrderEmail({
      orderId: order.id,
      channelId: store.id,
      type,
      audience,
      recipient,
      subject,
      languageCode: language,
      state: 'QUEUED',
      nextAttemptAt: new Date(),
      sentById: sentById ?? null,
      refundId: refundId ?? null,
      paymentId: paymentId ?? null,
      previousTotal: previousTotal ?? null,
      idempotencyKey: idempotencyKey(order.id, type, audience, again),
      messageId: `<${randomUUID()}@${senderDomain(sender, this.options.mailFrom)}>`,
    });
  }
}
