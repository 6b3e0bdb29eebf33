import type { Injector, OrderProcess, OrderState } from '@vendure/core';
import { inCurrencyOf } from '../../order-recalculation';
import { changedPricesText } from '../rules/changed-prices-text';
import { asPlainMessage } from '../rules/plain-message';
import { CartPricesService } from '../services/cart-prices.service';

let prices: CartPricesService;

/**
 * A customer's cart goes to payment at the prices that are in force, once the customer has been told of those that have
 * changed since they were shown (B22): the first attempt is refused with them and leaves the cart at the new prices, the next
 * one passes. What has no price any more is not sold. An administrator's draft is the administrator's word.
 */
export const priceCheckProcess: OrderProcess<OrderState> = {
  init(injector: Injector) {
    prices = injector.get(CartPricesService);
  },
  async onTransitionStart(from, to, { ctx, order }) {
    if (from !== 'AddingItems' || to !== 'ArrangingPayment' || ctx.apiType !== 'shop') return undefined;
    const { currencyCode } = order;
    const orderCtx = inCurrencyOf(ctx, order);
    const unsold = await prices.unsold(orderCtx, order);
    if (unsold.length > 0) {
      return asPlainMessage(ctx.translate('priceChanges.unsold', { names: unsold.join(', '), count: unsold.length }));
    }
    const told = await prices.tell(orderCtx, order, ctx.translate('priceChanges.charges'));
    if (!told) return undefined;
    return asPlainMessage(
      changedPricesText(told, { currencyCode, locale: ctx.languageCode }, (key, variables) =>
        ctx.translate(key, variables),
      ),
    );
  },
};
