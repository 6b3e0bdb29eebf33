import type { Order, RequestContext } from '@vendure/core';
import { inCurrencyOf, isOpen } from '../../order-recalculation';

export { isOpen };

/**
 * By which an order's lines are priced. Core prices the modification of a placed order in the currency of whoever makes it,
 * in the admin that of the store, and would put dollars among the euros of the order.
 */
export function pricingContext(ctx: RequestContext, order: Order): RequestContext {
  return !order.currencyCode || isOpen(order) ? ctx : inCurrencyOf(ctx, order);
}
