import type { PaymentState } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { shareOfPayments, surplus } from './surplus';

const payment = (
  amount: number,
  refunds: { state: string; total: number }[] = [],
  kind?: string,
  state: PaymentState = 'Settled',
) => ({ amount, state, metadata: kind ? { kind } : {}, refunds }) as const;

describe('C9 the surplus of an order', () => {
  it('is to be refunded until a refund is on its way', () => {
    expect(surplus(10_000, [payment(12_000)])).toEqual({ amount: 2_000, refunding: 0, toRefund: 2_000 });
    const pending = payment(12_000, [{ state: 'Pending', total: 1_500 }]);
    expect(surplus(10_000, [pending])).toEqual({ amount: 2_000, refunding: 1_500, toRefund: 500 });
    const failed = payment(12_000, [{ state: 'Failed', total: 2_000 }]);
    expect(surplus(10_000, [failed])).toEqual({ amount: 2_000, refunding: 0, toRefund: 2_000 });
    const made = payment(12_000, [{ state: 'Settled', total: 2_000 }]);
    expect(surplus(10_000, [made])).toEqual({ amount: 0, refunding: 0, toRefund: 0 });
  });

  it('counts points, and nothing that is only awaited', () => {
    const points = payment(2_300, [], 'points');
    expect(surplus(10_000, [payment(8_000), points]).toRefund).toBe(300);
    expect(surplus(10_000, [payment(8_000), payment(9_000, [], undefined, 'Authorized')]).toRefund).toBe(0);
  });

  it('goes back by the payments that came last, never as points, to the cent', () => {
    const payments = [
      payment(6_000),
      payment(5_000, [{ state: 'Pending', total: 4_900 }]),
      payment(3_000, [], 'points'),
    ];
    expect(shareOfPayments(payments, 150)).toEqual([
      { payment: payments[1], amount: 100 },
      { payment: payments[0], amount: 50 },
    ]);
    expect(shareOfPayments(payments, 0)).toEqual([]);
  });
});
