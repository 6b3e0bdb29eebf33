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

  /** Several changes that the customer has not been told of yet are one; where it is the same again, none. */
  private async post({ ctx, order, previousTotal, cause }: OrderPriceChangedEvent): Promise<void> {
    const untold = await this.outbox.takeBack(ctx, order.id, 'PRICE_CHANGED');
    const known = untold?.previousTotal ?? previousTotal;
    if (known === order.totalWithTax) return;
    const store = await this.stores.ofOrder(ctx, order.id);
    const posting = { store, order, type: 'PRICE_CHANGED' as const, again: cause, previousTotal: known };
    await this.outbox.write(ctx, posting, { copyToMerchant: true });
  }
}
