import { Injectable } from '@nestjs/common';
import { EntityHydrator, Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { type OrderSummary, orderSummary } from '../rules/order-summary';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Reads an order's figures and makes its review table. */
@Injectable()
export class SummaryService {
  constructor(
    private connection: TransactionalConnection,
    private hydrator: EntityHydrator,
  ) {}

  async of(ctx: RequestContext, order: Order): Promise<OrderSummary> {
    await this.hydrator.hydrate(ctx, order, { relations: ['lines', 'surcharges', 'shippingLines'] });
    return orderSummary({
      currencyCode: order.currencyCode,
      merchandise: sum(order.lines.map(line => line.linePrice)),
      shipping: sum(order.shippingLines.map(line => line.price)),
      surcharges: sum(order.surcharges.map(surcharge => surcharge.price)),
      total: order.total,
      totalWithTax: order.totalWithTax,
      pointsRedeemed: 0,
      depositAmount: null,
      amountPaid: await this.amountPaid(ctx, order),
    });
  }

  private async amountPaid(ctx: RequestContext, order: Order): Promise<number> {
    const payments = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: order.id }, state: 'Settled' }, relations: ['refunds'] });
    const refunds = payments.flatMap(payment => payment.refunds).filter(refund => refund.state === 'Settled');
    return sum(payments.map(payment => payment.amount)) - sum(refunds.map(refund => refund.total));
  }
}
