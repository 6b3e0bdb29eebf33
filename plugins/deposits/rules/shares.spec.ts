import { describe, expect, it } from 'vitest';
import { shares } from './shares';

describe('an order with a deposit that comes to cost something else', () => {
  it.each([
    ['more: on the balance', 50_000, 2_300, 20_096, { deposit: 20_096, balance: 27_604 }],
    ['less: off the balance', 30_000, 2_300, 20_096, { deposit: 20_096, balance: 7_604 }],
    ['less than its deposit', 15_000, 2_300, 20_096, { deposit: 12_700, balance: 0 }],
    ['more, its deposit received', 50_000, 22_396, 0, { deposit: 0, balance: 27_604 }],
    ['less than what was received', 20_000, 22_396, 0, { deposit: 0, balance: 0 }],
  ])('%s', (_what, total, otherwise, deposit, expected) => {
    expect(shares(total, otherwise, deposit)).toEqual(expected);
  });
});
