import type { Injector, Order, OrderProcess } from '@vendure/core';
import { OrderPointsService } from '../services/order-points.service';

let orderPoints: OrderPointsService;

/** Core reads the payments at the start of each transition; the guard of manual-payments again, once the order is locked. */
const held = ({ payments }: Order) => payments.filter(({ state }) => state === 'Reserved');

/** Leaving ArrangingPayment gives back what is still set aside; cancelling, what was spent as well. */
export const pointsOrderProcess: OrderProcess<never> = {
  init(injector: Injector) {
    orderPoints = injector.get(OrderPointsService);
  },
  /** The account before the stock, as when points are spent: else two carts of one account could wait for each other. */
  async onTransitionStart(from, _to, { ctx, order }) {
    if (from === 'ArrangingPayment') await orderPoints.lockAccounts(ctx, held(order));
  },
  async onTransitionEnd(from, to, { ctx, order }) {
    if (from === 'ArrangingPayment' && held(order).length > 0) await orderPoints.release(ctx, order);
    if (to === 'Cancelled') await orderPoints.refundSpent(ctx, order);
  },
};
