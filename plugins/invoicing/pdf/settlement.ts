import { COLOURS, CONTENT_WIDTH, type Formats, PAGE, type Sheet } from '../../pdf-sheet';
import type { InvoiceFacts, InvoicePayment } from '../facts/invoice-facts';
import type { InvoiceLabels } from './invoice-labels';

const ROW = 15;
const DATE = 70;
const AMOUNT = 90;

/** What has been received, how and when, and what is still due. */
export function settlement(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  sheet.need(4 * ROW);
  if (facts.payments.length > 0) {
    const style = { width: CONTENT_WIDTH, face: 'bold', size: 7.5, colour: COLOURS.muted } as const;
    sheet.write(labels.payments, PAGE.margin, sheet.y, style);
    sheet.y += ROW - 2;
    sheet.rule(sheet.y);
    sheet.y += 4;
  }
  for (const payment of facts.payments) {
    sheet.need(2 * ROW);
    received(sheet, payment, labels, formats);
    sheet.y += ROW;
  }
  balance(sheet, facts, labels, formats);
  sheet.y += 30;
}

function received(sheet: Sheet, payment: InvoicePayment, labels: InvoiceLabels, formats: Formats): void {
  const reference = payment.reference ? ` (${labels.reference(payment.reference)})` : '';
  const day = payment.receivedOn === null ? '' : formats.day(payment.receivedOn);
  const what = { width: CONTENT_WIDTH - DATE - AMOUNT, maxLines: 1 };
  sheet.write(day, PAGE.margin, sheet.y, { width: DATE });
  sheet.write(`${payment.method}${reference}`, PAGE.margin + DATE, sheet.y, what);
  amount(sheet, formats.money(payment.amount), 'regular');
}

function balance(sheet: Sheet, facts: InvoiceFacts, labels: InvoiceLabels, formats: Formats): void {
  sheet.y += 2;
  const settled = facts.amountDue <= 0;
  const label = settled && facts.payments.length > 0 ? labels.paidInFull : labels.amountDue;
  sheet.write(label, PAGE.margin, sheet.y, { width: CONTENT_WIDTH - AMOUNT, face: 'bold' });
  amount(sheet, formats.money(Math.max(0, facts.amountDue)), 'bold');
  if (facts.amountDue >= 0) return;
  sheet.y += ROW;
  sheet.write(labels.surplus, PAGE.margin, sheet.y, { width: CONTENT_WIDTH - AMOUNT });
  amount(sheet, formats.money(-facts.amountDue), 'regular');
}

function amount(sheet: Sheet, text: string, face: 'regular' | 'bold'): void {
  sheet.write(text, PAGE.margin + CONTENT_WIDTH - AMOUNT, sheet.y, { width: AMOUNT, align: 'right', face });
}
