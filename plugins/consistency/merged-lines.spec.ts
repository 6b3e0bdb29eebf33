import { describe, expect, it } from 'vitest';
import { mergedLines } from './merged-lines';

describe('lines of an order that are named twice', () => {
  it('are one, with all their pieces; the others stay as they are', () => {
    expect(
      mergedLines([
        { orderLineId: '7', quantity: 1 },
        { orderLineId: 8, quantity: 2 },
        { orderLineId: 7, quantity: 3 },
      ]),
    ).toEqual([
      { orderLineId: 7, quantity: 4 },
      { orderLineId: 8, quantity: 2 },
    ]);
    expect(mergedLines([])).toEqual([]);
  });
});
