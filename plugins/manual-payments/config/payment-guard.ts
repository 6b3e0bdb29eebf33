import {
  type Injector,
  Order,
  Payment,
  type PaymentProcess,
  type PaymentState,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';

let connection: TransactionalConnection;

/**
 * First of all payment processes: under parallel requests core settles one payment twice and leaves orders between two
 * states. The order's row is locked, the payment read again, and what is no longer true is refused.
 */
export const paymentGuard: PaymentProcess<PaymentState> = {
  init(injector: Injector) {
    connection = injector.get(TransactionalConnection);
  },
  async onTransitionStart(fromState, _toState, { ctx, payment, order }) {
    await lockOrder(connection, ctx, order.id);
    const row = await connection
      .getRepository(ctx, Payment)
      .findOne({ where: { id: payment.id }, select: ['id', 'state'] });
    if (row && row.state !== fromState) return ctx.translate('manualPayments.alreadyChanged');
    if (payment.amount < 0) return ctx.translate('manualPayments.negativeAmount');
    if (fromState === 'Created' && order.state === 'ArrangingPayment') {
      const now = await connection
        .getRepository(ctx, Order)
        .findOne({ where: { id: order.id }, select: ['id', 'state'] });
      if (now?.state !== 'ArrangingPayment') return ctx.translate('manualPayments.orderReopened');
    }
    return undefined;
  },
};
