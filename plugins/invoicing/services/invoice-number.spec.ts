import { describe, expect, it } from 'vitest';
import { checkedInvoiceNumber, defaultInvoiceNumber, invoiceFileName } from './invoice-number';

const parts = { prefix: 'ROP', sequence: 7, kind: 'INVOICE', issuedAt: new Date() } as const;

describe('invoice number', () => {
  it('is the store’s prefix and its place in the series', () => {
    expect(defaultInvoiceNumber(parts)).toBe('ROP-FA-00007');
    expect(defaultInvoiceNumber({ ...parts, prefix: null, sequence: 123456 })).toBe('ORD-FA-123456');
    expect(defaultInvoiceNumber({ ...parts, kind: 'DEPOSIT_INVOICE' })).toBe('ROP-FA-00007');
    expect(defaultInvoiceNumber({ ...parts, kind: 'CREDIT_NOTE' })).toBe('ROP-AV-00007');
  });

  it('is always one that e-invoicing takes', () => {
    const awkward = defaultInvoiceNumber({ ...parts, prefix: 'Été & Cie/–'.repeat(9), sequence: 4_000_000_000 });
    expect(checkedInvoiceNumber(awkward)).toBe(awkward);
    expect(() => checkedInvoiceNumber('FA 1')).toThrow();
    expect(() => checkedInvoiceNumber('F'.repeat(36))).toThrow();
  });

  it('makes a file name without directories', () => {
    expect(invoiceFileName('2026/FA/1')).toBe('2026_FA_1.pdf');
  });
});
