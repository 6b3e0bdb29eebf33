import type { WorkflowStatus } from '../types';

export const ORDER_QUEUES = ['TO_COLLECT', 'TO_DELIVER', 'LATE', 'DELIVERED'] as const;

/** What waits for the merchant, and what is done. An order may be in several: shipped before it was paid, late… */
export type OrderQueue = (typeof ORDER_QUEUES)[number];

/** Orders that were never placed, or are no more: nothing is due for them. */
export const NOTHING_DUE: readonly WorkflowStatus[] = ['DRAFT', 'CART', 'CANCELLED'];

/** Money is awaited whatever payments the order has. Otherwise an awaited payment makes an order one to collect. */
export const MONEY_AWAITED: readonly WorkflowStatus[] = ['AWAITING_ADDITIONAL_PAYMENT'];

/** Something of it is still to be sent. */
export const TO_DELIVER: readonly WorkflowStatus[] = ['AWAITING_DELIVERY', 'PARTIALLY_SHIPPED', 'PARTIALLY_DELIVERED'];

/** Late once the expected date is over: paid, and not with the customer. An unpaid order is not late, it waits for money. */
export const MAY_BE_LATE: readonly WorkflowStatus[] = [...TO_DELIVER, 'SHIPPED'];

export const DELIVERED: readonly WorkflowStatus[] = ['DELIVERED'];

/** What the customer still owes, minor units: nothing on what was never placed or is no more, never less than nothing. */
export function amountDue(status: WorkflowStatus, total: number, received: number): number {
  return NOTHING_DUE.includes(status) ? 0 : Math.max(0, total - received);
}

export interface QueueFacts {
  status: WorkflowStatus;
  awaitsPayment: boolean;
  expected: Date | null;
}

/** Whether an order waits in a queue; `config/queue-conditions.ts` asks the database the same. Days are UTC's. */
export function inQueue(queue: OrderQueue, facts: QueueFacts, now = new Date()): boolean {
  const { status, awaitsPayment, expected } = facts;
  switch (queue) {
    case 'TO_COLLECT':
      return MONEY_AWAITED.includes(status) || (awaitsPayment && !NOTHING_DUE.includes(status));
    case 'TO_DELIVER':
      return TO_DELIVER.includes(status);
    case 'LATE':
      return MAY_BE_LATE.includes(status) && !!expected && day(expected) < day(now);
    case 'DELIVERED':
      return DELIVERED.includes(status);
  }
}

const day = (date: Date) => date.toISOString().slice(0, 10);
