import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  HistoryEntryEvent,
  type ID,
  idsAreEqual,
  Order,
  OrderEvent,
  OrderService,
  OrderStateTransitionEvent,
  type Payment,
  Refund,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
// Core's door leaves it out.
import { OrderModification } from '@vendure/core/dist/entity/order-modification/order-modification.entity';
import { cancelledOrder, lockOrder } from '../../consistency';
import { amountKept, isDepositOrBalance } from '../../payment-kinds';
import { givenBack, refundsOfModification } from '../rules/given-back';
import { AwaitedPaymentsService } from './awaited-payments.service';
import { PaymentMethodsService } from './payment-methods.service';

/** Who gives points back for lines that are cancelled, where points are used: before the money is looked at. */
const POINTS_HANDLER = 'company-points-cancelled-lines';

/**
 * What is awaited follows what the order costs: core leaves the cheque at its amount when lines or all of it are cancelled, and
 * gives back of it, as a refund, when the order is modified.
 */
@Injectable()
export class OrderChangesService implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
    private orders: OrderService,
    private awaitedPayments: AwaitedPaymentsService,
    private methods: PaymentMethodsService,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: OrderEvent,
      id: 'manual-payments-order-modified',
      handler: async ({ ctx, type, entity }) => {
        if (type === 'updated' && entity.state === 'Modifying') await this.follow(ctx, entity.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: HistoryEntryEvent,
      id: 'manual-payments-lines-cancelled',
      after: POINTS_HANDLER,
      handler: async event => {
        const order = cancelledOrder(event);
        if (order) await this.afterCancellation(event.ctx, order.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: OrderStateTransitionEvent,
      id: 'manual-payments-order-cancelled',
      handler: async ({ ctx, toState, order }) => {
        if (toState === 'Cancelled') await this.giveUp(ctx, order.id);
      },
    });
  }

  /** Changes of price that a payment takes up count as settled by it, so that nothing besides is asked for nor given back. */
  async takeUpModifications(ctx: RequestContext, orderId: ID, payment: Payment): Promise<void> {
    const repository = this.connection.getRepository(ctx, OrderModification);
    const modifications = await repository.find({
      where: { order: { id: orderId } },
      relations: { payment: true, refund: true },
    });
    for (const { id } of modifications.filter(({ isSettled }) => !isSettled)) await repository.update(id, { payment });
  }

  /** Core gives back of what is awaited, too, when an order comes to cost less: the payment itself becomes lower instead. */
  async giveNothingBack(ctx: RequestContext, { refunds }: Payment): Promise<void> {
    const pending = refunds.filter(({ state }) => state === 'Pending');
    for (const { id } of pending) await this.orders.transitionRefundToState(ctx, id, 'Failed');
  }

  /**
   * Core gives back of what was received while some is still awaited, too: what is awaited becomes lower instead, and less goes
   * back. What a provider was told to give back is left alone.
   */
  async giveBackLess(ctx: RequestContext, orderId: ID, isAwaited: (payment: Payment) => boolean): Promise<void> {
    const { totalWithTax: total, payments } = await this.withPayments(ctx, orderId);
    const awaited = payments.filter(isAwaited);
    const refunds = await this.latestRefunds(ctx, orderId);
    const byHand = refunds.filter(
      ({ state, transactionId, paymentId }) =>
        state === 'Pending' && !transactionId && !awaited.some(({ id }) => idsAreEqual(id, paymentId)),
    );
    for (const { refund, amount } of givenBack({ total, payments, awaited, byHand })) {
      if (amount === 0) await this.orders.transitionRefundToState(ctx, refund.id, 'Failed');
      else await this.connection.getRepository(ctx, Refund).update(refund.id, { total: amount });
    }
  }

  /** Those of the latest modification. */
  private async latestRefunds(ctx: RequestContext, orderId: ID): Promise<Refund[]> {
    const order = { id: orderId };
    const modifications = await this.connection
      .getRepository(ctx, OrderModification)
      .find({ where: { order }, order: { id: 'DESC' }, take: 1 });
    const refunds = await this.connection
      .getRepository(ctx, Refund)
      .find({ where: { payment: { order } }, order: { id: 'DESC' } });
    return refundsOfModification(-(modifications.at(0)?.priceChange ?? 0), refunds);
  }

  /** A modification is followed when it is complete, a whole order when it is cancelled. */
  private async afterCancellation(ctx: RequestContext, orderId: ID): Promise<void> {
    const { state, lines } = await this.connection.getEntityOrThrow(ctx, Order, orderId, { relations: ['lines'] });
    if (state !== 'Modifying' && lines.some(({ quantity }) => quantity > 0)) await this.follow(ctx, orderId);
  }

  /** An order that is paid in two parts is followed by who divides it. */
  private async follow(ctx: RequestContext, orderId: ID): Promise<void> {
    await lockOrder(this.connection, ctx, orderId);
    const found = await this.withPayments(ctx, orderId);
    const awaited = await this.awaitedOf(ctx, found);
    if (awaited.length === 0 || found.payments.some(isDepositOrBalance)) return;
    for (const payment of awaited) await this.giveNothingBack(ctx, payment);
    await this.giveBackLess(ctx, orderId, ({ id }) => awaited.some(payment => idsAreEqual(payment.id, id)));
    const order = await this.withPayments(ctx, orderId);
    const open = order.totalWithTax - amountKept(order.payments);
    const last = awaited[awaited.length - 1];
    if (open > 0) await this.awaitedPayments.setAmount(ctx, order, last, last.amount + open);
    else if (open < 0) await this.awaitedPayments.lessen(ctx, order);
    await this.takeUpModifications(ctx, orderId, last);
  }

  /** A cancelled order awaits nothing. */
  private async giveUp(ctx: RequestContext, orderId: ID): Promise<void> {
    const awaited = await this.awaitedOf(ctx, await this.withPayments(ctx, orderId));
    for (const payment of awaited) await this.awaitedPayments.cancel(ctx, payment);
  }

  /** Cheque, cash and transfer: what a provider is to take is its own affair. */
  private async awaitedOf(ctx: RequestContext, { payments }: Order): Promise<Payment[]> {
    const manual = await this.methods.ofStore(ctx);
    return payments.filter(({ state, method }) => state === 'Authorized' && manual.named(method) !== null);
  }

  private async withPayments(ctx: RequestContext, id: ID): Promise<Order> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, id);
    order.payments = await this.orders.getOrderPayments(ctx, id);
    return order;
  }
}
