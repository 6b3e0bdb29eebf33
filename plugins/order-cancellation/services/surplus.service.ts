import { Injectable } from '@nestjs/common';
import { type ID, Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { allOrNothing, lockOrder } from '../../consistency';
import { OrderRefundFailedError, SurplusRefundError } from '../errors';
import { shareOfPayments, surplus, type Surplus } from '../rules/surplus';
import { surplusReason } from '../translations';
import { GiveBackService } from './give-back.service';

export type RefundSurplusResult = Order | SurplusRefundError | OrderRefundFailedError;

/** What was paid beyond what an order costs, and giving it back. */
@Injectable()
export class SurplusService {
  constructor(
    private connection: TransactionalConnection,
    private giveBack: GiveBackService,
  ) {}

  async of(ctx: RequestContext, { id, totalWithTax }: Pick<Order, 'id' | 'totalWithTax'>): Promise<Surplus> {
    return surplus(totalWithTax, await this.paymentsOf(ctx, id));
  }

  /** All that is neither back nor on its way, by the payments that came last. Again does nothing. */
  refund(ctx: RequestContext, orderId: ID): Promise<RefundSurplusResult> {
    return allOrNothing(this.connection, ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, orderId);
      const order = await this.connection.getEntityOrThrow(txCtx, Order, orderId, { channelId: txCtx.channelId });
      if (order.state === 'Modifying') return new SurplusRefundError('SURPLUS_REFUND_MODIFYING');
      const payments = await this.paymentsOf(txCtx, orderId);
      const { amount, toRefund } = surplus(order.totalWithTax, payments);
      if (amount === 0) return new SurplusRefundError('SURPLUS_REFUND_NOTHING');
      for (const share of shareOfPayments(payments, toRefund)) {
        const failure = await this.giveBack.by(txCtx, share.payment, share.amount, surplusReason(txCtx, order));
        if (failure !== null) return new OrderRefundFailedError(share.payment.method, failure);
      }
      return order;
    });
  }

  private paymentsOf(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    return this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: orderId } }, relations: { refunds: true }, order: { id: 'ASC' } });
  }
}
