import { Injectable } from '@nestjs/common';
import { ConfigService, type Order, OrderService, type RequestContext, UserInputError } from '@vendure/core';
import { amountCovered, amountKept } from '../../payment-kinds';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { type NotPayable, type PayableAmount, payableAmount } from '../rules/payable-amount';
import { AwaitedPaymentsService } from './awaited-payments.service';
import { OnlineOffersService } from './online-offers.service';

/** What an order, at checkout or placed long ago, can be paid online now. */
@Injectable()
export class PayableOrdersService {
  constructor(
    private config: ConfigService,
    private orders: OrderService,
    private offers: OnlineOffersService,
    private awaited: AwaitedPaymentsService,
  ) {}

  /**
   * The order with that code, with its payments, for whom `orderByCode` would show it to as well. Of one that is somebody
   * else's or another store's nothing is said but what is said of one that there is not.
   */
  async own(ctx: RequestContext, code: string): Promise<Order> {
    const order = await this.orders.findOneByCode(ctx, code, ['customer', 'customer.user']);
    const { orderByCodeAccessStrategy: access } = this.config.orderOptions;
    if (!order || !(await access.canAccessOrder(ctx, order))) throw new UserInputError('paymentProviders.unknownOrder');
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    return order;
  }

  /** What is asked for now. @param order with its payments */
  async amount(ctx: RequestContext, order: Order, payInFull: boolean): Promise<PayableAmount | NotPayable> {
    if (order.state === 'ArrangingPayment') {
      const { amount, kind } = await this.offers.asked(ctx, order, payInFull);
      return { amount, asDeposit: kind === 'deposit' };
    }
    const { state, totalWithTax, payments } = order;
    const awaited = this.awaited.partsOf(order);
    const paid = payments.filter(({ id }) => !awaited.some(part => part.id === id));
    const due = totalWithTax - amountCovered(payments);
    const unpaid = totalWithTax - amountKept(paid);
    return payableAmount({ state, due, awaited, unpaid, debited: this.awaited.isDebited(order) }, payInFull);
  }

  /** Whether it is still what its order is to be paid. What was begun at checkout ends with it: the customer has chosen otherwise. */
  async fits(
    ctx: RequestContext,
    intent: Pick<ProviderIntent, 'orderId' | 'amount' | 'currencyCode' | 'asDeposit' | 'afterPlacement'>,
  ): Promise<boolean> {
    const order = intent.orderId === null ? null : await this.orders.findOne(ctx, intent.orderId, []);
    if (!order || isPlaced(order) !== intent.afterPlacement) return false;
    if ((order.currencyCode as string) !== intent.currencyCode) return false;
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    const wishes = intent.afterPlacement ? [false, true] : [!intent.asDeposit];
    const asked = await Promise.all(wishes.map(payInFull => this.amount(ctx, order, payInFull)));
    return asked.some(payable => 'amount' in payable && isOf(intent, payable));
  }
}

/** Where a deposit has come otherwise, a form for it does not pay the balance, though that may be as much. */
const isOf = (
  { amount, asDeposit, afterPlacement }: Pick<ProviderIntent, 'amount' | 'asDeposit' | 'afterPlacement'>,
  asked: PayableAmount,
): boolean => amount === asked.amount && (!afterPlacement || asDeposit === asked.asDeposit);

export const isPlaced = ({ orderPlacedAt }: Pick<Order, 'orderPlacedAt'>): boolean => !!orderPlacedAt;
