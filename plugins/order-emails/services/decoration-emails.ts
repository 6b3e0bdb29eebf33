import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, Order, TransactionalConnection } from '@vendure/core';
import { DecorationChangesEvent } from '../../decoration';
import { StoreService } from '../../store-settings';
import { Outbox } from './outbox';

/** Tells the merchant of decorations that a customer changed after placing the order: one message for each time (B6). */
@Injectable()
export class DecorationEmails implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
    private stores: StoreService,
    private outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-decoration-changed',
      event: DecorationChangesEvent,
      handler: event => this.post(event),
    });
  }

  private async post({ ctx, orderId, until }: DecorationChangesEvent): Promise<void> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId);
    const store = await this.stores.ofOrder(ctx, orderId);
    await this.outbox.writeToMerchant(ctx, { store, order, type: 'DECORATION_CHANGED', again: until.toISOString() });
  }
}
