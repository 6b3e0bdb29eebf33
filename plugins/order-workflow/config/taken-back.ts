import { type FulfillmentProcess, type Injector } from '@vendure/core';
import { TakenBackDeliveries } from '../services/taken-back-deliveries.service';

let takenBack: TakenBackDeliveries;

/** Core moves an order forward with its deliveries, and leaves it where it is when one is cancelled. */
export const takenBackDeliveries: FulfillmentProcess<never> = {
  init(injector: Injector) {
    takenBack = injector.get(TakenBackDeliveries);
  },
  async onTransitionEnd(_from, to, { ctx, orders }) {
    if (to !== 'Cancelled') return;
    for (const { id } of orders) await takenBack.follow(ctx, id);
  },
};
