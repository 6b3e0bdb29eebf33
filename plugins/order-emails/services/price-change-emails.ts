import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, type Order, OrderStateTransitionEvent, type RequestContext } from '@vendure/core';
import { formatMoney } from '../../order-page';
import { OrderPriceChangedEvent, PRICE_CHANGES_HANDLER } from '../../price-changes';
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
      id: 'order-emails-price-changing',
      after: PRICE_CHANGES_HANDLER,
      event: OrderStateTransitionEvent,
      handler: async ({ ctx, toState, order }) => {
        if (toState === 'Modifying') await this.takeBack(ctx, order);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-price-changed',
      event: OrderPriceChangedEvent,
      handler: event => this.post(event),
    });
  }

  /**
   * Null for a message about anything else.
   * @throws while the order is being modified again: a message that was leaving waits for what comes of it
   */
  view(
    { type, previousTotal }: Pick<OrderEmail, 'type' | 'previousTotal'>,
    { state, totalWithTax, currencyCode }: Order,
    language: EmailLanguage,
  ): OrderEmailView['priceChange'] {
    if (type !== 'PRICE_CHANGED' || previousTotal === null) return null;
    if (state === 'Modifying') throw new Error('The order is being modified');
    const [before, now] = [previousTotal, totalWithTax].map(total => formatMoney(total, currencyCode, language));
    return { before, now };
  }

  /** What the customer has not been told yet is part of the change that begins. */
  private async takeBack(ctx: RequestContext, order: Order): Promise<void> {
    const untold = await this.outbox.takeBack(ctx, order.id, 'PRICE_CHANGED');
    if (untold) order.customFields.totalBeforeModification = untold.previousTotal;
  }

  private async post({ ctx, order, previousTotal, modificationId }: OrderPriceChangedEvent): Promise<void> {
    const store = await this.stores.ofOrder(ctx, order.id);
    // Two who finish the same modification at once tell of it once.
    const again = modificationId === null ? `total-${order.totalWithTax}` : `modification-${modificationId}`;
    await this.outbox.write(
      ctx,
      { store, order, type: 'PRICE_CHANGED', again, previousTotal },
      { copyToMerchant: true },
    );
  }
}
