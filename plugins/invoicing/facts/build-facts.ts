import type { Channel, Order } from '@vendure/core';
import type { OrderSummary } from '../../order-summary';
import { calendarDay } from '../../pdf-sheet';
import type { InvoiceKind } from '../invoice-kind';
import { depositLines, shareOfGroups } from './deposit';
import { invoiceDueOn } from './due-on';
import type { DepositDeduction, InvoiceFacts, InvoiceLine, InvoicePayment, InvoiceTerms } from './invoice-facts';
import { invoiceLines, type LineNames } from './invoice-lines';
import { assertAgrees, groupTotals, summaryTotals, vatGroups } from './invoice-totals';
import { buyerOf, sellerOf } from './parties';

/** Once in one of these the goods, or some, are with the customer or on their way. */
const SUPPLIED: readonly string[] = ['PartiallyShipped', 'Shipped', 'PartiallyDelivered', 'Delivered'];

export interface FactsInput {
  kind: InvoiceKind;
  language: 'fr' | 'en';
  timeZone: string;
  issuedAt: Date;
  /** With lines, surcharges, shipping lines and customer. */
  order: Order;
  store: Channel;
  shopName: string;
  names: LineNames;
  /** The order's review table, of which an invoice takes its totals and its points. */
  summary: OrderSummary;
  /** Money that has been received, without points; `receivedAt` is put on the calendar here. */
  payments: (Omit<InvoicePayment, 'receivedOn'> & { receivedAt: Date | null })[];
  /** What a deposit invoice is for; its amount is with tax. */
  deposit?: { paymentIds: string[]; amount: number };
  /** Deposit invoices to deduct. */
  deductions?: DepositDeduction[];
}

/** Everything the document says but its number, which is taken last so that its row is locked as shortly as possible. */
export function buildFacts(input: FactsInput): Omit<InvoiceFacts, 'number' | 'logo'> {
  const { order, store, issuedAt, timeZone, summary, deposit } = input;
  const lines = linesOf(input);
  const vat = vatGroups(lines);
  const totals = deposit ? groupTotals(vat) : summaryTotals(summary);
  const issuedOn = calendarDay(issuedAt, timeZone);
  const buyer = buyerOf(order);
  const received = input.payments.reduce((sum, payment) => sum + payment.amount, 0);
  const deductions = input.deductions ?? [];
  const deducted = deductions.reduce((sum, deduction) => sum + deduction.totals.gross, 0);
  return {
    version: 1,
    kind: input.kind,
    language: input.language,
    currencyCode: order.currencyCode,
    issuedAt: issuedAt.toISOString(),
    issuedOn,
    suppliedOn: SUPPLIED.includes(order.state) ? issuedOn : null,
    order: { code: order.code, placedOn: calendarDay(order.orderPlacedAt ?? issuedAt, timeZone) },
    seller: sellerOf(store, input.shopName),
    buyer,
    lines,
    vat,
    totals,
    ...(!deposit && { summary }),
    vatExempt: store.customFields.vatExempt === true,
    payments: [
      ...input.payments.map(({ receivedAt, ...payment }) => ({
        ...payment,
        receivedOn: receivedAt && calendarDay(receivedAt, timeZone),
      })),
      ...(deposit ? [] : pointsRow(input)),
    ],
    deductions,
    ...(deposit && { depositPaymentIds: deposit.paymentIds }),
    amountDue: (deposit ? totals.gross : summary.amountDue) - deducted - received,
    terms: buyer.company === null ? null : paymentTerms(store, issuedOn),
  };
}

/** All of the order, or the part of it that a deposit is, rate by rate. */
function linesOf({ order, names, deposit, language, summary }: FactsInput): InvoiceLine[] {
  const lines = invoiceLines(order, names);
  assertAgrees(lines, summary, order.code);
  return deposit ? depositLines(shareOfGroups(vatGroups(lines), deposit.amount), order.code, language) : lines;
}

/** Points are no money, and yet they lower what is due. */
function pointsRow({ summary, store, language }: FactsInput): InvoicePayment[] {
  const { pointsLabel } = store.customFields;
  const method = `${language === 'fr' ? 'Points utilisés' : 'Points redeemed'}${pointsLabel ? ` (${pointsLabel})` : ''}`;
  const amount = summary.pointsRedeemed;
  return amount ? [{ method, receivedOn: null, reference: null, amount }] : [];
}

function paymentTerms(store: Channel, issuedOn: string): InvoiceTerms {
  return { dueOn: invoiceDueOn(issuedOn, store), latePenaltyRate: store.customFields.latePenaltyRate };
}
