import { describe, expect, it } from 'vitest';
import { arrangeGrid } from './arrange-grid';

const group = (id: string, ...names: string[]) => ({ id, options: names.map(name => ({ id: name })) });
const variant = (...optionIds: string[]) => ({ optionIds });
const seen = (cells: ReturnType<typeof arrangeGrid>) =>
  cells.map(({ rowOption, columnOption }) => [rowOption.id, columnOption?.id ?? null]);

describe('B1 the grid of quantities', () => {
  const size = group('size', '128 MB', '1 GB');
  const color = group('color', 'Black', 'Blue', 'Red');

  it('has a row for each size and a column for each colour, whatever the order of variants and options', () => {
    const variants = [variant('Red', '1 GB'), variant('128 MB', 'Blue'), variant('Black', '128 MB')];
    expect(seen(arrangeGrid([size, color], variants))).toEqual([
      ['128 MB', 'Black'],
      ['128 MB', 'Blue'],
      ['1 GB', 'Red'],
    ]);
  });

  it('is one column with one group', () => {
    expect(seen(arrangeGrid([size], [variant('1 GB'), variant('128 MB')]))).toEqual([
      ['128 MB', null],
      ['1 GB', null],
    ]);
  });

  it('keeps the variants of a third group side by side', () => {
    const finish = group('finish', 'Matt', 'Gloss');
    const variants = [variant('1 GB', 'Red', 'Matt'), variant('1 GB', 'Red', 'Gloss')];
    expect(arrangeGrid([size, color, finish], variants).map(cell => cell.variant)).toEqual(variants);
  });

  it('has no cell for a variant without its options, and none without groups', () => {
    expect(arrangeGrid([size, color], [variant('1 GB')])).toEqual([]);
    expect(arrangeGrid([], [variant()])).toEqual([]);
  });
});
