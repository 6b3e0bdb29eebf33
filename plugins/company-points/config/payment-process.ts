import type { Injector, PaymentProcess, PaymentState } from '@vendure/core';
import { isPointsPayment } from '../../payment-kinds';
import { OrderPointsService } from '../services/order-points.service';
import { Reservations } from '../services/reservations';

let orderPoints: OrderPointsService;
let reservations: Reservations;

const isCovering = (state: PaymentState): boolean => state === 'Authorized' || state === 'Settled';

/**
 * The last of all payment processes. Points that are set aside (Reserved) are spent when another payment completes the
 * cover, and only then; an administrator may cancel, but not settle, them by hand. Spent ones are refunded, not cancelled.
 */
export const pointsPaymentProcess: PaymentProcess<'Reserved'> = {
  transitions: {
    Created: { to: ['Reserved'], mergeStrategy: 'merge' },
    Reserved: { to: ['Settled', 'Cancelled'] },
  },
  init(injector: Injector) {
    orderPoints = injector.get(OrderPointsService);
    reservations = injector.get(Reservations);
  },
  onTransitionStart(from, to, { ctx, payment }) {
    if (!isPointsPayment(payment) || payment.amount === 0) return undefined;
    if (from === 'Reserved' && to === 'Cancelled') return undefined;
    return ctx.translate(from === 'Settled' ? 'companyPoints.refundInstead' : 'companyPoints.spentWithOrder');
  },
  async onTransitionEnd(from, to, { ctx, payment, order }) {
    if (from === 'Reserved' && to === 'Cancelled') await reservations.giveBackHeld(ctx, payment);
    // The default process has just read the order's payments.
    else if (isCovering(to) && order.payments.some(({ state }) => state === 'Reserved')) {
      await orderPoints.completeCover(ctx, order.id);
    }
  },
};
