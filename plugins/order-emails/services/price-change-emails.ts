import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, type Order, type RequestContext } from '@vendure/core';
import { randomUUID } from 'crypto';
import { formatMoney } from '../../order-page';
import { OrderPriceChangedEvent } from '../../price-changes';
import { StoreService } from '../../store-settings';
import type { OrderEmail } from '../entities/order-email.entity';
import type { EmailLanguage } from '../types';
import type { OrderEmailView } from './template-renderer';
import { Outbox } from './outbox';

/** Tells the customer that the order costs something else now, before it goes on (B22). */
@Injectable()
export class PriceChangeEmails implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private stores: StoreService,
    private outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-price-changed',
      event: OrderPriceChangedEvent,
      handler: event => this.post(event),
    });
  }

  /** Null for a message about anything else. */
  view(
    { type, previousTotal }: Pick<OrderEmail, 'type' | 'previousTotal'>,
    { totalWithTax, currencyCode }: Order,
    language: EmailLanguage,
  ): OrderEmailView['priceChange'] {
    if (type !== 'PRICE_CHANGED' || previousTotal === null) return null;
    const [before, now] = [previousTotal, totalWithTax].map(total => formatMoney(total, currencyCode, language));
    return { before, now };
  }

  /** Of several changes that follow each other before the message leaves, the customer is told as of one. */
  private async post({ ctx, order, previousTotal }: OrderPriceChangedEvent): Promise<void> {
    const known = await this.lastKnown(ctx, order, previousTotal);
    if (known === order.totalWithTax) return;
    const store = await this.stores.ofOrder(ctx, order.id);
    const posting = { store, order, type: 'PRICE_CHANGED' as const, again: randomUUID(), previousTotal: known };
    await this.outbox.write(ctx, posting, { copyToMerchant: true });
  }

  private async lastKnown(ctx: RequestContext, { id }: Order, previousTotal: number): Promise<number> {
    const untold = await this.outbox.takeBack(ctx, id, 'PRICE_CHANGED');
    return untold?.previousTotal ?? previousTotal;
  }
}
