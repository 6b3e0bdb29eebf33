import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, type Order, type RequestContext } from '@vendure/core';
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

  /**
   * Null for a message about anything else.
   * @throws while the order is being modified again: the message waits for what comes of it
   */
  view(
    { type, previousTotal, newTotal }: Pick<OrderEmail, 'type' | 'previousTotal' | 'newTotal'>,
    { state, currencyCode }: Order,
    language: EmailLanguage,
  ): OrderEmailView['priceChange'] {
    if (type !== 'PRICE_CHANGED' || previousTotal === null || newTotal === null) return null;
    if (state === 'Modifying') throw new Error('The order is being modified');
    const [before, now] = [previousTotal, newTotal].map(total => formatMoney(total, currencyCode, language));
    return { before, now };
  }

  /** Of several changes that follow each other before the message leaves, the customer is told as of one. */
  private async post({ ctx, order, previousTotal, modificationId }: OrderPriceChangedEvent): Promise<void> {
    const newTotal = order.totalWithTax;
    const totals = { previousTotal: await this.lastKnown(ctx, order, previousTotal), newTotal };
    if (totals.previousTotal === newTotal) return;
    const store = await this.stores.ofOrder(ctx, order.id);
    // Two who finish the same modification at once tell of it once.
    const again = modificationId === null ? `total-${newTotal}` : `modification-${modificationId}`;
    await this.outbox.write(ctx, { store, order, type: 'PRICE_CHANGED', again, totals }, { copyToMerchant: true });
  }

  private async lastKnown(ctx: RequestContext, { id }: Order, previousTotal: number): Promise<number> {
    const untold = await this.outbox.takeBack(ctx, id, 'PRICE_CHANGED');
    return untold?.previousTotal ?? previousTotal;
  }
}
