import type { Channel, Order } from '@vendure/core';
import { addDays, calendarDay } from '../../pdf-sheet';
import type { InvoiceKind } from '../invoice-kind';
import { depositLines, shareOfGroups } from './deposit';
import type { DepositDeduction, InvoiceFacts, InvoiceLine, InvoicePayment, InvoiceTerms } from './invoice-facts';
import { invoiceLines, type LineNames } from './invoice-lines';
import { assertSameTotals, invoiceTotals, vatGroups } from './invoice-totals';
import { buyerOf, sellerOf } from './parties';

/** Once in one of these the goods, or some, are with the customer or on their way. */
const SUPPLIED: readonly string[] = ['PartiallyShipped', 'Shipped', 'PartiallyDelivered', 'Delivered'];

/** Payment falls due thirty days after receipt where nothing else was agreed (art. L441-10 C. com.). */
const DEFAULT_PAYMENT_TERMS_DAYS = 30;

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
  /** Money that has been received; `receivedAt` is put on the calendar here. */
  payments: (Omit<InvoicePayment, 'receivedOn'> & { receivedAt: Date | null })[];
  /** What a deposit invoice is for; its amount is with tax. */
  deposit?: { paymentIds: string[]; amount: number };
  /** Deposit invoices to deduct. */
  deductions?: DepositDeduction[];
}

/** Everything the document says but its number, which is taken last so that its row is locked as shortly as possible. */
export function buildFacts(input: FactsInput): Omit<InvoiceFacts, 'number' | 'logo'> {
  const { order, store, issuedAt, timeZone } = input;
  const lines = linesOf(input);
  const totals = invoiceTotals(lines);
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
    vat: vatGroups(lines),
    totals,
    vatExempt: store.customFields.vatExempt === true,
    payments: input.payments.map(({ receivedAt, ...payment }) => ({
      ...payment,
      receivedOn: receivedAt && calendarDay(receivedAt, timeZone),
    })),
    deductions,
    ...(input.deposit && { depositPaymentIds: input.deposit.paymentIds }),
    amountDue: totals.gross - deducted - received,
    terms: buyer.company === null ? null : paymentTerms(store, issuedOn),
  };
}

/** All of the order, or the part of it that a deposit is, rate by rate. */
function linesOf({ order, names, deposit, language }: FactsInput): InvoiceLine[] {
  const lines = invoiceLines(order, names);
  assertSameTotals(invoiceTotals(lines), order);
  return deposit ? depositLines(shareOfGroups(vatGroups(lines), deposit.amount), order.code, language) : lines;
}

function paymentTerms(store: Channel, issuedOn: string): InvoiceTerms {
  const { paymentTermsDays, latePenaltyRate } = store.customFields;
  return { dueOn: addDays(issuedOn, paymentTermsDays ?? DEFAULT_PAYMENT_TERMS_DAYS), latePenaltyRate };
}
