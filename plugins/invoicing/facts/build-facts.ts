import type { Channel, Order } from '@vendure/core';
import type { InvoiceKind } from '../invoice-kind';
import { addDays, calendarDay } from './calendar-day';
import type { InvoiceFacts, InvoicePayment, InvoiceTerms } from './invoice-facts';
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
}

/** Everything the document says but its number, which is taken last so that its row is locked as shortly as possible. */
export function buildFacts(input: FactsInput): Omit<InvoiceFacts, 'number' | 'logo'> {
  const { order, store, issuedAt, timeZone } = input;
  const lines = invoiceLines(order, input.names);
  const totals = invoiceTotals(lines);
  assertSameTotals(totals, order);
  const issuedOn = calendarDay(issuedAt, timeZone);
  const buyer = buyerOf(order);
  const received = input.payments.reduce((sum, payment) => sum + payment.amount, 0);
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
    amountDue: totals.gross - received,
    terms: buyer.company === null ? null : paymentTerms(store, issuedOn),
  };
}

function paymentTerms(store: Channel, issuedOn: string): InvoiceTerms {
  const { paymentTermsDays, latePenaltyRate } = store.customFields;
  return { dueOn: addDays(issuedOn, paymentTermsDays ?? DEFAULT_PAYMENT_TERMS_DAYS), latePenaltyRate };
}
