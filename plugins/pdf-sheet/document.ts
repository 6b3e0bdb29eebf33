import PDFDocument from 'pdfkit';
import { faces } from './fonts';
import { escapeXml, printable } from './printable';
import { PAGE } from './sheet';

/** Characters of a title or an author's name. */
const LONGEST_INFO = 500;

export interface DocumentInfo {
  language: 'fr' | 'en';
  title: string;
  author: string;
  createdAt: Date;
}

/** A PDF/A-3b on A4. The same calls give the same bytes: no clock and no chance in it. */
export function openDocument({ language, title, author, createdAt }: DocumentInfo): PDFKit.PDFDocument {
  const info = (text: string) => escapeXml(printable(text.slice(0, LONGEST_INFO), faces().regular));
  return new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margins: { top: PAGE.top, bottom: PAGE.bottom, left: 0, right: 0 },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: language === 'fr' ? 'fr-FR' : 'en-GB',
    displayTitle: true,
    info: { Title: info(title), Author: info(author), CreationDate: createdAt, ModDate: createdAt },
  });
}

/** Ends the document, to be called once it is drawn. */
export function finish(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    doc.on('error', reject);
    doc.end();
  });
}
