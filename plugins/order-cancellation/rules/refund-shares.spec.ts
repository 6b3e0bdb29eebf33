import { describe, expect, it } from 'vitest';
import { refundableOf, refundShares } from './refund-shares';
import { leftOf } from './to-give-back';

const payment = (amount: number, metadata = {}, back = 0, state = 'Settled') => ({
  amount,
  state: state as 'Settled',
  metadata,
  refunds: back ? [{ state: 'Pending', total: back }] : [],
});
const points = (amount: number, unitValue = 100, back = 0) => payment(amount, { kind: 'points', unitValue }, back);

const amounts = (payments: ReturnType<typeof payment>[], amount: number) =>
  payments.map(one => refundShares(payments, amount).find(share => share.payment === one)?.amount ?? 0);

describe('C1 a part of an order given back as it was paid', () => {
  it.each([
    ['half by points, half by cheque', [points(5_000), payment(5_000)], 3_000, [1_500, 1_500]],
    ['the guide’s order: whole points, the rest as money', [payment(20_096), points(2_300)], 3_000, [2_700, 300]],
    ['deposit and balance', [payment(20_096), payment(20_097)], 3_001, [1_500, 1_501]],
    ['half a point is rather money', [points(5_000), payment(5_000)], 300, [100, 200]],
    ['less than a point', [points(9_000), payment(1_000)], 60, [0, 60]],
    ['no more points than are asked for', [points(9_000), payment(1_000)], 199, [100, 99]],
    ['points of which money cannot give the rest', [points(2_300), payment(20)], 2_250, [2_230, 20]],
    ['points alone', [points(2_300)], 150, [150]],
    ['all of it', [points(2_300), payment(8_315)], 10_615, [2_300, 8_315]],
    ['what is left alone', [points(2_300, 100, 2_000), payment(8_315, {}, 8_015)], 300, [100, 200]],
    ['nothing of what never came', [payment(5_000, {}, 0, 'Authorized'), payment(5_000)], 100, [0, 100]],
  ])('%s', (_what, payments, amount, expected) => {
    expect(amounts(payments, amount)).toEqual(expected);
  });

  it('adds up, and exceeds nothing, for ten thousand orders of any kind, one refund after the other', () => {
    let seed = 20_260_401;
    const upTo = (most: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((seed / 0x80000000) * (most + 1));
    };
    for (let i = 0; i < 10_000; i++) {
      const value = [1, 7, 50, 100, 1_000][upTo(4)];
      const payments = [
        points(value * upTo(50), value),
        ...Array.from({ length: upTo(3) }, () => payment(upTo(30_000))),
      ];
      while (refundableOf(payments) > 0) {
        const before = payments.map(leftOf);
        const amount = 1 + upTo(refundableOf(payments) - 1);
        const shares = refundShares(payments, amount);
        expect(shares.reduce((sum, share) => sum + share.amount, 0)).toBe(amount);
        for (const share of shares) {
          expect(Number.isInteger(share.amount) && share.amount > 0).toBe(true);
          expect(share.amount).toBeLessThanOrEqual(before[payments.indexOf(share.payment)]);
          share.payment.refunds.push({ state: 'Settled', total: share.amount });
        }
        // A point that is not whole goes back only where there is no money to go back instead.
        const [ofPoints, ...ofMoney] = payments;
        const moneyLeft = refundableOf(ofMoney) > 0;
        if (moneyLeft) expect(leftOf(ofPoints) % value).toBe(0);
      }
    }
  });
});
