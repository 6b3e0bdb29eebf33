import { COLOURS, CONTENT_WIDTH, type Formats, PAGE, type Sheet, type TextStyle } from '../../pdf-sheet';
import { afterDeductions } from '../facts/deposit';
import type { InvoiceFacts, VatGroup } from '../facts/invoice-facts';
import type { InvoiceLabels } from './invoice-labels';

const ROW = 15;
const RATE = 50;
const AMOUNT = 80;

type Row = [what: string, rate: string, base: string, tax: string, gross: string];

/** Deposits that were invoiced before, rate by rate, and what is left of each rate. Nothing where there were none. */
export function deductions(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  const deposits = facts.deductions ?? [];
  if (deposits.length === 0) return;
  const groups = (what: string, vat: VatGroup[], sign: 1 | -1): Row[] =>
    vat.map(({ rate, base, tax }, index) => [
      index === 0 ? what : '',
      formats.percent(rate),
      formats.money(sign * base),
      formats.money(sign * tax),
      formats.money(sign * (base + tax)),
    ]);
  const heading: Row = [labels.deducted, labels.vatRate, labels.totalNet, labels.rate, labels.totalGross];
  const taken = deposits.flatMap(({ number, issuedOn, vat }) =>
    groups(labels.depositInvoice(number, formats.day(issuedOn)), vat, -1),
  );
  const left = groups(labels.afterDeposits, afterDeductions(facts), 1);
  sheet.need((taken.length + left.length + 1) * ROW + 10);
  row(sheet, heading, { size: 7.5, face: 'bold', colour: COLOURS.muted });
  sheet.rule(sheet.y - 3);
  for (const cells of taken) row(sheet, cells, { size: 8.5 });
  for (const cells of left) row(sheet, cells, { size: 8.5, face: 'bold' });
  sheet.y += 14;
}

function row(sheet: Sheet, [what, ...amounts]: Row, style: Omit<TextStyle, 'width'>): void {
  const widths = [RATE, AMOUNT, AMOUNT, AMOUNT];
  const first = CONTENT_WIDTH - RATE - 3 * AMOUNT;
  sheet.write(what, PAGE.margin, sheet.y, { ...style, width: first - 8, maxLines: 1 });
  let x = PAGE.margin + first;
  amounts.forEach((text, index) => {
    sheet.write(text, x, sheet.y, { ...style, width: widths[index], align: 'right' });
    x += widths[index];
  });
  sheet.y += ROW;
}
