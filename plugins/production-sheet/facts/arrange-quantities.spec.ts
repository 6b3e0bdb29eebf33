import { expect, it } from 'vitest';
import { arrangeQuantities, type OptionGroup, type OrderedVariant } from './arrange-quantities';

const group = (name: string, ...options: string[]): OptionGroup => ({
  name,
  options: options.map(option => ({ id: `${name}-${option}`, name: option })),
});
const size = group('Size', 'S', 'M', 'L');
const color = group('Color', 'Red', 'Blue', 'Green');
const fabric = group('Fabric', 'Cotton', 'Wool');
const of = (quantity: number, ...optionIds: string[]): OrderedVariant => ({
  name: 'Shirt',
  sku: `S-${optionIds.join('-')}`,
  quantity,
  optionIds,
});

it('two groups: rows and columns that were ordered, in the order of the options, with totals', () => {
  const variants = [of(5, 'Color-Green', 'Size-L'), of(3, 'Size-S', 'Color-Red'), of(1000, 'Size-L', 'Color-Red')];
  expect(arrangeQuantities([size, color], variants)).toEqual([
    {
      common: [],
      rowHeading: 'Size',
      columnHeading: 'Color',
      columns: ['Red', 'Green'],
      rows: [
        { label: 'S', quantities: [3, 0], total: 3 },
        { label: 'L', quantities: [1000, 5], total: 1005 },
      ],
      columnTotals: [1003, 5],
      total: 1008,
    },
  ]);
});

it('one group: a row for each option', () => {
  expect(arrangeQuantities([size], [of(2, 'Size-M'), of(1, 'Size-S'), of(4, 'Size-M')])).toMatchObject([
    {
      columns: [],
      rows: [
        { label: 'S', quantities: [], total: 1 },
        { label: 'M', quantities: [], total: 6 },
      ],
      columnTotals: [],
      total: 7,
    },
  ]);
});

it('no group: a row for each variant, under its name and SKU', () => {
  expect(arrangeQuantities([], [{ name: 'Mug', sku: 'MUG-1', quantity: 10, optionIds: [] }])).toMatchObject([
    { rowHeading: null, columns: [], rows: [{ label: 'Mug (MUG-1)', total: 10 }], total: 10 },
  ]);
});

it('more than two groups: a grid for each combination of the others', () => {
  const variants = [
    of(7, 'Size-S', 'Color-Red', 'Fabric-Wool'),
    of(2, 'Size-S', 'Color-Red', 'Fabric-Cotton'),
    of(3, 'Size-M', 'Color-Blue', 'Fabric-Wool'),
  ];
  expect(arrangeQuantities([size, color, fabric], variants)).toMatchObject([
    {
      common: [{ group: 'Fabric', option: 'Cotton' }],
      columns: ['Red'],
      rows: [{ label: 'S', quantities: [2] }],
      total: 2,
    },
    {
      common: [{ group: 'Fabric', option: 'Wool' }],
      columns: ['Red', 'Blue'],
      rows: [
        { label: 'S', quantities: [7, 0] },
        { label: 'M', quantities: [0, 3] },
      ],
      columnTotals: [7, 3],
      total: 10,
    },
  ]);
});

it('counts a variant that lacks an option of a group as well', () => {
  expect(arrangeQuantities([size, color], [of(1, 'Size-S', 'Color-Red'), of(2, 'Size-S')])).toMatchObject([
    { columns: ['Red', '–'], rows: [{ label: 'S', quantities: [1, 2], total: 3 }], total: 3 },
  ]);
});

it('loses no piece of a thousand variants', () => {
  const wide = group('Wide', ...Array.from({ length: 25 }, (_, index) => `W${index}`));
  const long = group('Long', ...Array.from({ length: 40 }, (_, index) => `L${index}`));
  const variants = wide.options.flatMap(w => long.options.map((l, index) => of(index + 1, l.id, w.id)));
  const [grid, ...more] = arrangeQuantities([long, wide], variants);
  expect(more).toEqual([]);
  expect(grid.total).toBe(25 * 820);
  expect(grid.columnTotals).toEqual(Array<number>(25).fill(820));
  expect(grid.rows.map(({ total }) => total)).toEqual(long.options.map((_, index) => 25 * (index + 1)));
});
