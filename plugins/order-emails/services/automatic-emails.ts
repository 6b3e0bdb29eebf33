import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  type ID,
  Order,
  OrderPlacedEvent,
  OrderStateTransitionEvent,
  Payment,
  PaymentStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';
import { StoreService } from '../../store-settings';
import { isFullyPaid } from '../rules/payment-state';
import type { OrderEmailType } from '../types';
import { Outbox } from './outbox';

/** What is sent without anybody asking for it: on placing, and once an order is fully paid. */
@Injectable()
export class AutomaticEmails implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
    private stores: StoreService,
    private outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-placed',
      event: OrderPlacedEvent,
      handler: event => this.post(event.ctx, event.order, 'ORDER_CONFIRMATION'),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-order-paid',
      event: OrderStateTransitionEvent,
      handler: event => this.onOrderTransition(event),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-payment-settled',
      event: PaymentStateTransitionEvent,
      handler: event => this.onPaymentTransition(event),
    });
  }

  private async onOrderTransition({ ctx, order, fromState, toState }: OrderStateTransitionEvent): Promise<void> {
    if (toState !== 'PaymentSettled') return;
    if (fromState !== 'ArrangingPayment' && fromState !== 'PaymentAuthorized') return;
    await this.post(ctx, order, 'ORDER_VALIDATION');
  }

  /** Money that completes an order which is on its way already changes no state of the order. */
  private async onPaymentTransition({ ctx, order, toState }: PaymentStateTransitionEvent): Promise<void> {
    if (toState !== 'Settled') return;
    const stored = await this.connection.getRepository(ctx, Order).findOne({ where: { id: order.id } });
    if (!stored?.orderPlacedAt || stored.state === 'Cancelled') return;
    if (isFullyPaid(stored.totalWithTax, await this.paymentsOf(ctx, order.id))) {
      await this.post(ctx, order, 'ORDER_VALIDATION');
    }
  }

  private paymentsOf(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    return this.connection.getRepository(ctx, Payment).find({ where: { order: { id: orderId } } });
  }

  private async post(ctx: RequestContext, { id, customFields }: Order, type: OrderEmailType): Promise<void> {
    await lockOrder(this.connection, ctx, id);
    const order = await this.connection.getEntityOrThrow(ctx, Order, id, { relations: ['customer'] });
    // Set while the order is being placed, and perhaps not written yet.
    order.customFields.placedLanguage ??= customFields.placedLanguage;
    const store = await this.stores.ofOrder(ctx, id);
    await this.outbox.toCustomer(ctx, { store, order, type });
    await this.outbox.toMerchant(ctx, { store, order, type });
  }
}
