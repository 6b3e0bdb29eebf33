import { Injectable } from '@nestjs/common';
import {
  EventBus,
  HistoryService,
  type ID,
  idsAreEqual,
  isGraphQlErrorResult,
  type Order,
  OrderService,
  Payment,
  type RequestContext,
} from '@vendure/core';
import { amountCovered, type PaymentKind, paymentKind } from '../../payment-kinds';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { UnexpectedMoneyEvent } from '../events/provider-money.events';
import { ORDER_UNEXPECTED_MONEY } from '../history';
import { placeMoney, type Placement, type Replacement } from '../rules/place-money';
import type { UnexpectedReason } from '../types';
import { AwaitedPaymentsService } from './awaited-payments.service';
import { LockedOrders } from './locked-orders';
import { PaymentStates } from './payment-states';
import { ProviderIntentsService } from './provider-intents.service';
import { metadataOf, paymentOf, type ProviderMoney, receivedNow, transactionOf } from './provider-money';

/**
 * Brings a provider's money to its order: exactly once, whatever else happens to the order at the same time. The order's row is
 * locked first, and only what the order then is decides.
 */
@Injectable()
export class ReceivedMoneyService {
  constructor(
    private lockedOrders: LockedOrders,
    private eventBus: EventBus,
    private orders: OrderService,
    private history: HistoryService,
    private states: PaymentStates,
    private awaited: AwaitedPaymentsService,
    private intents: ProviderIntentsService,
  ) {}

  /** The money is there. */
  receive(ctx: RequestContext, orderId: ID, money: ProviderMoney, intent: ProviderIntent | null): Promise<void> {
    return this.lockedOrders.with(ctx, orderId, async (txCtx, order) => {
      const known = paymentOf(order, money);
      if (known?.state === 'Settled') return;
      if (known) await this.settleKnown(txCtx, order, known, money);
      else await this.place(txCtx, order, money, intent?.asDeposit ?? false);
      if (intent) await this.intents.close(txCtx, intent, 'DONE');
    });
  }

  /**
   * The money is on its way: the order is placed, and awaits it. Of an order that is placed already what was awaited becomes
   * this, where it is just that; else it is told when it is there.
   */
  announce(ctx: RequestContext, orderId: ID, money: ProviderMoney, intent: ProviderIntent | null): Promise<void> {
    return this.lockedOrders.with(ctx, orderId, async (txCtx, order) => {
      if (order.payments.some(({ transactionId }) => transactionId === money.transactionId)) return;
      const announced = (await this.bringToPayment(txCtx, order))
        ? await this.awaitAtCheckout(txCtx, order, money)
        : await this.awaitInPlace(txCtx, order, money);
      if (announced && intent) await this.intents.close(txCtx, intent, 'DONE');
    });
  }

  private async awaitAtCheckout(ctx: RequestContext, order: Order, money: ProviderMoney): Promise<boolean> {
    const due = order.totalWithTax - amountCovered(order.payments);
    if (due <= 0) return false;
    const metadata = metadataOf(money, money.amount < due ? 'deposit' : null);
    await this.states.add(ctx, order, { ...transactionOf(money), metadata }, 'Authorized');
    return true;
  }

  private async awaitInPlace(ctx: RequestContext, order: Order, money: ProviderMoney): Promise<boolean> {
    const placement = this.placementOf(order, money, false);
    if (placement.as !== 'replace' || placement.unexpected) return false;
    const { settle, kind, cancel } = placement;
    const awaited = order.payments.find(({ id }) => settle !== null && idsAreEqual(id, settle));
    if (!awaited) return false;
    const metadata = { ...metadataOf(money, kind), chosenMethod: awaited.method };
    await this.states.rewrite(ctx, Object.assign(awaited, transactionOf(money), { metadata }));
    await this.cancel(ctx, order, cancel);
    return true;
  }

  private async place(ctx: RequestContext, order: Order, money: ProviderMoney, asDeposit: boolean): Promise<void> {
    await this.bringToPayment(ctx, order);
    const placement = this.placementOf(order, money, asDeposit);
    const payment =
      placement.as === 'replace'
        ? await this.replace(ctx, order, money, placement)
        : await this.settled(ctx, order, money, placement.as === 'pay' ? placement.kind : null, placement.unexpected);
    if (placement.unexpected) await this.tell(ctx, order, payment, placement.unexpected);
  }

  private placementOf(order: Order, { amount }: ProviderMoney, asDeposit: boolean): Placement {
    return placeMoney({
      received: amount,
      state: order.state,
      due: order.totalWithTax - amountCovered(order.payments),
      awaited: this.awaited.partsOf(order),
      asDeposit,
    });
  }

  /** The awaited payment becomes this one, so that the order is not paid twice over. */
  private async replace(
    ctx: RequestContext,
    order: Order,
    money: ProviderMoney,
    { settle, kind, cancel, reduce, unexpected }: Replacement,
  ): Promise<Payment> {
    const byId = (id: ID) => order.payments.find(payment => idsAreEqual(payment.id, id));
    const reduced = reduce && byId(reduce.id);
    if (reduced) await this.awaited.reduce(ctx, order, reduced, reduce.to);
    const replaced = settle === null ? undefined : byId(settle);
    if (!replaced) return this.settled(ctx, order, money, kind, unexpected);
    const metadata = { ...receivedNow(money, kind, unexpected), chosenMethod: replaced.method };
    await this.states.move(ctx, order, Object.assign(replaced, transactionOf(money), { metadata }), 'Settled');
    await this.cancel(ctx, order, cancel);
    return replaced;
  }

  private async cancel(ctx: RequestContext, order: Order, ids: ID[]): Promise<void> {
    const covered = ids.flatMap(id => order.payments.filter(payment => idsAreEqual(payment.id, id)));
    for (const payment of covered) await this.states.move(ctx, order, payment, 'Cancelled');
  }

  private settled(
    ctx: RequestContext,
    order: Order,
    money: ProviderMoney,
    kind: PaymentKind | null,
    unexpected?: UnexpectedReason,
  ): Promise<Payment> {
    const metadata = receivedNow(money, kind, unexpected);
    return this.states.add(ctx, order, { ...transactionOf(money), metadata }, 'Settled');
  }

  /** A debit that was on its way has come. What came is what counts, also where less or more was announced. */
  private async settleKnown(ctx: RequestContext, order: Order, payment: Payment, money: ProviderMoney): Promise<void> {
    const unexpected = unexpectedOf(order, money.amount, payment.amount);
    const metadata = { ...payment.metadata, ...receivedNow(money, paymentKind(payment), unexpected) };
    await this.states.move(ctx, order, Object.assign(payment, { amount: money.amount, metadata }), 'Settled');
    if (unexpected) await this.tell(ctx, order, payment, unexpected);
  }

  private async tell(ctx: RequestContext, order: Order, payment: Payment, reason: UnexpectedReason): Promise<void> {
    const { id, amount, method, transactionId } = payment;
    const data = { paymentId: id, amount, method, transactionId, reason };
    await this.history.createHistoryEntryForOrder(
      { ctx, orderId: order.id, type: ORDER_UNEXPECTED_MONEY, data },
      false,
    );
    await this.eventBus.publish(new UnexpectedMoneyEvent(ctx, order, payment, reason));
  }

  /** A customer who went back to the cart while paying has paid all the same. */
  private async bringToPayment(ctx: RequestContext, order: Order): Promise<boolean> {
    if (order.state === 'AddingItems') {
      const moved = await this.orders.transitionToState(ctx, order.id, 'ArrangingPayment');
      if (!isGraphQlErrorResult(moved)) order.state = moved.state;
    }
    return order.state === 'ArrangingPayment';
  }
}

function unexpectedOf(order: Order, received: number, announced: number): UnexpectedReason | undefined {
  if (order.state === 'Cancelled') return 'cancelled';
  if (received === announced) return undefined;
  return received < announced ? 'short' : 'more';
}
