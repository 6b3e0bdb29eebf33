import type { QuantityGrid } from '../facts/arrange-quantities';
import { columnBands } from './column-bands';

/** Columns that stand beside each other on the paper. Points. */
export interface GridBand {
  labelWidth: number;
  columnWidth: number;
  headings: string[];
  /** Those of the grid, then what the columns add up to where there are several. */
  rows: { label: string; quantities: number[]; strong: boolean }[];
  /** Whether the last column is what the rows add up to. */
  totals: boolean;
}

const LABEL_WIDTH = 96;
const WIDEST = 64;

/**
 * A grid in as many bands as its columns need.
 * @param narrowest that a column may be: no quantity is ever cut
 */
export function gridBands(grid: QuantityGrid, paper: number, narrowest: number, total: string): GridBand[] {
  const { columns } = grid;
  // Where rows have totals only, their labels may be sentences: names of variants.
  const labelWidth = columns.length > 0 ? LABEL_WIDTH : paper - Math.max(WIDEST, narrowest);
  const room = paper - labelWidth;
  const bands = columnBands(columns.length, Math.floor(room / narrowest) - 1);
  return bands.map(([from, to], index) => {
    // A single column is its own total.
    const totals = index === bands.length - 1 && columns.length !== 1;
    const headings = [...columns.slice(from, to), ...(totals ? [total] : [])];
    const inBand = (quantities: readonly number[], sum: number) => [
      ...quantities.slice(from, to),
      ...(totals ? [sum] : []),
    ];
    const rows = grid.rows.map(row => ({
      label: row.label,
      quantities: inBand(row.quantities, row.total),
      strong: false,
    }));
    const foot = { label: total, quantities: inBand(grid.columnTotals, grid.total), strong: true };
    return {
      labelWidth,
      columnWidth: Math.max(narrowest, Math.min(WIDEST, room / headings.length)),
      headings,
      rows: rows.length > 1 ? [...rows, foot] : rows,
      totals,
    };
  });
}
