import { type Injector, type OrderProcess, type OrderState } from '@vendure/core';
import { OrderOwnership } from '../services/order-ownership';
import { ReadinessService } from '../services/readiness.service';

let readiness: ReadinessService;
let ownership: OrderOwnership;

/** On the way to payment, for customers: minimum quantities (B2) and decorations (B5). A draft is the merchant's word. */
export const decorationProcess: OrderProcess<OrderState> = {
  init(injector: Injector) {
    readiness = injector.get(ReadinessService);
    ownership = injector.get(OrderOwnership);
  },
  async onTransitionStart(_from, to, { ctx, order }) {
    if (to !== 'ArrangingPayment' || ctx.apiType !== 'shop') return undefined;
    return readiness.refusal(ctx, order);
  },
  async onTransitionEnd(_from, to, { ctx, order }) {
    if (to === 'ArrangingPayment' && ctx.apiType === 'shop') await ownership.remember(ctx, order);
  },
};
