import { expect, it } from 'vitest';
import { arrangeQuantities } from '../facts/arrange-quantities';
import { gridBands } from './grid-bands';

const PAPER = 500;

function grid(rows: number, columns: number, quantity = 100) {
  const options = (name: string, count: number) => ({
    name,
    options: Array.from({ length: count }, (_, index) => ({ id: `${name}${index}`, name: `${name} ${index}` })),
  });
  const [down, across] = [options('Size', rows), options('Color', columns)];
  const variants = down.options.flatMap(row =>
    across.options.map(({ id }) => ({ name: '', sku: row.id + id, quantity, optionIds: [row.id, id] })),
  );
  return arrangeQuantities([down, across], variants)[0];
}

it('puts the guide’s 6 × 9 cells into one band with totals, on the paper', () => {
  const [band, ...more] = gridBands(grid(6, 9), PAPER, 36, 'Total');
  expect(more).toEqual([]);
  expect(band.headings).toHaveLength(10);
  expect(band.headings.at(-1)).toBe('Total');
  expect(band.labelWidth + 10 * band.columnWidth).toBeLessThanOrEqual(PAPER);
  expect(band.rows[0]).toEqual({ label: 'Size 0', quantities: [...Array<number>(9).fill(100), 900], strong: false });
  expect(band.rows[6]).toEqual({ label: 'Total', quantities: [...Array<number>(9).fill(600), 5400], strong: true });
});

it('cuts more columns into bands, the totals in the last', () => {
  const bands = gridBands(grid(2, 20), PAPER, 36, 'Total');
  expect(bands.map(({ headings, totals }) => [headings.length, totals])).toEqual([
    [10, false],
    [11, true],
  ]);
  for (const { labelWidth, columnWidth, headings } of bands) {
    expect(labelWidth + headings.length * columnWidth).toBeLessThanOrEqual(PAPER);
  }
  expect(bands[1].rows[0].quantities).toEqual([...Array<number>(10).fill(100), 2000]);
});

it('has no totals where they would say the same again', () => {
  const [band] = gridBands(grid(1, 1), PAPER, 36, 'Total');
  expect(band.headings).toEqual(['Color 0']);
  expect(band.rows).toEqual([{ label: 'Size 0', quantities: [100], strong: false }]);
});

it('gives a product without columns its totals', () => {
  const [only] = arrangeQuantities([], [{ name: 'Mug', sku: 'M', quantity: 12, optionIds: [] }]);
  expect(gridBands(only, PAPER, 36, 'Total')).toMatchObject([
    { headings: ['Total'], rows: [{ label: 'Mug (M)', quantities: [12] }] },
  ]);
});
