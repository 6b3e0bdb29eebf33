import { Injectable } from '@nestjs/common';
import { EventBus, HistoryService, type ID, type Order, type Payment, type RequestContext } from '@vendure/core';
import { ProviderPaymentFailedEvent } from '../events/provider-money.events';
import { ORDER_PAYMENT_FAILED } from '../history';
import { AwaitedPaymentsService } from './awaited-payments.service';
import { LockedOrders } from './locked-orders';
import { PaymentStates } from './payment-states';

/** A bank debit that had placed its order, and failed days later. */
@Injectable()
export class FailedPaymentsService {
  constructor(
    private lockedOrders: LockedOrders,
    private history: HistoryService,
    private eventBus: EventBus,
    private states: PaymentStates,
    private awaited: AwaitedPaymentsService,
  ) {}

  /** Once: of a payment that is not awaited any more nothing can fail. A card that was refused at checkout is no payment yet. */
  fail(ctx: RequestContext, orderId: ID, transactionId: string, message: string): Promise<void> {
    return this.lockedOrders.with(ctx, orderId, async (txCtx, order) => {
      const payment = order.payments.find(p => p.transactionId === transactionId && p.state === 'Authorized');
      if (!payment) return;
      const cancelled = order.state === 'Cancelled';
      // First: a deposit is not cancelled while nothing stands in its place.
      if (!cancelled) await this.awaited.awaitInstead(txCtx, order, payment);
      payment.metadata = { ...payment.metadata, failure: message };
      await this.states.move(txCtx, order, payment, 'Cancelled');
      if (!cancelled) await this.tell(txCtx, order, payment, message);
    });
  }

  private async tell(ctx: RequestContext, order: Order, payment: Payment, message: string): Promise<void> {
    const { id, amount, method, transactionId } = payment;
    const data = { paymentId: id, amount, method, transactionId, message };
    await this.history.createHistoryEntryForOrder({ ctx, orderId: order.id, type: ORDER_PAYMENT_FAILED, data });
    await this.eventBus.publish(new ProviderPaymentFailedEvent(ctx, order, payment, message));
  }
}
