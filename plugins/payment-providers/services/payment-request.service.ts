import { Injectable } from '@nestjs/common';
import {
  ActiveOrderService,
  type Channel,
  type Order,
  OrderService,
  type PaymentMethod,
  type RequestContext,
  UserInputError,
} from '@vendure/core';
import { StoreService } from '../../store-settings';
import type { OnlineHandler } from '../rules/methods';
import type { Provider } from '../types';
import { OnlineOffersService } from './online-offers.service';
import { isPlaced, PayableOrdersService } from './payable-orders.service';
import { type NamedAccount, ProviderAccountsService } from './provider-accounts.service';

export interface PaymentWish {
  /** Null: the first that the store offers. */
  paymentMethodCode?: string | null;
  /** All of it, also where the store asks for a deposit. */
  payInFull?: boolean | null;
  /** An order of the customer's that is placed already; the active one where it is left out. */
  orderCode?: string | null;
}

/** A payment that the customer is about to begin: all checked, nothing begun. */
export interface AskedPayment<P extends Provider> {
  order: Order;
  store: Channel;
  account: NamedAccount<P>;
  method: PaymentMethod;
  handler: OnlineHandler;
  /** Minor units. */
  amount: number;
  asDeposit: boolean;
  afterPlacement: boolean;
}

/** What a customer asks for who wants to pay online: the active order, or what one that is placed still awaits. */
@Injectable()
export class PaymentRequestService {
  constructor(
    private activeOrders: ActiveOrderService,
    private orders: OrderService,
    private stores: StoreService,
    private accounts: ProviderAccountsService,
    private offers: OnlineOffersService,
    private payable: PayableOrdersService,
  ) {}

  /** Throws a UserInputError, in the language of the request, where the order cannot be paid so now. */
  async of<P extends Provider>(ctx: RequestContext, provider: P, wish: PaymentWish): Promise<AskedPayment<P>> {
    const order = wish.orderCode == null ? await this.activeOrder(ctx) : await this.payable.own(ctx, wish.orderCode);
    return this.ofOrder(ctx, provider, order, wish);
  }

  /** The same of an order that is the customer's for sure. @param order with its payments */
  async ofOrder<P extends Provider>(
    ctx: RequestContext,
    provider: P,
    order: Order,
    wish: Omit<PaymentWish, 'orderCode'>,
  ): Promise<AskedPayment<P>> {
    const asked = await this.payable.amount(ctx, order, wish.payInFull === true);
    if ('refusal' in asked) throw new UserInputError(`paymentProviders.${asked.refusal}`);
    const store = await this.stores.ofOrder(ctx, order.id);
    const choice = { order, store, amount: asked.amount };
    const offer = await this.offers.choose(ctx, provider, choice, wish.paymentMethodCode);
    const account = await this.accounts.ofStore(ctx, provider, store);
    if (!offer || !account) throw new UserInputError('paymentProviders.notOffered');
    if (offer.problem) throw new UserInputError(offer.problem.key, offer.problem.variables);
    const { method, handler } = offer;
    return { order, store, account, method, handler, ...asked, afterPlacement: isPlaced(order) };
  }

  /** The order has its number from ArrangingPayment on, and what it costs does not change by itself any more. */
  private async activeOrder(ctx: RequestContext): Promise<Order> {
    const active = await this.activeOrders.getActiveOrder(ctx, undefined);
    const order = active && (await this.orders.findOne(ctx, active.id));
    if (!order) throw new UserInputError('paymentProviders.noActiveOrder');
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    return order;
  }
}
