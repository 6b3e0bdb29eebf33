import type { InvoiceKind } from '../../invoicing';
import type { OrderEmailType } from '../types';

/** Documents that a message brings along, the best one first; none of the others' business. */
const DOCUMENTS: Partial<Record<OrderEmailType, InvoiceKind[]>> = {
  // An order that was shipped before its deposit came has its final invoice already, and no other.
  ORDER_VALIDATION: ['DEPOSIT_INVOICE', 'INVOICE'],
  FINAL_INVOICE: ['INVOICE'],
  BALANCE_REQUEST: ['INVOICE'],
};

/** Messages that say that a document is attached, and must wait for it. */
const NEEDED: OrderEmailType[] = ['ORDER_VALIDATION', 'FINAL_INVOICE'];

/**
 * The document that goes with a message, or null where none does.
 * @param issued in the order of issue
 * @throws when the message cannot leave without one, which is issued in the transaction of the payment
 */
export function attachedInvoice<T extends { kind: InvoiceKind }>(type: OrderEmailType, issued: T[]): T | null {
  for (const kind of DOCUMENTS[type] ?? []) {
    const document = issued.filter(invoice => invoice.kind === kind).at(-1);
    if (document) return document;
  }
  if (NEEDED.includes(type)) throw new Error('The invoice that this message is about has not been issued yet');
  return null;
}
