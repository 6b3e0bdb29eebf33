import { expect, it } from 'vitest';
import { columnBands } from './column-bands';

it.each([
  [0, 9, [[0, 0]]],
  [9, 9, [[0, 9]]],
  [
    10,
    9,
    [
      [0, 5],
      [5, 10],
    ],
  ],
  [
    20,
    9,
    [
      [0, 7],
      [7, 13],
      [13, 20],
    ],
  ],
  [
    2,
    0,
    [
      [0, 1],
      [1, 2],
    ],
  ],
])('%d columns, at most %d in a band', (columns, most, bands) => {
  expect(columnBands(columns, most)).toEqual(bands);
});

it('never has a band that is too wide, or a column twice', () => {
  for (let columns = 1; columns < 200; columns++) {
    for (let most = 1; most < 15; most++) {
      const bands = columnBands(columns, most);
      expect(bands.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
        Array.from({ length: columns }, (_, at) => at),
      );
      expect(Math.max(...bands.map(([from, to]) => to - from))).toBeLessThanOrEqual(most);
    }
  }
});
