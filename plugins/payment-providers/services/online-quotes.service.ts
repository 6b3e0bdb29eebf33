import { Injectable } from '@nestjs/common';
import type { PaymentMethodQuote } from '@vendure/common/lib/generated-shop-types';
import {
  ActiveOrderService,
  type Channel,
  type Order,
  OrderService,
  PaymentMethod,
  PaymentMethodService,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { PaymentOffersService } from '../../manual-payments';
import { StoreService } from '../../store-settings';
import { isOnlineHandler, ONLINE_METHODS, type OnlineHandler, paysPlacedOrders } from '../rules/methods';
import type { Provider } from '../types';
import { OnlineOffersService } from './online-offers.service';
import { isPlaced, PayableOrdersService } from './payable-orders.service';
import { ProviderAccountsService } from './provider-accounts.service';

/** What a storefront needs to show a provider's form. Minor units. */
export interface OnlinePayment {
  provider: Provider;
  publishableKey: string | null;
  amount: number;
}

/** A method that may pay a placed order. */
export type PlacedQuote = PaymentMethodQuote & { online: OnlinePayment };

/** What a placed order can be paid online now. Minor units. */
export interface OrderOnlinePayment {
  /** The deposit where it is awaited still, else the balance, or whatever else has not come. */
  amount: number;
  amountInFull: number;
  methods: PlacedQuote[];
}

/** What is said of online methods: in the list of those that are offered, and of an order that is placed. */
@Injectable()
export class OnlineQuotesService {
  constructor(
    private connection: TransactionalConnection,
    private activeOrders: ActiveOrderService,
    private orders: OrderService,
    private stores: StoreService,
    private methods: PaymentMethodService,
    private accounts: ProviderAccountsService,
    private offers: OnlineOffersService,
    private offered: PaymentOffersService,
    private payable: PayableOrdersService,
  ) {}

  async of(ctx: RequestContext, code: string): Promise<OnlinePayment | null> {
    const method = await this.connection
      .getRepository(ctx, PaymentMethod)
      .findOne({ where: { code, channels: { id: ctx.channelId } }, loadEagerRelations: false });
    if (!method || !isOnlineHandler(method.handler.code)) return null;
    const order = await this.activeOrders.getActiveOrder(ctx, undefined);
    if (!order) return null;
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    const { amount } = await this.offers.asked(ctx, order, false);
    return this.quote(ctx, ctx.channel, method.handler.code, amount);
  }

  /** Null of a cart, and where nothing is awaited or nothing can pay it online. */
  async ofPlaced(ctx: RequestContext, order: Order): Promise<OrderOnlinePayment | null> {
    if (!isPlaced(order) || order.state === 'Cancelled') return null;
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    const asked = await this.payable.amount(ctx, order, false);
    const inFull = await this.payable.amount(ctx, order, true);
    if ('refusal' in asked || 'refusal' in inFull) return null;
    const store = await this.stores.ofOrder(ctx, order.id);
    const offer = { store, order, amount: asked.amount };
    const active = await this.methods.getActivePaymentMethods(ctx);
    const quotes: PlacedQuote[] = [];
    for (const method of active) {
      const { code: handler } = method.handler;
      if (!isOnlineHandler(handler) || !paysPlacedOrders(handler)) continue;
      quotes.push({ ...quoteOf(method), online: await this.quote(ctx, store, handler, asked.amount) });
    }
    const methods = await this.offered.of(ctx, offer, quotes, active);
    return methods.length ? { amount: asked.amount, amountInFull: inFull.amount, methods } : null;
  }

  private async quote(
    ctx: RequestContext,
    store: Channel,
    handler: OnlineHandler,
    amount: number,
  ): Promise<OnlinePayment> {
    const { provider } = ONLINE_METHODS[handler];
    const stripe = provider === 'stripe' ? await this.accounts.ofStore(ctx, 'stripe', store) : null;
    return { provider, publishableKey: stripe?.account.publishableKey ?? null, amount };
  }
}

const quoteOf = ({ id, code, name, description, customFields }: PaymentMethod): PaymentMethodQuote => ({
  id,
  code,
  name,
  description,
  isEligible: true,
  customFields,
});
