import type { InvoiceKind } from '../invoice-kind';

export interface InvoiceNumberParts {
  /** The store's order prefix, when it has one. */
  prefix: string | null;
  /** Place in the store's series, from 1: one series for all invoices, one for credit notes. */
  sequence: number;
  kind: InvoiceKind;
  issuedAt: Date;
}

export type InvoiceNumberFormat = (parts: InvoiceNumberParts) => string;

/**
 * `ORD-FA-00001`, and `ORD-AV-00001` for a credit note (avoir). Each series is without a gap by itself, as art. 242 nonies
 * A, I-7°, ann. II CGI wants of distinct series.
 */
export const defaultInvoiceNumber: InvoiceNumberFormat = ({ prefix, sequence, kind }) => {
  const letters = (prefix ?? '').replace(/[^A-Za-z0-9+_-]/g, '').replace(/^-+|-+$/g, '');
  return `${letters.slice(0, 20) || 'ORD'}-${kind === 'CREDIT_NOTE' ? 'AV' : 'FA'}-${String(sequence).padStart(5, '0')}`;
};

/** Up to 35 characters of `A-Za-z0-9+-_/`: what the French e-invoicing platforms take. */
export function checkedInvoiceNumber(number: string): string {
  if (/^[A-Za-z0-9+\-_/]{1,35}$/.test(number)) return number;
  throw new Error(`"${number}" is not an invoice number: 1 to 35 characters of A-Z a-z 0-9 + - _ /`);
}

/** Name under which the document is saved: the number, of which a slash would be another directory. */
export function invoiceFileName(number: string): string {
  return `${number.replaceAll('/', '_')}.pdf`;
}
