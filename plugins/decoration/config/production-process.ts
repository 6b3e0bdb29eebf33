import type { FulfillmentProcess, Injector } from '@vendure/core';
import { ProductionLock } from '../services/production-lock';

let production: ProductionLock;

/** A delivery « en préparation » is production: what is being made can no longer be changed (B6). */
export const productionProcess: FulfillmentProcess<never> = {
  init(injector: Injector) {
    production = injector.get(ProductionLock);
  },
  async onTransitionEnd(from, _to, { ctx, orders }) {
    if (from !== 'Created') return;
    for (const order of orders) await production.set(ctx, order.id, true);
  },
};
