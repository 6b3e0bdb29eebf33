import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  isGraphQlErrorResult,
  Logger,
  Order,
  OrderService,
  Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { amountCovered } from '../../payment-kinds';
import { OrderNumberService } from './order-number.service';

/** What the customer wrote on the cart. */
const WRITTEN = ['comments', 'dateNeeded', 'purchaseOrderNumber'] as const;

/**
 * What is in a visitor's cart comes along at log-in (B11). Core merges the carts, save one whose visitor has given an e-mail
 * address already, and into one that waits for its payment it adds nothing; with the cart that it deletes go its number and
 * what was written on it.
 */
@Injectable()
export class LoginCartService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
    private numbers: OrderNumberService,
  ) {}

  onModuleInit(): void {
    const { orders } = this;
    if (typeof orders.mergeOrders !== 'function') {
      throw new Error('OrderService.mergeOrders has moved: see plugins/checkout/services/login-cart.service.ts');
    }
    const original = orders.mergeOrders.bind(orders);
    orders.mergeOrders = async (ctx, user, visitors, own) => {
      if (ctx.apiType !== 'shop' || !visitors) return original(ctx, user, visitors, own);
      try {
        return await this.connection.withTransaction(ctx, async tx => {
          const cart = await this.asVisitors(tx, visitors);
          const kept = own && !cart.customer && cart.lines.length ? await this.reopened(tx, own) : own;
          const merged = await original(tx, user, cart, kept);
          if (merged) await this.inherit(tx, merged, [cart, kept]);
          return merged;
        });
      } catch (reason) {
        // As core does: whoever has the right password gets in, whatever becomes of the cart.
        Logger.error(`The carts could not be merged: ${String(reason)}`, 'CheckoutPlugin');
        return own;
      }
    };
  }

  /**
   * The cart without the guest whom it was to be sold to, and open. As it is where it is somebody's who has an account, is
   * placed, or has money on it, and where it cannot be reopened.
   */
  private async asVisitors(ctx: RequestContext, order: Order): Promise<Order> {
    if (!order.customer || order.customer.user || !order.active || (await this.isPaidFor(ctx, order))) return order;
    const open = await this.reopened(ctx, order);
    if (open.state !== 'AddingItems') return order;
    await this.connection.getRepository(ctx, Order).update(order.id, { customer: null as never });
    open.customer = undefined;
    return open;
  }

  private async reopened(ctx: RequestContext, order: Order): Promise<Order> {
    if (order.state !== 'ArrangingPayment') return order;
    const result = await this.orders.transitionToState(ctx, order.id, 'AddingItems');
    return (isGraphQlErrorResult(result) ? undefined : await this.orders.findOne(ctx, order.id)) ?? order;
  }

  private async isPaidFor(ctx: RequestContext, { id }: Order): Promise<boolean> {
    const where = { order: { id } };
    const payments = await this.connection.getRepository(ctx, Payment).find({ where, relations: { refunds: true } });
    return amountCovered(payments) > 0;
  }

  private async inherit(ctx: RequestContext, merged: Order, carts: (Order | undefined)[]): Promise<void> {
    const orders = this.connection.getRepository(ctx, Order);
    for (const gone of carts) {
      if (!gone || gone.id === merged.id || (await orders.existsBy({ id: gone.id }))) continue;
      await this.numbers.handOver(ctx, gone, merged);
      for (const field of WRITTEN) merged.customFields[field] ??= gone.customFields[field] as never;
      const { comments, dateNeeded, purchaseOrderNumber } = merged.customFields;
      await orders.update(merged.id, { customFields: { comments, dateNeeded, purchaseOrderNumber } });
    }
  }
}
