import { type ID, idsAreEqual } from '@vendure/core';
import { type CreditNoteCause, type InvoiceKind, takesBack } from '../../invoicing';
import type { OrderEmailType } from '../types';

interface Issued {
  id: ID;
  kind: InvoiceKind;
  creditedInvoiceId: ID | null;
  creditCause: CreditNoteCause | null;
  refundId: ID | null;
  revertedPaymentId: ID | null;
}

/** What a message is about. */
interface Told {
  type: OrderEmailType;
  refundId: ID | null;
  paymentId: ID | null;
}

/** Invoices that a message brings along, the best one first; none of the others' business. */
const INVOICES: Partial<Record<OrderEmailType, InvoiceKind[]>> = {
  // An order that was shipped before its deposit came has its final invoice already, and no other.
  ORDER_VALIDATION: ['DEPOSIT_INVOICE', 'INVOICE'],
  FINAL_INVOICE: ['INVOICE'],
  BALANCE_REQUEST: ['INVOICE'],
};

/** Messages that say that an invoice is attached, and must wait for it. */
const NEEDED: OrderEmailType[] = ['ORDER_VALIDATION', 'FINAL_INVOICE'];

/**
 * The documents that go with a message: one invoice that still stands, or the credit notes of what the message tells.
 * @param issued in the order of issue
 * @throws when the message cannot leave without one, which is issued in the transaction of the payment
 */
export function attachedDocuments<T extends Issued>({ type, refundId, paymentId }: Told, issued: T[]): T[] {
  if (type === 'ORDER_CANCELLED') return issued.filter(({ creditCause }) => creditCause === 'ORDER_CANCELLED');
  if (type === 'ORDER_REFUNDED') return issued.filter(note => isSame(note.refundId, refundId));
  if (type === 'PAYMENT_REVERTED') return issued.filter(note => isSame(note.revertedPaymentId, paymentId));
  const standing = issued.filter(invoice => !isTakenBack(invoice, issued));
  for (const kind of INVOICES[type] ?? []) {
    const invoice = standing.filter(candidate => candidate.kind === kind).at(-1);
    if (invoice) return [invoice];
  }
  if (NEEDED.includes(type)) throw new Error('The invoice that this message is about has not been issued yet');
  return [];
}

const isSame = (a: ID | null, b: ID | null): boolean => a !== null && b !== null && idsAreEqual(a, b);

const isTakenBack = ({ id }: Issued, issued: Issued[]): boolean =>
  issued.some(note => takesBack(note.creditCause) && isSame(note.creditedInvoiceId, id));
