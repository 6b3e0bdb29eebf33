import { type FulfillmentProcess, type Injector } from '@vendure/core';
import { leavesTheHouse } from '../rules/delivery-refusal';
import { deliveryStatus } from '../rules/delivery-steps';
import { WorkflowService } from '../services/workflow.service';

let workflows: WorkflowService;

/** What `changeDeliveryStatus` refuses is refused by Vendure's own fulfilment mutations as well. */
export const balanceFirst: FulfillmentProcess<never> = {
  init(injector: Injector) {
    workflows = injector.get(WorkflowService);
  },
  async onTransitionStart(_from, to, { ctx, orders }) {
    const status = deliveryStatus(to);
    if (!status || !leavesTheHouse(status)) return undefined;
    for (const { id } of orders) {
      if (await workflows.waitsForBalance(ctx, id)) return ctx.translate('errorResult.DELIVERY_BALANCE');
    }
    return undefined;
  },
};
