import { COLOURS, CONTENT_WIDTH, PAGE, type TextStyle } from '../../pdf-sheet';
import type { QuantityGrid } from '../facts/arrange-quantities';
import { type GridBand, gridBands } from './grid-bands';
import type { Pen } from './pen';

const NARROWEST = 36;
const PADDING = 3;
const HEADING: Omit<TextStyle, 'width'> = { size: 7.5, face: 'bold', colour: COLOURS.muted, maxLines: 3 };
const NUMBER = { size: 9.5, align: 'right', maxLines: 1 } as const;

/** The grid over as many bands and pages as it takes, with the headings again on each. */
export function quantityGrid(pen: Pen, grid: QuantityGrid): void {
  const { sheet, labels, formats } = pen;
  if (grid.common.length > 0) {
    const caption = grid.common.map(({ group, option }) => labels.common(group, option)).join(' · ');
    sheet.need(50);
    sheet.y += sheet.write(caption, PAGE.margin, sheet.y, { width: CONTENT_WIDTH, face: 'bold', size: 9.5 }) + 3;
  }
  const widest = sheet.width(formats.quantity(grid.total), { ...NUMBER, face: 'bold' });
  const corner = [grid.rowHeading, grid.columnHeading].filter(Boolean).join(' / ');
  const bands = gridBands(grid, CONTENT_WIDTH, Math.max(NARROWEST, widest + 3 * PADDING), labels.total);
  for (const band of bands) drawBand(pen, corner, band);
}

function drawBand(pen: Pen, corner: string, band: GridBand): void {
  const { sheet } = pen;
  const top = headingsHeight(pen, corner, band);
  const heights = band.rows.map(row => sheet.height(row.label, labelStyle(band, row.strong)) + 2 * PADDING);
  sheet.need(top + heights[0]);
  headings(pen, corner, band, top);
  band.rows.forEach((row, index) => {
    if (sheet.need(heights[index])) headings(pen, corner, band, top);
    drawRow(pen, band, row);
    sheet.y += heights[index];
    sheet.rule(sheet.y, PAGE.margin, bandWidth(band));
  });
  sheet.y += 12;
}

function drawRow(
  { sheet, formats }: Pen,
  band: GridBand,
  { label, quantities, strong }: GridBand['rows'][number],
): void {
  const y = sheet.y + PADDING;
  sheet.write(label, PAGE.margin, y, labelStyle(band, strong));
  quantities.forEach((quantity, index) => {
    const total = band.totals && index === quantities.length - 1;
    sheet.write(quantity === 0 ? '–' : formats.quantity(quantity), columnX(band, index), y, {
      ...NUMBER,
      width: cellWidth(band),
      face: strong || total ? 'bold' : 'regular',
      colour: quantity === 0 ? COLOURS.muted : COLOURS.ink,
    });
  });
}

function headings({ sheet }: Pen, corner: string, band: GridBand, height: number): void {
  sheet.write(corner, PAGE.margin, sheet.y, { ...HEADING, width: band.labelWidth - 8 });
  band.headings.forEach((heading, index) => {
    sheet.write(heading, columnX(band, index), sheet.y, { ...HEADING, width: cellWidth(band), align: 'right' });
  });
  sheet.y += height;
  sheet.rule(sheet.y, PAGE.margin, bandWidth(band), COLOURS.ink);
}

function headingsHeight({ sheet }: Pen, corner: string, band: GridBand): number {
  const heights = band.headings.map(heading => sheet.height(heading, { ...HEADING, width: cellWidth(band) }));
  return Math.max(sheet.height(corner, { ...HEADING, width: band.labelWidth - 8 }), ...heights) + 3;
}

const labelStyle = ({ labelWidth }: GridBand, strong: boolean) =>
  ({ width: labelWidth - 8, size: 9.5, face: strong ? 'bold' : 'regular', maxLines: 3 }) as const;
const cellWidth = ({ columnWidth }: GridBand) => columnWidth - PADDING;
const columnX = ({ labelWidth, columnWidth }: GridBand, index: number) =>
  PAGE.margin + labelWidth + index * columnWidth;
const bandWidth = ({ labelWidth, columnWidth, headings: { length } }: GridBand) => labelWidth + length * columnWidth;
