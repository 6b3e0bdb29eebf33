import type { OrderSummary } from '../../order-summary';
import type { InvoiceLine, InvoiceTotals, VatGroup } from './invoice-facts';

/** Base and tax for each rate, highest rate first (art. 242 nonies A, I-9° and 11°, ann. II CGI). */
export function vatGroups(lines: InvoiceLine[]): VatGroup[] {
  const groups = new Map<number, VatGroup>();
  for (const line of lines) {
    const group = groups.get(line.taxRate) ?? { rate: line.taxRate, base: 0, tax: 0 };
    groups.set(line.taxRate, { rate: line.taxRate, base: group.base + line.net, tax: group.tax + line.tax });
  }
  return [...groups.values()].sort((a, b) => b.rate - a.rate);
}

export function invoiceTotals(lines: InvoiceLine[]): InvoiceTotals {
  const sum = (amount: (line: InvoiceLine) => number) => lines.reduce((total, line) => total + amount(line), 0);
  return { net: sum(line => line.net), tax: sum(line => line.tax), gross: sum(line => line.gross) };
}

export function groupTotals(groups: VatGroup[]): InvoiceTotals {
  const net = groups.reduce((sum, { base }) => sum + base, 0);
  const tax = groups.reduce((sum, group) => sum + group.tax, 0);
  return { net, tax, gross: net + tax };
}

/** What an order comes to by its review table. */
export const summaryTotals = ({ total, tax }: OrderSummary): InvoiceTotals => ({ net: total - tax, tax, gross: total });

/**
 * An invoice for another amount than the customer agreed to must never leave the house: row by row its lines, and in all its
 * VAT groups, are what the review table says.
 */
export function assertAgrees(lines: InvoiceLine[], summary: OrderSummary, orderCode: string): void {
  const { net, tax, gross } = summaryTotals(summary);
  const broken = groupTotals(vatGroups(lines));
  const of = (type: InvoiceLine['type']) => lines.filter(line => line.type === type);
  const sum = (some: InvoiceLine[], amount: (line: InvoiceLine) => number) =>
    some.reduce((total, line) => total + amount(line), 0);
  const beforeDiscount = (line: InvoiceLine) => line.net + line.discount;
  const rows: [what: string, ofInvoice: number, ofSummary: number][] = [
    ['subtotal', sum(of('product'), beforeDiscount), summary.subtotal],
    ['discounts', -sum(lines, line => line.discount), summary.couponDiscount],
    ['shipping', sum(of('shipping'), beforeDiscount), summary.shipping],
    ['surcharges', sum(of('surcharge'), beforeDiscount), summary.surcharges],
    ['net', broken.net, net],
    ['tax', broken.tax, tax],
    ['total', broken.gross, gross],
  ];
  const wrong = rows.filter(([, ofInvoice, ofSummary]) => ofInvoice !== ofSummary);
  if (wrong.length === 0) return;
  const differences = wrong.map(([what, ofInvoice, ofSummary]) => `${what} ${ofInvoice} instead of ${ofSummary}`);
  throw new Error(`Invoice of order ${orderCode} differs from its review table (cents): ${differences.join(', ')}`);
}
