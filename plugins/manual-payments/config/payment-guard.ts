import {
  type Injector,
  Order,
  Payment,
  type PaymentProcess,
  type PaymentState,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';
import { takeReceivedMoney } from './received-money';

let connection: TransactionalConnection;

/**
 * First of all payment processes: under parallel requests core settles one payment twice and leaves orders between two
 * states. The order's row is locked, the payment read again, and what is no longer true is refused. The order in hand is
 * told its true state, on which core and whoever hears of the payment decide what comes next.
 */
export const paymentGuard: PaymentProcess<PaymentState> = {
  init(injector: Injector) {
    connection = injector.get(TransactionalConnection);
  },
  async onTransitionStart(fromState, _toState, { ctx, payment, order }) {
    if (payment.amount < 0) return ctx.translate('manualPayments.negativeAmount');
    // "Paiement reçu" has locked the order before it read the payment.
    if (takeReceivedMoney(connection, ctx, payment)) return undefined;
    const now = await lockedStates(ctx, order, payment);
    if (now.payment && now.payment !== fromState) return ctx.translate('manualPayments.alreadyChanged');
    if (fromState === 'Created' && order.state === 'ArrangingPayment' && !isAsItWas(order, now.order)) {
      return ctx.translate('manualPayments.orderReopened');
    }
    order.state = now.order.state;
    return undefined;
  },
};

/** A coupon, too, may have changed what is due since the amount was worked out. */
const isAsItWas = (order: Order, now: Order): boolean =>
  now.state === order.state && now.totalWithTax === order.totalWithTax;

/** One connection answers in the order in which it is asked: what comes after the lock is true until it is released. */
async function lockedStates(ctx: RequestContext, { id }: Order, payment: Payment) {
  const [, paymentNow, orderNow] = await Promise.all([
    lockOrder(connection, ctx, id),
    connection.getRepository(ctx, Payment).findOne({ where: { id: payment.id }, select: ['id', 'state'] }),
    connection.getRepository(ctx, Order).findOneOrFail({
      where: { id },
      select: ['id', 'state', 'subTotalWithTax', 'shippingWithTax'],
    }),
  ]);
  return { payment: paymentNow?.state, order: orderNow };
}
