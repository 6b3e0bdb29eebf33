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
 * The order must be locked (`lockOrder`), so that two transactions do not write the same message.
 */
@Injectable()
export class Outbox {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private options: OrderEmailsPluginOptions,
  ) {}

  /** To the customer, in the language in which the order was placed. */
  async toCustomer(ctx: RequestContext, posting: Posting): Promise<void> {
    const { order } = posting;
    if (!order.customer) {
      Logger.warn(`Order ${order.code} has no customer to write to`, loggerCtx);
      return;
    }
    const placedIn = order.customFields.placedLanguage ?? ctx.languageCode;
    await this.write(ctx, posting, 'customer', order.customer.emailAddress, placedIn);
  }

  /** A message of its own for the merchant, where the store has an address for it. */
  async toMerchant(ctx: RequestContext, posting: Posting): Promise<void> {
    const { merchantEmail } = posting.store.customFields;
    if (merchantEmail) {
      await this.write(ctx, posting, 'merchant', merchantEmail, posting.store.defaultLanguageCode);
    }
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
    audience: OrderEmailAudience,
    recipient: string,
    languageCode: string,
  ): Promise<void> {
    const emails = this.connection.getRepository(ctx, OrderEmail);
    const key = idempotencyKey(order.id, type, audience, again);
    if (await emails.exists({ where: { idempotencyKey: key } })) return;
    const language = contentLanguage(languageCode);
    const { siteUrl, merchantEmail } = store.customFields;
    const siteName = storeName(store);
    const email = await emails.save(
      new OrderEmail({
        orderId: order.id,
        channelId: store.id,
        type,
        audience,
        recipient,
        subject: orderSubject(type, siteName, order.code, language),
        languageCode: language,
        state: 'QUEUED',
        nextAttemptAt: new Date(),
        sentById: sentById ?? null,
        idempotencyKey: key,
        messageId: `<${randomUUID()}@${senderDomain({ siteName, siteUrl, merchantEmail }, this.options.mailFrom)}>`,
      }),
    );
    await this.eventBus.publish(new OrderEmailQueuedEvent(ctx, email.id));
  }
}
