import { Injectable } from '@nestjs/common';
import {
  ActiveOrderService,
  assertFound,
  type ID,
  type Order,
  OrderService,
  type RelationPaths,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder, lockSession } from '../../consistency';

/** What pricing and comparing lines need. */
const CART: RelationPaths<Order> = [
  'lines',
  'lines.productVariant',
  'lines.productVariant.productVariantPrices',
  'shippingLines',
  'surcharges',
  'customer',
];

/** The cart of whoever makes the request, for this transaction alone. */
@Injectable()
export class ActiveCart {
  constructor(
    private connection: TransactionalConnection,
    private activeOrders: ActiveOrderService,
    private orders: OrderService,
  ) {}

  /** Made where there is none: two first requests of one visitor make one cart. */
  async lockOrCreate(ctx: RequestContext): Promise<Order> {
    await lockSession(this.connection, ctx);
    const { id } = await this.activeOrders.getActiveOrder(ctx, undefined, true);
    return this.locked(ctx, id);
  }

  /** Null where there is none. */
  async lock(ctx: RequestContext): Promise<Order | null> {
    await lockSession(this.connection, ctx);
    const order = await this.activeOrders.getActiveOrder(ctx, undefined);
    return order ? this.locked(ctx, order.id) : null;
  }

  private async locked(ctx: RequestContext, id: ID): Promise<Order> {
    await lockOrder(this.connection, ctx, id);
    return assertFound(this.orders.findOne(ctx, id, [...CART]));
  }
}
