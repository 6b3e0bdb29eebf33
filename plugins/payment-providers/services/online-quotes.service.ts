import { Injectable } from '@nestjs/common';
import {
  ActiveOrderService,
  OrderService,
  PaymentMethod,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { isOnlineHandler, ONLINE_METHODS } from '../rules/methods';
import type { Provider } from '../types';
import { OnlineOffersService } from './online-offers.service';
import { ProviderAccountsService } from './provider-accounts.service';

/** What a storefront needs to show a provider's form. Minor units. */
export interface OnlinePayment {
  provider: Provider;
  publishableKey: string | null;
  amount: number;
}

/** What is said of an online method in the list of those that are offered. */
@Injectable()
export class OnlineQuotesService {
  constructor(
    private connection: TransactionalConnection,
    private activeOrders: ActiveOrderService,
    private orders: OrderService,
    private accounts: ProviderAccountsService,
    private offers: OnlineOffersService,
  ) {}

  async of(ctx: RequestContext, code: string): Promise<OnlinePayment | null> {
    const method = await this.connection
      .getRepository(ctx, PaymentMethod)
      .findOne({ where: { code, channels: { id: ctx.channelId } }, loadEagerRelations: false });
    if (!method || !isOnlineHandler(method.handler.code)) return null;
    const order = await this.activeOrders.getActiveOrder(ctx, undefined);
    if (!order) return null;
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    const { provider } = ONLINE_METHODS[method.handler.code];
    const stripe = provider === 'stripe' ? await this.accounts.ofStore(ctx, 'stripe', ctx.channel) : null;
    const { amount } = await this.offers.asked(ctx, order, false);
    return { provider, publishableKey: stripe?.account.publishableKey ?? null, amount };
  }
}
