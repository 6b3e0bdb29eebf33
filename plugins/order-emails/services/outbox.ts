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
import { contentLanguage, storeName } from '../../store-settings';
import { OrderEmail } from '../entities/order-email.entity';
import { OrderEmailsQueuedEvent } from '../events/order-emails-queued.event';
import { OrderEmailsPluginOptions } from './plugin-options';
import { senderDomain } from '../rules/addresses';
import { idempotencyKey } from '../rules/idempotency';
import { orderSubject } from '../rules/subjects';
import { loggerCtx, type OrderEmailAudience, type OrderEmailType } from '../types';

export interface Posting {
  store: Channel;
  /** With its customer. */
  order: Order;
  type: OrderEmailType;
  /** The administrator who asked for it. */
  sentById?: ID;
  /** A message that was sent before is sent once more. */
  again?: string;
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
  async write(ctx: RequestContext, posting: Posting, audiences: OrderEmailAudience[]): Promise<void> {
    const emails = audiences.map(audience => this.message(ctx, posting, audience)).filter(email => email !== null);
    if (emails.length === 0) return;
    const insert = this.connection.getRepository(ctx, OrderEmail).createQueryBuilder().insert().values(emails);
    await insert.orIgnore().updateEntity(false).execute();
    await this.eventBus.publish(new OrderEmailsQueuedEvent(ctx, posting.order.id));
  }

  /** Whether the customer is about to get a message of that type already. */
  hasQueued(ctx: RequestContext, orderId: ID, type: OrderEmailType): Promise<boolean> {
    return this.connection
      .getRepository(ctx, OrderEmail)
      .exists({ where: { orderId, type, audience: 'customer', state: 'QUEUED' } });
  }

  private message(ctx: RequestContext, posting: Posting, audience: OrderEmailAudience): OrderEmail | null {
    const { store, order, type, sentById, again } = posting;
    const to = audience === 'customer' ? this.customer(ctx, order) : merchant(store);
    if (!to) return null;
    const language = contentLanguage(to.languageCode);
    const { siteUrl, merchantEmail } = store.customFields;
    const siteName = storeName(store);
    return new OrderEmail({
      orderId: order.id,
      channelId: store.id,
      type,
      audience,
      recipient: to.address,
      subject: orderSubject(type, siteName, order.code, language),
      languageCode: language,
      state: 'QUEUED',
      nextAttemptAt: new Date(),
      sentById: sentById ?? null,
      idempotencyKey: idempotencyKey(order.id, type, audience, again),
      messageId: `<${randomUUID()}@${senderDomain({ siteName, siteUrl, merchantEmail }, this.options.mailFrom)}>`,
    });
  }

  private customer(ctx: RequestContext, order: Order): Addressee | null {
    if (!order.customer) {
      Logger.warn(`Order ${order.code} has no customer to write to`, loggerCtx);
      return null;
    }
    const languageCode = order.customFields.placedLanguage ?? ctx.languageCode;
    return { address: order.customer.emailAddress, languageCode };
  }
}

interface Addressee {
  address: string;
  languageCode: string;
}

function merchant({ customFields, defaultLanguageCode }: Channel): Addressee | null {
  return customFields.merchantEmail ? { address: customFields.merchantEmail, languageCode: defaultLanguageCode } : null;
}
