import { describe, expect, it } from 'vitest';
import { amountDue, inQueue, ORDER_QUEUES } from './queues';

describe('amount still due', () => {
  it.each([
    ['AWAITING_PAYMENT', 6040, 0, 6040],
    ['AWAITING_BALANCE', 40192, 20096, 20096],
    ['SHIPPED', 6040, 0, 6040],
    ['DELIVERED', 6040, 6040, 0],
    ['DELIVERED', 6040, 7000, 0],
    ['CANCELLED', 6040, 0, 0],
    ['CART', 6040, 0, 0],
  ] as const)('%s, %d less %d: %d', (status, total, received, due) => {
    expect(amountDue(status, total, received)).toBe(due);
  });
});

describe('what waits for the merchant', () => {
  const now = new Date('2026-05-12T08:00:00Z');
  const queues = (status: Parameters<typeof inQueue>[1]['status'], awaitsPayment: boolean, expected: string | null) =>
    ORDER_QUEUES.filter(queue =>
      inQueue(queue, { status, awaitsPayment, expected: expected ? new Date(expected) : null }, now),
    );

  it.each([
    ['AWAITING_PAYMENT', true, '2026-05-01', ['TO_COLLECT']],
    ['AWAITING_DELIVERY', false, '2026-05-12', ['TO_DELIVER']],
    ['AWAITING_DELIVERY', false, '2026-05-11', ['TO_DELIVER', 'LATE']],
    ['AWAITING_DELIVERY', true, null, ['TO_COLLECT', 'TO_DELIVER']],
    ['SHIPPED', true, '2026-05-11', ['TO_COLLECT', 'LATE']],
    ['DELIVERED', false, '2026-05-11', ['DELIVERED']],
    ['AWAITING_ADDITIONAL_PAYMENT', false, null, ['TO_COLLECT']],
    ['CART', true, null, []],
    ['CANCELLED', true, '2026-05-11', []],
  ] as const)('%s, payment awaited: %s, expected %s: %s', (status, awaits, expected, found) => {
    expect(queues(status, awaits, expected)).toEqual(found);
  });
});
