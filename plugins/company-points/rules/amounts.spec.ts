import { describe, expect, it } from 'vitest';
import { loyaltyPoints, maximumPoints, pointsToGiveBack } from './amounts';

describe('B13 points and money', () => {
  it.each([
    [42_492, 100, 424],
    [42_400, 100, 424],
    [99, 100, 0],
    [0, 100, 0],
    [-405, 100, 0],
    [500, 0, 0],
    [500, 1, 500],
  ])('%i due at %i a point is at most %i points', (due, unitValue, points) => {
    expect(maximumPoints(due, unitValue)).toBe(points);
  });

  it('gives points back in proportion, and all of them in the end', () => {
    expect(pointsToGiveBack({ points: 23, amount: 2_300, refunded: 0 }, 1_150)).toBe(12);
    expect(pointsToGiveBack({ points: 23, amount: 2_300, refunded: 1_150 }, 1_150)).toBe(11);
    expect(pointsToGiveBack({ points: 23, amount: 2_300, refunded: 0 }, 2_300)).toBe(23);
    expect(pointsToGiveBack({ points: 0, amount: 0, refunded: 0 }, 0)).toBe(0);
  });

  it('never loses or makes a point, in however many parts an amount is refunded', () => {
    for (const unitValue of [1, 3, 100, 250]) {
      for (let points = 1; points <= 40; points++) {
        const amount = points * unitValue;
        let refunded = 0;
        let back = 0;
        while (refunded < amount) {
          const part = Math.min(amount - refunded, 1 + ((refunded * 7) % 97));
          const given = pointsToGiveBack({ points, amount, refunded }, part);
          expect(given).toBeGreaterThanOrEqual(0);
          back += given;
          refunded += part;
        }
        expect(back).toBe(points);
      }
    }
  });
});

describe('A11 loyalty points', () => {
  const paid = { total: 3_150, shipping: 690, received: 3_150, redeemed: 0 };

  it.each([
    ['not for shipping', paid, 1, 24],
    ['not for points', { ...paid, received: 2_150, redeemed: 1_000 }, 1, 14],
    ['not for cancelled lines', { ...paid, total: 1_690 }, 1, 10],
    ['not for what was refunded', { ...paid, received: 1_150 }, 1, 4],
    ['at the rate of the store', paid, 2.5, 61],
    ['for nothing less than nothing', { ...paid, received: 100 }, 1, 0],
    ['without the errors of binary fractions', { total: 1_000, shipping: 0, received: 1_000, redeemed: 0 }, 0.7, 7],
  ])('are earned %s', (_, order, rate, points) => {
    expect(loyaltyPoints(order, rate, 100)).toBe(points);
  });
});
