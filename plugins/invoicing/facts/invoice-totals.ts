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

/** An invoice for another amount than the customer agreed to must never leave the house. */
export function assertSameTotals(
  totals: InvoiceTotals,
  order: { code: string; total: number; totalWithTax: number },
): void {
  if (totals.net === order.total && totals.gross === order.totalWithTax) return;
  throw new Error(
    `Invoice of order ${order.code}: lines add up to ${totals.net} and ${totals.gross} with tax, ` +
      `the order to ${order.total} and ${order.totalWithTax} with tax (cents)`,
  );
}
