import { calendarDay } from '../../pdf-sheet';
import type { CreditNoteCause } from '../credit-note-cause';
import { afterDeductions, lessGroups } from './deposit';
import { creditShares, grossOf, type KnownShare } from './credit-shares';
import type { InvoiceFacts, InvoiceLine, VatGroup } from './invoice-facts';
import { invoiceTotals } from './invoice-totals';

export type IssuedFacts = Omit<InvoiceFacts, 'logo'>;

export interface CreditNoteInput {
  /** What the invoice said. */
  invoice: IssuedFacts;
  /** The credit notes that it has already. */
  before: Pick<InvoiceFacts, 'vat'>[];
  cause: CreditNoteCause;
  /** The merchant's words; null where there are none. */
  reason: string | null;
  /** Minor units, with tax; null for all that is left. */
  amount: number | null;
  /** What is refunded, where that is known. */
  items?: (KnownShare & { description: string })[];
  issuedAt: Date;
  timeZone: string;
}

const DEFAULT_REASON: Record<CreditNoteCause, Record<InvoiceFacts['language'], string>> = {
  PAYMENT_REVERTED: { fr: 'Paiement annulé', en: 'Payment undone' },
  REFUND: { fr: 'Remboursement', en: 'Refund' },
  ORDER_CANCELLED: { fr: 'Commande annulée', en: 'Order cancelled' },
  INVOICE_REPLACED: { fr: 'Commande modifiée\u00a0: facture remplacée', en: 'Order modified: invoice replaced' },
};

const DESCRIPTION = {
  fr: (number: string, items: string) => (items ? `Remboursement\u00a0: ${items}` : `Avoir sur la facture ${number}`),
  en: (number: string, items: string) => (items ? `Refund: ${items}` : `Credit on invoice ${number}`),
};

/** What of an invoice has not been credited, rate by rate. What a deposit invoice billed before is that one's. */
export function leftToCredit(
  invoice: Pick<InvoiceFacts, 'vat' | 'deductions'>,
  before: Pick<InvoiceFacts, 'vat'>[],
): VatGroup[] {
  return lessGroups(
    afterDeductions(invoice),
    before.flatMap(({ vat }) => vat),
  );
}

/**
 * What a credit note says: whom and which invoice it concerns, number and day (art. 289, I-5 CGI: a document that changes
 * an invoice refers to it without ambiguity), why, and what it takes off with the tax of each rate (art. 272, 1 CGI). All
 * the rest is as the invoice had it. Null where nothing is left to credit.
 */
export function creditNoteFacts(input: CreditNoteInput): Omit<IssuedFacts, 'number'> | null {
  const { invoice, before, amount, issuedAt, timeZone } = input;
  const left = leftToCredit(invoice, before);
  const vat = amount === null ? left : creditShares(left, amount, input.items);
  if (vat.length === 0) return null;
  const untouched = before.length === 0 && !invoice.deductions?.length && grossOf(vat) === grossOf(left);
  const lines = untouched ? invoice.lines : vat.map(group => creditLine(group, input));
  const { depositPaymentIds: _, depositPaymentId: __, summary: ___, ...same } = invoice;
  return {
    ...same,
    kind: 'CREDIT_NOTE',
    issuedAt: issuedAt.toISOString(),
    issuedOn: calendarDay(issuedAt, timeZone),
    lines,
    vat,
    totals: invoiceTotals(lines),
    payments: [],
    deductions: [],
    credited: { number: invoice.number, issuedOn: invoice.issuedOn, reason: reasonOf(input) },
    amountDue: 0,
    terms: null,
  };
}

function reasonOf({ invoice, cause, reason }: CreditNoteInput): string {
  return reason?.trim() || DEFAULT_REASON[cause][invoice.language];
}

function creditLine({ rate, base, tax }: VatGroup, { invoice, items = [] }: CreditNoteInput): InvoiceLine {
  const named = items.filter(item => item.rate === rate).map(({ description }) => description);
  return {
    type: 'credit',
    description: DESCRIPTION[invoice.language](invoice.number, named.join(', ')),
    sku: null,
    quantity: 1,
    unitPrice: base,
    discount: 0,
    taxRate: rate,
    net: base,
    tax,
    gross: base + tax,
  };
}
