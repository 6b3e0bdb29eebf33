import PDFDocument from 'pdfkit';
import type { InvoiceFacts } from '../facts/invoice-facts';
import { formatsOf } from './formats';
import { faces } from './fonts';
import { labelsOf } from './labels';
import { letterhead } from './letterhead';
import { linesTable } from './lines-table';
import { footers, mentions } from './mentions';
import { escapeXml, printable } from './printable';
import { settlement } from './settlement';
import { PAGE, Sheet } from './sheet';
import { totals } from './totals';

/** The document as PDF/A-3b on A4. The same facts give the same bytes: no clock and no chance in it. */
export async function invoicePdf(facts: InvoiceFacts): Promise<Buffer> {
  const labels = labelsOf(facts.language);
  const formats = formatsOf(facts.language, facts.currencyCode);
  const issuedAt = new Date(facts.issuedAt);
  const info = (text: string) => escapeXml(printable(text, faces().regular));
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: facts.language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    info: {
      Title: info(`${labels.title[facts.kind]} ${facts.number}`),
      Author: info(facts.seller.legalName),
      CreationDate: issuedAt,
      ModDate: issuedAt,
    },
  });
  const bytes = collect(doc);
  const sheet = new Sheet(doc);
  letterhead(sheet, facts, labels, formats);
  linesTable(sheet, facts, labels, formats);
  totals(sheet, facts, labels, formats);
  settlement(sheet, facts, labels, formats);
  mentions(sheet, facts, labels, formats);
  footers(sheet, facts, labels);
  doc.end();
  return bytes;
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    doc.on('error', reject);
  });
}
