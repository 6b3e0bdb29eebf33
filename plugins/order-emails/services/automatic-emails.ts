import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ConfigService,
  EventBus,
  Order,
  type OrderState,
  OrderStateTransitionEvent,
  Payment,
  PaymentStateTransitionEvent,
  RefundStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { LOYALTY_HANDLER, PointsEarnedEvent } from '../../company-points';
import { InvoiceIssuedEvent, InvoiceService } from '../../invoicing';
import { PaymentRevertedEvent } from '../../manual-payments';
import { isDepositOrBalance, isPartReceived, isSomePartReceived, paymentKind } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { insteadOf, paidAgain } from '../rules/paid-again';
import { isFullyPaid } from '../rules/payment-state';
import type { OrderEmailType } from '../types';
import { Outbox, type Posting } from './outbox';

/** In these the order itself moves when it is paid, or is not to be made any more. */
const UNDECIDED: readonly OrderState[] = ['ArrangingPayment', 'PaymentAuthorized', 'Cancelled'];
const ON_THE_WAY: readonly OrderState[] = ['Shipped', 'Delivered'];

/**
 * What is sent without anybody asking for it: on placing, and as money comes in, the loyalty points that it brings first
 * (A11); a balance is asked for on shipping; a cancellation, money that goes back and money that has not come after all.
 */
@Injectable()
export class AutomaticEmails implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private config: ConfigService,
    private connection: TransactionalConnection,
    private stores: StoreService,
    private invoices: InvoiceService,
    private outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-points-earned',
      event: PointsEarnedEvent,
      handler: event => this.post(event.ctx, event.order, 'LOYALTY_POINTS', false),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-placed',
      before: LOYALTY_HANDLER,
      event: OrderStateTransitionEvent,
      handler: event => this.onPlacing(event),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-order-paid',
      after: LOYALTY_HANDLER,
      event: OrderStateTransitionEvent,
      handler: event => this.onOrderTransition(event),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-invoice-replaced',
      event: InvoiceIssuedEvent,
      handler: event => this.onInvoiceIssued(event),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-payment-settled',
      after: LOYALTY_HANDLER,
      event: PaymentStateTransitionEvent,
      handler: event => this.onPaymentTransition(event),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-refunded',
      event: RefundStateTransitionEvent,
      handler: event => this.onRefundTransition(event),
    });
    this.eventBus.registerBlockingEventHandler({
      id: 'order-emails-payment-reverted',
      event: PaymentRevertedEvent,
      handler: event => this.onPaymentReverted(event),
    });
  }

  /**
   * The step that places an order may pay it too, and is told before `OrderPlacedEvent`: core's own question, asked here, has the
   * confirmation come first.
   */
  private async onPlacing({ ctx, order, fromState, toState }: OrderStateTransitionEvent): Promise<void> {
    if (!order.active) return;
    const placed = this.config.orderOptions.orderPlacedStrategy.shouldSetAsPlaced(ctx, fromState, toState, order);
    if (await placed) await this.post(ctx, order, 'ORDER_CONFIRMATION');
  }

  private async onOrderTransition({ ctx, order, fromState, toState }: OrderStateTransitionEvent): Promise<void> {
    if (toState === 'Cancelled' && order.orderPlacedAt) {
      await this.outbox.withdraw(ctx, order.id, ['PRICE_CHANGED']);
      await this.post(ctx, order, 'ORDER_CANCELLED');
    }
    const parts = partsOf(order.payments);
    const placing = fromState === 'ArrangingPayment' || fromState === 'PaymentAuthorized';
    if (toState === 'PaymentSettled' && parts.length) await this.post(ctx, order, 'FINAL_INVOICE');
    else if (toState === 'PaymentSettled' && placing) await this.post(ctx, order, 'ORDER_VALIDATION');
    // A deposit by card is there before the order is placed.
    if (toState === 'PaymentAuthorized' && fromState === 'ArrangingPayment' && isSomePartReceived(parts)) {
      await this.post(ctx, order, 'ORDER_VALIDATION');
    }
    if (ON_THE_WAY.includes(toState) && isSomePartReceived(parts) && !parts.every(isReceived)) {
      await this.post(ctx, order, 'BALANCE_REQUEST', false);
    }
  }

  /** An order that was changed after it was paid: its new invoice goes to the customer. */
  private async onInvoiceIssued({ ctx, invoice, replaced }: InvoiceIssuedEvent): Promise<void> {
    if (!replaced) return;
    const order = await this.connection.getEntityOrThrow(ctx, Order, invoice.orderId);
    const payments = await this.connection.getRepository(ctx, Payment).find({ where: { order: { id: order.id } } });
    if (!isFullyPaid(order.totalWithTax, payments)) return;
    const type = partsOf(payments).length ? 'FINAL_INVOICE' : 'ORDER_VALIDATION';
    await this.post(ctx, order, type, true, { again: insteadOf(replaced) });
  }

  /** Neither a part of the money, nor what completes an order that is on its way already, changes the order's state. */
  private async onPaymentTransition({ ctx, order: { id, state }, payment, toState }: PaymentStateTransitionEvent) {
    if (toState !== 'Settled' || (UNDECIDED.includes(state) && !isDepositOrBalance(payment))) return;
    const order = await this.connection.getEntityOrThrow(ctx, Order, id);
    if (!order.orderPlacedAt || order.state === 'Cancelled') return;
    const payments = await this.connection.getRepository(ctx, Payment).find({ where: { order: { id } } });
    const parts = partsOf(payments);
    const paid = isFullyPaid(order.totalWithTax, payments);
    // Of a deposit that comes in several payments only the last completes it.
    if (parts.length && !paid) {
      if (isPartReceived(parts, paymentKind(payment))) await this.post(ctx, order, 'ORDER_VALIDATION');
    } else if (paid && !UNDECIDED.includes(order.state)) {
      await this.post(ctx, order, parts.length ? 'FINAL_INVOICE' : 'ORDER_VALIDATION');
    }
  }

  /** Money that goes back with a cancellation is told in the message about that. */
  private async onRefundTransition({ ctx, order: { id }, refund, toState }: RefundStateTransitionEvent): Promise<void> {
    if (toState !== 'Settled' || (await this.outbox.keepWaiting(ctx, id, 'ORDER_CANCELLED'))) return;
    const order = await this.connection.getEntityOrThrow(ctx, Order, id);
    await this.post(ctx, order, 'ORDER_REFUNDED', true, { again: `refund-${refund.id}`, refundId: refund.id });
  }

  /** A cheque that has bounced: how to pay again. The merchant, who has just said so, gets no copy. */
  private async onPaymentReverted({ ctx, order, payment, notifyCustomer }: PaymentRevertedEvent): Promise<void> {
    const toBeMade = isSomePartReceived(order.payments);
    await this.outbox.withdraw(ctx, order.id, toBeMade ? ['FINAL_INVOICE'] : ['ORDER_VALIDATION', 'FINAL_INVOICE']);
    if (!notifyCustomer) return;
    const which = { again: `payment-${payment.id}`, paymentId: payment.id };
    await this.post(ctx, order, 'PAYMENT_REVERTED', false, which);
  }

  private async post(
    ctx: RequestContext,
    found: Order,
    type: OrderEmailType,
    copyToMerchant = true,
    which: Pick<Posting, 'again' | 'refundId' | 'paymentId'> = {},
  ): Promise<void> {
    const order = found.customer ? found : await this.withCustomer(ctx, found);
    const store = await this.stores.ofOrder(ctx, order.id);
    const again = which.again ?? (await this.paidAgain(ctx, order, type));
    await this.outbox.write(ctx, { store, order, type, ...which, again }, { copyToMerchant });
  }

  /** Money that comes after all, or for more than before, brings another invoice, which a message of its own takes along. */
  private async paidAgain(ctx: RequestContext, order: Order, type: OrderEmailType): Promise<string | undefined> {
    if (type !== 'ORDER_VALIDATION' && type !== 'FINAL_INVOICE') return undefined;
    // An order that is being placed was never invoiced before.
    return order.orderPlacedAt ? paidAgain(await this.invoices.listForOrder(ctx, order.id)) : undefined;
  }

  private async withCustomer(ctx: RequestContext, { id }: Order): Promise<Order> {
    const [order] = await this.connection
      .getRepository(ctx, Order)
      .find({ where: { id }, relations: { customer: true }, loadEagerRelations: false });
    return order;
  }
}

const isReceived = ({ state }: Payment): boolean => state === 'Settled';

/** Deposit and balance, as far as they are awaited or received. */
const partsOf = (payments: Payment[]): Payment[] =>
  payments.filter(payment => isDepositOrBalance(payment) && ['Authorized', 'Settled'].includes(payment.state));
