import { describe, expect, it } from 'vitest';
import { breakPrice, sortedBreaks } from './price-breaks';

const breaks = [
  { minimumQuantity: 250, price: 499.5 },
  { minimumQuantity: 100, price: 530.2 },
];

describe('price breaks', () => {
  it.each([
    [1, null],
    [99, null],
    [100, 530.2],
    [249, 530.2],
    [250, 499.5],
    [10_000, 499.5],
  ])('%d pieces reach %s', (quantity, price) => {
    expect(breakPrice(breaks, quantity)).toBe(price);
  });

  it('has none where there are none', () => {
    expect(breakPrice([], 10)).toBeNull();
    expect(breakPrice(null, 10)).toBeNull();
  });

  it('sorts the lowest quantity first', () => {
    expect(sortedBreaks(breaks).map(row => row.minimumQuantity)).toEqual([100, 250]);
  });
});
