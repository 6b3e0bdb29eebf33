import type { Injector, OrderProcess, OrderState } from '@vendure/core';
import { ON_THE_WAY } from '../rules/way-of-goods';
import { TakenBackDeliveries } from '../services/taken-back-deliveries.service';
import { WorkflowService } from '../services/workflow.service';

let workflow: WorkflowService;
let takenBack: TakenBackDeliveries;

/**
 * Back, where deliveries that had left are cancelled. Not to the states of goods on their way: core goes to whichever of them
 * is there to go to.
 */
const BACK: readonly OrderState[] = ['PaymentSettled', 'PaymentAuthorized'];

const merged = (to: readonly OrderState[]) => ({ to, mergeStrategy: 'merge' as const });

/**
 * Keeps status and expected date on the order in hand, which core saves in the same transaction. The date is counted from
 * the day the order was placed, and again from the day it was paid, so that a cheque that took two weeks does not
 * promise yesterday; a date that the merchant chose stays.
 */
export const workflowProcess: OrderProcess<never> = {
  transitions: {
    // Goods may leave before the money is in: a trusted customer's cheque, a balance due later.
    PaymentAuthorized: merged(ON_THE_WAY),
    ...Object.fromEntries(ON_THE_WAY.map(from => [from, merged(BACK)])),
  },
  init(injector: Injector) {
    workflow = injector.get(WorkflowService);
    takenBack = injector.get(TakenBackDeliveries);
  },
  async onTransitionStart(from, to, { ctx, order }) {
    if (!ON_THE_WAY.includes(from) || !BACK.includes(to)) return undefined;
    if (await takenBack.isTakenBack(ctx, order.id)) return undefined;
    return ctx.translate('orderWorkflow.hasLeft');
  },
  async onTransitionEnd(from, to, { ctx, order }) {
    const fields = order.customFields;
    fields.workflowStatus = await workflow.statusOf(ctx, { id: order.id, state: to, payments: order.payments });
    const placed = !!order.orderPlacedAt && !fields.expectedDeliveryDate;
    const paid = to === 'PaymentSettled' && from === 'PaymentAuthorized' && !fields.expectedDateChosen;
    if (placed || paid) {
      const counted = await workflow.expectedDate(
        ctx,
        order.id,
        paid || !order.orderPlacedAt ? new Date() : order.orderPlacedAt,
      );
      fields.expectedDeliveryDate = counted ?? fields.expectedDeliveryDate;
    }
  },
};
