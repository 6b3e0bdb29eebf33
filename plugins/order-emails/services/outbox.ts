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
import { OrderEmailQueuedEvent } from '../events/order-email-queued.event';
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
  /** A message that was sent before is sent once more. */
  again?: string;
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
 * The order must be locked (`lockOrder`), so that two transactions do not write the same message.
 */
@Injectable()
export class Outbox {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private options: OrderEmailsPluginOptions,
  ) {}

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

  /** The merchant's copy, in the store's language; null where the store has no address for it. */
  merchantLetter({ store, order, type }: Pick<Posting, 'store' | 'order' | 'type'>): Letter | null {
    const { merchantEmail } = store.customFields;
    if (!merchantEmail) return null;
    const language = contentLanguage(store.defaultLanguageCode);
    const subject = orderSubject(type, storeName(store), order.code, language);
    return { audience: 'merchant', recipient: merchantEmail, language, subject };
  }

  async toCustomer(ctx: RequestContext, posting: Posting): Promise<void> {
    const letter = this.customerLetter(ctx, posting);
    if (letter) await this.write(ctx, posting, letter);
    else Logger.warn(`Order ${posting.order.code} has no customer to write to`, loggerCtx);
  }

  async toMerchant(ctx: RequestContext, posting: Posting): Promise<void> {
    const letter = this.merchantLetter(posting);
    if (letter) await this.write(ctx, posting, letter);
  }

  /** Whether the customer is about to get a message of that type already. */
  hasQueued(ctx: RequestContext, orderId: ID, type: OrderEmailType): Promise<boolean> {
    return this.connection
      .getRepository(ctx, OrderEmail)
      .exists({ where: { orderId, type, audience: 'customer', state: 'QUEUED' } });
  }

  private async write(
    ctx: RequestContext,
    { store, order, type, sentById, again }: Posting,
    { audience, recipient, language, subject }: Letter,
  ): Promise<void> {
    const emails = this.connection.getRepository(ctx, OrderEmail);
    const key = idempotencyKey(order.id, type, audience, again);
    if (await emails.exists({ where: { idempotencyKey: key } })) return;
    const { siteUrl, merchantEmail } = store.customFields;
    const sender = { siteName: storeName(store), siteUrl, merchantEmail };
    const email = await emails.save(
      new OrderEmail({
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
        idempotencyKey: key,
        messageId: `<${randomUUID()}@${senderDomain(sender, this.options.mailFrom)}>`,
      }),
    );
    await this.eventBus.publish(new OrderEmailQueuedEvent(ctx, email.id));
  }
}
