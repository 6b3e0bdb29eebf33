import { describe, expect, it } from 'vitest';
import { isStorable, roundExact, savingsOf, withoutNoise } from './exact-amount';

describe('exact amounts', () => {
  it('B1 makes 100 × 5.608 exactly 560.80', () => {
    expect(roundExact(560.8, 100)).toBe(56_080);
  });

  it.each([
    [560.8, 1, 561],
    [741.05, 10, 7411],
    [1.005, 100, 101],
    [0.285, 100, 29],
    [1208.333333333, 12, 14_500],
    [-0.5, 1, -0],
    [0, 999, 0],
  ])('rounds %d × %d once, to %d', (price, quantity, total) => {
    expect(roundExact(price, quantity)).toBe(total);
  });

  it('B1 saves 0.806 on the shirt at 25.00 for 24.194', () => {
    expect(savingsOf(2419.4, 2500)).toBe(80.6);
    expect(savingsOf(2500, 2500)).toBeNull();
    expect(savingsOf(2600, 2500)).toBeNull();
    expect(savingsOf(2419.4, null)).toBeNull();
  });

  it('stores four decimals of a cent and no more', () => {
    expect([560.8, 560.1234, 0, 1e9].every(isStorable)).toBe(true);
    expect([560.12345, Number.NaN, Number.POSITIVE_INFINITY].some(isStorable)).toBe(false);
  });

  it('cuts the noise of a division', () => {
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  });
});
