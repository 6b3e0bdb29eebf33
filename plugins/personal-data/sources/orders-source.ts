import { Injectable } from '@nestjs/common';
import { Order, OrderService, type Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import type { PersonalDataSource, PersonalDataSubject } from '../types';

const FINISHED = ['Delivered', 'Cancelled'];
const RECEIVED = ['Settled', 'Declined', 'Cancelled', 'Error'];

/**
 * Orders. Those that were placed are kept with their addresses and invoices for ten years (art. L123-22 of the French Code
 * de commerce); carts are nobody's business once their owner is gone.
 */
@Injectable()
export class OrdersSource implements PersonalDataSource {
  readonly name = 'orders';

  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  async export(ctx: RequestContext, subject: PersonalDataSubject): Promise<unknown> {
    return (await this.find(ctx, subject)).map(order => ({
      code: order.code,
      state: order.state,
      placedAt: order.orderPlacedAt ?? null,
      currencyCode: order.currencyCode,
      total: order.total,
      totalWithTax: order.totalWithTax,
      lines: order.lines.map(line => ({
        sku: line.productVariant.sku,
        quantity: line.quantity,
        linePriceWithTax: line.linePriceWithTax,
      })),
      shippingAddress: order.shippingAddress,
      billingAddress: order.billingAddress,
      couponCodes: order.couponCodes,
      payments: order.payments.map(({ method, amount, state, createdAt }) => ({ method, amount, state, createdAt })),
      customFields: order.customFields,
    }));
  }

  async obstacles(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<string[]> {
    const placed = (await this.find(ctx, { customer, storeIds: null })).filter(order => order.orderPlacedAt);
    const open = placed.filter(
      order => !FINISHED.includes(order.state) || (order.state !== 'Cancelled' && order.payments.some(isAwaited)),
    );
    if (open.length === 0) return [];
    const codes = open.map(({ code }) => code).join(', ');
    return [ctx.translate('personalData.openOrders', { count: open.length, codes })];
  }

  async erase(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<void> {
    const carts = (await this.find(ctx, { customer, storeIds: null })).filter(order => !order.orderPlacedAt);
    for (const cart of carts) {
      // Whatever was set aside to pay for it is given back by the cancellation.
      if (cart.payments.length) await this.cancel(ctx, cart);
      else await this.orders.deleteOrder(ctx, cart.id);
    }
  }

  private async cancel(ctx: RequestContext, cart: Order): Promise<void> {
    if (cart.state !== 'Cancelled') await this.orders.transitionToState(ctx, cart.id, 'Cancelled');
    await this.connection.getRepository(ctx, Order).update(cart.id, { shippingAddress: {}, billingAddress: {} });
  }

  private find(ctx: RequestContext, { customer, storeIds }: PersonalDataSubject): Promise<Order[]> {
    return this.connection.getRepository(ctx, Order).find({
      where: { customer: { id: customer.id }, ...(storeIds && { channels: { id: In(storeIds) } }) },
      relations: { lines: { productVariant: true }, payments: true, surcharges: true, shippingLines: true },
      order: { id: 'ASC' },
    });
  }
}

const isAwaited = ({ state, amount }: Payment) => amount > 0 && !RECEIVED.includes(state);
