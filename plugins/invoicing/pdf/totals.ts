import { COLOURS, type Formats, PAGE, RIGHT, type Sheet } from '../../pdf-sheet';
import type { InvoiceFacts } from '../facts/invoice-facts';
import type { InvoiceLabels } from './invoice-labels';

const ROW = 15;
const VAT = { rate: 70, base: 80, amount: 80 };
const TOTALS_WIDTH = 210;

type Row = [label: string, amount: number];

/** Tax per rate on the left, what it all comes to on the right; never torn apart by a page. */
export function totals(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  sheet.need(Math.max((facts.vat.length + 1) * ROW, (parts(facts, labels).length + 3) * ROW + 16) + 20);
  const left = facts.vatExempt ? exemption(sheet, labels) : vatTable(sheet, facts, labels, formats);
  const right = sums(sheet, facts, labels, formats);
  sheet.y += Math.max(left, right) + 18;
}

function exemption(sheet: Sheet, labels: InvoiceLabels): number {
  return sheet.write(labels.vatExempt, PAGE.margin, sheet.y, { width: 240 });
}

function vatTable(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): number {
  const rows = facts.vat.map(group => [
    formats.percent(group.rate),
    formats.money(group.base),
    formats.money(group.tax),
  ]);
  [[labels.vatRate, labels.vatBase, labels.vatAmount], ...rows].forEach(([rate, base, amount], index) => {
    const y = sheet.y + index * ROW;
    const style = index === 0 ? { size: 7.5, face: 'bold' as const, colour: COLOURS.muted } : { size: 8.5 };
    sheet.write(rate, PAGE.margin, y, { ...style, width: VAT.rate });
    sheet.write(base, PAGE.margin + VAT.rate, y, { ...style, width: VAT.base, align: 'right' });
    sheet.write(amount, PAGE.margin + VAT.rate + VAT.base, y, { ...style, width: VAT.amount, align: 'right' });
  });
  return (rows.length + 1) * ROW;
}

function sums(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): number {
  const x = RIGHT - TOTALS_WIDTH;
  const width = TOTALS_WIDTH - 20;
  const line = (label: string, amount: number, y: number, strong: boolean) => {
    const style = { width, size: strong ? 11.5 : 9, face: strong ? ('bold' as const) : ('regular' as const) };
    sheet.write(label, x + 10, y, style);
    sheet.write(formats.money(amount), x + 10, y, { ...style, align: 'right' });
  };
  const rows: Row[] = [
    ...parts(facts, labels),
    [labels.totalNet, facts.totals.net],
    [labels.totalTax, facts.totals.tax],
  ];
  rows.forEach(([label, amount], index) => {
    line(label, amount, sheet.y + index * ROW, false);
  });
  const y = sheet.y + rows.length * ROW + 4;
  sheet.box(x, y, TOTALS_WIDTH, 26);
  line(facts.credited ? labels.totalCredited : labels.totalGross, facts.totals.gross, y + 5, true);
  return rows.length * ROW + 30;
}

/** What the net total consists of, as the review table has it; nothing where it is all one. */
function parts({ summary }: InvoiceFacts, labels: InvoiceLabels): Row[] {
  if (!summary) return [];
  const { subtotal, couponDiscount, shipping, surcharges } = summary;
  const others: Row[] = [
    [labels.discounts, couponDiscount],
    [labels.shipping, shipping],
    [labels.surcharges, surcharges],
  ];
  const some = others.filter(([, amount]) => amount !== 0);
  return some.length ? [[labels.subtotal, subtotal], ...some] : [];
}
