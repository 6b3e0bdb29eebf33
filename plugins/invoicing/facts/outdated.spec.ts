import { describe, expect, it } from 'vitest';
import { isOutdated } from './outdated';

const paid = { total: 3000, received: 3000, refunded: 0, invoiced: 3000, linesDiffer: false };

describe('an invoice that has to give way to another', () => {
  it.each([
    ['is what was sold and paid', paid, false],
    ['is of an order that costs more now, and is paid', { ...paid, total: 4000, received: 4000 }, true],
    ['is of an order that costs more now, and was shipped unpaid', { ...paid, total: 4000, received: 0 }, true],
    ['is of an order that costs less now, and was shipped unpaid', { ...paid, total: 2000, received: 0 }, true],
    ['is of an order that costs less now, before its refund is made', { ...paid, total: 2000 }, false],
    ['was credited with a refund', { ...paid, total: 2000, received: 2000, refunded: 1000, invoiced: 2000 }, false],
    ['was credited out of goodwill', { ...paid, received: 2000, refunded: 1000, invoiced: 2000 }, false],
    [
      'was credited, and more was sold since',
      { ...paid, received: 3500, refunded: 500, total: 3500, invoiced: 2500 },
      true,
    ],
    ['is of a part of what was received, the rest being a surplus', { ...paid, received: 5000 }, false],
    ['says other things for the same money', { ...paid, linesDiffer: true }, true],
  ])('where it %s: %j', (_what, order, outdated) => {
    expect(isOutdated(order)).toBe(outdated);
  });
});
