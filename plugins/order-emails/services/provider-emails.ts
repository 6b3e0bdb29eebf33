import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, Order, type Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { ProviderPaymentFailedEvent, UnexpectedMoneyEvent } from '../../payment-providers';
import { StoreService } from '../../store-settings';
import { Outbox, type Posting } from './outbox';

/**
 * What a payment provider has told days later, or about an order that did not wait for it: a debit that failed is told to
 * customer and merchant, money that nobody expected to the merchant. Each once.
 */
@Injectable()
export class ProviderEmails implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
    private stores: StoreService,
    private outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-provider-payment-failed',
      event: ProviderPaymentFailedEvent,
      handler: async ({ ctx, order, payment }) => {
        const posting = await this.posting(ctx, order, payment, 'PAYMENT_FAILED');
        await this.outbox.write(ctx, posting, { copyToMerchant: true });
      },
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-unexpected-money',
      event: UnexpectedMoneyEvent,
      handler: async ({ ctx, order, payment }) => {
        await this.outbox.writeToMerchant(ctx, await this.posting(ctx, order, payment, 'UNEXPECTED_PAYMENT'));
      },
    });
  }

  private async posting(
    ctx: RequestContext,
    { id }: Order,
    payment: Payment,
    type: 'PAYMENT_FAILED' | 'UNEXPECTED_PAYMENT',
  ): Promise<Posting> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, id, { relations: ['customer'] });
    const store = await this.stores.ofOrder(ctx, id);
    return { store, order, type, paymentId: payment.id, again: `payment-${payment.id}` };
  }
}
