import type { Injector, Order, OrderByCodeAccessStrategy, RequestContext } from '@vendure/core';
import { OrderOwnership } from '../services/order-ownership';

/**
 * `orderByCode` shows an order to the account that it belongs to, or to the guest in the session in which they went to
 * payment. By Vendure's default a guest's order, with name and address, is shown for two hours to anybody who gives its
 * code, and codes such as `ORD-00012` can be counted up to.
 */
export class OwnOrderAccess implements OrderByCodeAccessStrategy {
  private ownership: OrderOwnership;

  init(injector: Injector): void {
    this.ownership = injector.get(OrderOwnership);
  }

  canAccessOrder(ctx: RequestContext, order: Order): Promise<boolean> {
    return this.ownership.isOwn(ctx, order);
  }
}
