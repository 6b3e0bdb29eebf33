import { Injectable } from '@nestjs/common';
import { EntityHydrator, Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { DepositService } from '../../deposits';
import { orderFigures, type OrderSummary, orderSummary } from '../../order-summary';

/** Reads an order's figures and makes its review table. */
@Injectable()
export class SummaryService {
  constructor(
    private connection: TransactionalConnection,
    private hydrator: EntityHydrator,
    private deposits: DepositService,
  ) {}

  async of(ctx: RequestContext, order: Order): Promise<OrderSummary> {
    await this.hydrator.hydrate(ctx, order, { relations: ['lines', 'surcharges', 'shippingLines'] });
    const payments = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: order.id } }, relations: ['refunds'] });
    const figures = orderFigures(order, payments);
    const amountDue = figures.totalWithTax - figures.pointsRedeemed;
    const depositAmount = await this.deposits.amountOf(ctx, order, payments, amountDue);
    return orderSummary({ ...figures, depositAmount });
  }
}
