import type { Injector, OrderProcess } from '@vendure/core';
import { OrderPointsService } from '../services/order-points.service';

let orderPoints: OrderPointsService;

/** Leaving ArrangingPayment gives back what is still set aside; cancelling, what was spent as well. */
export const pointsOrderProcess: OrderProcess<never> = {
  init(injector: Injector) {
    orderPoints = injector.get(OrderPointsService);
  },
  async onTransitionEnd(from, to, { ctx, order }) {
    // Core reads the payments at the start of each transition.
    const held = order.payments.some(({ state }) => state === 'Reserved');
    if (from === 'ArrangingPayment' && held) await orderPoints.release(ctx, order);
    if (to === 'Cancelled') await orderPoints.refundSpent(ctx, order);
  },
};
