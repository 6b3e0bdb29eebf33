import { COLOURS, CONTENT_WIDTH, type Formats, PAGE, type Sheet, type TextStyle } from '../../pdf-sheet';
import type { InvoiceFacts, InvoiceLine } from '../facts/invoice-facts';
import type { InvoiceLabels } from './invoice-labels';

interface Column {
  heading: string;
  width: number;
  align: 'left' | 'right';
  text(line: InvoiceLine): string;
}

const PADDING = 5;
const GUTTER = 8;
const SKU: Omit<TextStyle, 'width'> = { size: 7.5, colour: COLOURS.muted, maxLines: 1 };

/** One row a line, over as many pages as it takes, with the headings again on each. */
export function linesTable(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  const columns = columnsOf(facts, labels, formats);
  headings(sheet, columns);
  for (const line of facts.lines) {
    const height = rowHeight(sheet, columns, line, labels);
    if (sheet.need(height)) headings(sheet, columns);
    row(sheet, columns, line, labels);
    sheet.y += height;
    sheet.rule(sheet.y);
  }
  sheet.y += 16;
}

/** A column of discounts only when there is one to show. */
function columnsOf(facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): Column[] {
  const right = (heading: string, width: number, text: Column['text']): Column => ({
    heading,
    width,
    align: 'right',
    text,
  });
  const discounted = facts.lines.some(line => line.discount !== 0);
  const numbers = [
    right(labels.quantity, 42, line => formats.quantity(line.quantity)),
    right(labels.unitPrice, 82, line => formats.unitPrice(line.unitPrice)),
    ...(discounted
      ? [right(labels.discount, 66, line => (line.discount === 0 ? '' : formats.money(-line.discount)))]
      : []),
    right(labels.rate, 46, line => formats.percent(line.taxRate)),
    right(labels.lineTotal, 78, line => formats.money(line.net)),
  ];
  const rest = CONTENT_WIDTH - numbers.reduce((sum, column) => sum + column.width, 0);
  return [{ heading: labels.description, width: rest, align: 'left', text: line => line.description }, ...numbers];
}

function headings(sheet: Sheet, columns: Column[]): void {
  const style = (column: Column) => ({ ...cell(column), face: 'bold' as const, size: 7.5, colour: COLOURS.muted });
  const height = Math.max(...columns.map(column => sheet.height(column.heading, style(column))));
  eachCell(columns, (column, x) => {
    sheet.write(column.heading, x, sheet.y, style(column));
  });
  sheet.y += height + 4;
  sheet.rule(sheet.y, PAGE.margin, CONTENT_WIDTH, COLOURS.ink);
}

function row(sheet: Sheet, columns: Column[], line: InvoiceLine, labels: InvoiceLabels): void {
  eachCell(columns, (column, x, index) => {
    const height = sheet.write(column.text(line), x, sheet.y + PADDING, cell(column));
    if (index > 0 || line.sku === null) return;
    sheet.write(labels.sku(line.sku), x, sheet.y + PADDING + height, { ...SKU, width: column.width - GUTTER });
  });
}

function rowHeight(sheet: Sheet, columns: Column[], line: InvoiceLine, labels: InvoiceLabels): number {
  const cells = columns.map(column => sheet.height(column.text(line), cell(column)));
  const sku = line.sku === null ? 0 : sheet.height(labels.sku(line.sku), { ...SKU, width: columns[0].width - GUTTER });
  return Math.max(cells[0] + sku, ...cells) + 2 * PADDING;
}

function cell(column: Column): TextStyle {
  const inset = column.align === 'left' ? GUTTER : 0;
  return { width: column.width - inset, align: column.align, size: 9, maxLines: 6 };
}

function eachCell(columns: Column[], draw: (column: Column, x: number, index: number) => void): void {
  let x: number = PAGE.margin;
  columns.forEach((column, index) => {
    draw(column, x, index);
    x += column.width;
  });
}
