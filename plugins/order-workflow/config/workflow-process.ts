import type { Injector, OrderProcess } from '@vendure/core';
import { WorkflowService } from '../services/workflow.service';

let workflow: WorkflowService;

/**
 * Keeps status and expected date on the order in hand, which core saves in the same transaction. The date is counted from
 * the day the order was placed, and again from the day it was paid, so that a cheque that took two weeks does not
 * promise yesterday; a date that the merchant chose stays.
 */
export const workflowProcess: OrderProcess<never> = {
  transitions: {
    // Goods may leave before the money is in: a trusted customer's cheque, a balance due later.
    PaymentAuthorized: {
      to: ['PartiallyShipped', 'Shipped', 'PartiallyDelivered', 'Delivered'],
      mergeStrategy: 'merge',
    },
  },
  init(injector: Injector) {
    workflow = injector.get(WorkflowService);
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
