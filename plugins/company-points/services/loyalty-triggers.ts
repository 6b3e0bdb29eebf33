import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  Order,
  type OrderState,
  OrderStateTransitionEvent,
  PaymentStateTransitionEvent,
  RefundStateTransitionEvent,
  TransactionalConnection,
} from '@vendure/core';
import { LOYALTY_HANDLER } from '../constants';
import { LoyaltyService } from './loyalty.service';

/** States that an order leaves by itself once it is paid. */
const ON_THE_WAY_TO_PAID: readonly OrderState[] = ['ArrangingPayment', 'PaymentAuthorized'];

/** When what has been paid for an order changes, in the transaction in which it does. */
@Injectable()
export class LoyaltyTriggers implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
    private loyalty: LoyaltyService,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      id: LOYALTY_HANDLER,
      event: OrderStateTransitionEvent,
      handler: async ({ ctx, order, toState }) => {
        // Core has just written the order's new state.
        if (toState === 'PaymentSettled' || toState === 'Cancelled') await this.loyalty.settleLocked(ctx, order);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      id: LOYALTY_HANDLER,
      event: PaymentStateTransitionEvent,
      handler: event => this.onPayment(event),
    });
    this.eventBus.registerBlockingEventHandler({
      id: LOYALTY_HANDLER,
      event: RefundStateTransitionEvent,
      handler: async ({ ctx, order, toState }) => {
        if (toState === 'Settled') await this.loyalty.settle(ctx, order.id);
      },
    });
  }

  /** Money that completes an order which has been shipped, or modified, already; money that has not come after all. */
  private async onPayment({
    ctx,
    order: { id, state },
    fromState,
    toState,
  }: PaymentStateTransitionEvent): Promise<void> {
    if (fromState === 'Settled' && toState === 'Cancelled') return this.loyalty.settle(ctx, id, { reverted: true });
    // The guard of manual-payments has told the order its true state.
    if (toState !== 'Settled' || ON_THE_WAY_TO_PAID.includes(state)) return;
    const order = await this.connection.getEntityOrThrow(ctx, Order, id);
    if (order.orderPlacedAt && !ON_THE_WAY_TO_PAID.includes(order.state)) await this.loyalty.settle(ctx, id);
  }
}
