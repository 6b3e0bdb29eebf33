import type { Order, RequestContext } from '@vendure/core';

/** States in which the customer still fills the cart: its prices and its currency are those of the moment. */
const OPEN = ['Created', 'Draft', 'AddingItems'];

export const isOpen = ({ state }: Pick<Order, 'state'>): boolean => OPEN.includes(state);

/**
 * The request as it is, where it is in the order's currency; else the same request in that one. By the currency of the
 * request Vendure selects prices, and one that does not name it has the store's.
 */
export function inCurrencyOf(ctx: RequestContext, { currencyCode }: Pick<Order, 'currencyCode'>): RequestContext {
  if (ctx.currencyCode === currencyCode) return ctx;
  return Object.create(ctx, { currencyCode: { value: currencyCode } }) as RequestContext;
}

/**
 * By which an order's lines are priced. Only an open cart follows the currency of the request: core would price the modification
 * of a placed order in the one of whoever makes it, and put dollars among the euros of the order.
 */
export function pricingContext(ctx: RequestContext, order: Order): RequestContext {
  return !order.currencyCode || isOpen(order) ? ctx : inCurrencyOf(ctx, order);
}
