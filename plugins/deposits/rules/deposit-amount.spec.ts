import { describe, expect, it } from 'vitest';
import { depositAmount } from './deposit-amount';

describe('B14 the deposit', () => {
  it.each([
    [40_192, 50, 20_096],
    [40_193, 50, 20_097],
    [10_001, 33.3, 3_330],
    [1_015, 10, 102],
    [2, 50, 1],
  ])('%i cents at %f %% are %i cents', (due, percentage, deposit) => {
    expect(depositAmount(due, percentage)).toBe(deposit);
  });

  it.each([
    ['the store asks for none', 40_192, 0],
    ['the store has not said', 40_192, null],
    ['everything is asked for', 40_192, 100],
    ['points have paid for everything', 0, 50],
    ['the deposit would be nothing', 1, 10],
    ['the balance would be nothing', 1, 50],
  ])('is none where %s', (_why, due, percentage) => {
    expect(depositAmount(due, percentage)).toBeNull();
  });
});
