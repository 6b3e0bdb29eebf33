import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  Order,
  OrderPlacedEvent,
  type OrderState,
  OrderStateTransitionEvent,
  Payment,
  PaymentStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { StoreService } from '../../store-settings';
import { isFullyPaid } from '../rules/payment-state';
import type { OrderEmailType } from '../types';
import { Outbox } from './outbox';

/** In these the order itself moves when it is paid, or is not to be made any more. */
const UNDECIDED: readonly OrderState[] = ['ArrangingPayment', 'PaymentAuthorized', 'Cancelled'];

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
  private async onPaymentTransition({ ctx, order: { id }, toState }: PaymentStateTransitionEvent): Promise<void> {
    if (toState !== 'Settled') return;
    const order = await this.connection.getEntityOrThrow(ctx, Order, id);
    if (!order.orderPlacedAt || UNDECIDED.includes(order.state)) return;
    const payments = await this.connection.getRepository(ctx, Payment).find({ where: { order: { id } } });
    if (isFullyPaid(order.totalWithTax, payments)) await this.post(ctx, order, 'ORDER_VALIDATION');
  }

  private async post(ctx: RequestContext, found: Order, type: OrderEmailType): Promise<void> {
    const order = found.customer ? found : await this.withCustomer(ctx, found);
    const store = await this.stores.ofOrder(ctx, order.id);
    await this.outbox.write(ctx, { store, order, type }, { copyToMerchant: true });
  }

  private async withCustomer(ctx: RequestContext, { id }: Order): Promise<Order> {
    const [order] = await this.connection
      .getRepository(ctx, Order)
      .find({ where: { id }, relations: { customer: true }, loadEagerRelations: false });
    return order;
  }
}
