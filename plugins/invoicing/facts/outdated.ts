/** What became of an order that is invoiced. Minor units, with tax. */
export interface InvoicedOrder {
  total: number;
  /** Points included, less what was given back. */
  received: number;
  /** What was given back. */
  refunded: number;
  /** What stands invoiced: all invoices less their credit notes. */
  invoiced: number;
  /** Whether the invoice has other lines than the order, and nothing of it has been credited. */
  linesDiffer: boolean;
}

/**
 * Whether the invoice has to give way to another. More stands invoiced than is due or was received: what was received is
 * credited as it goes back. Less stands invoiced than was sold: what was refunded without a change stays sold for less. Or it
 * is the same money for other things.
 */
export function isOutdated({ total, received, refunded, invoiced, linesDiffer }: InvoicedOrder): boolean {
  if (invoiced > Math.max(total, received)) return true;
  if (invoiced < Math.min(total, received) || (refunded === 0 && invoiced < total)) return true;
  return linesDiffer && invoiced === total;
}
