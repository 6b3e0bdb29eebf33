import { finish, formatsOf, openDocument, Sheet } from '../../pdf-sheet';
import type { InvoiceFacts } from '../facts/invoice-facts';
import { correction } from './correction';
import { deductions } from './deductions';
import { labelsOf } from './labels';
import { letterhead } from './letterhead';
import { linesTable } from './lines-table';
import { footers, mentions } from './mentions';
import { settlement } from './settlement';
import { totals } from './totals';

/** The document as PDF/A-3b on A4. The same facts give the same bytes: no clock and no chance in it. */
export function invoicePdf(facts: InvoiceFacts): Promise<Buffer> {
  const labels = labelsOf(facts.language);
  const formats = formatsOf(facts.language, facts.currencyCode);
  const doc = openDocument({
    language: facts.language,
    title: `${labels.title[facts.kind]} ${facts.number}`,
    author: facts.seller.legalName,
    createdAt: new Date(facts.issuedAt),
  });
  const sheet = new Sheet(doc);
  letterhead(sheet, facts, labels, formats);
  linesTable(sheet, facts, labels, formats);
  totals(sheet, facts, labels, formats);
  deductions(sheet, facts, labels, formats);
  if (facts.credited) correction(sheet, facts, labels, formats);
  else settlement(sheet, facts, labels, formats);
  mentions(sheet, facts, labels, formats);
  footers(sheet, facts, labels);
  return finish(doc);
}
