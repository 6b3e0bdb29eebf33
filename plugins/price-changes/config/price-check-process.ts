import type { Injector, OrderProcess, OrderState } from '@vendure/core';
import { changedPricesText } from '../rules/changed-prices-text';
import { CartPricesService } from '../services/cart-prices.service';

let prices: CartPricesService;

/**
 * A customer's cart goes to payment at the prices that are in force, once the customer has been told of those that have
 * changed since (B22): the first attempt is refused with them and leaves the cart at the new prices, the next one passes. What
 * has no price any more is not sold.
 * An administrator's draft is the administrator's word.
 */
export const priceCheckProcess: OrderProcess<OrderState> = {
  init(injector: Injector) {
    prices = injector.get(CartPricesService);
  },
  async onTransitionStart(from, to, { ctx, order }) {
    if (from !== 'AddingItems' || to !== 'ArrangingPayment' || ctx.apiType !== 'shop') return undefined;
    const { currencyCode } = order;
    // Prices of another currency say nothing about those of this order.
    if (currencyCode !== ctx.currencyCode) return undefined;
    const unsold = await prices.unsold(ctx, order);
    if (unsold.length > 0) return ctx.translate('priceChanges.unsold', { names: unsold.join(', ') });
    const changed = await prices.refresh(ctx, order);
    if (changed.length === 0) return undefined;
    return changedPricesText(changed, { currencyCode, locale: ctx.languageCode }, (key, variables) =>
      ctx.translate(key, variables),
    );
  },
};
