import { describe, expect, it } from 'vitest';
import { inProportion } from './in-proportion';

describe('an amount in proportion', () => {
  it.each([
    [3_000, [2_300, 8_315], [650, 2_350]],
    [100, [1, 1, 1], [34, 33, 33]],
    [2, [1, 1, 1], [1, 1, 0]],
    [10, [0, 5, 5], [0, 5, 5]],
    [7, [7], [7]],
    [0, [1, 2], [0, 0]],
    [5, [0, 0], [0, 0]],
    [5, [], []],
    [10, [-1, 4], [-3, 13]],
  ])('%i by %j is %j', (amount, weights, parts) => {
    expect(inProportion(amount, weights)).toEqual(parts);
  });

  it('is exact where the product is beyond what a double holds', () => {
    const weights = [2 ** 52 + 1, 2 ** 52 - 1];
    expect(inProportion(2 ** 53 - 1, weights).reduce((sum, part) => sum + part)).toBe(2 ** 53 - 1);
    expect(inProportion(2 ** 53, weights)).toEqual(weights);
  });
});
