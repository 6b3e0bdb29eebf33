/** Why an invoice is credited; the names are those of the API. */
export type CreditNoteCause = 'PAYMENT_REVERTED' | 'REFUND' | 'ORDER_CANCELLED' | 'INVOICE_REPLACED';

/** Of credit notes that take a whole invoice back, in whose place another comes. */
export const takesBack = (cause: CreditNoteCause | null): boolean =>
  cause === 'PAYMENT_REVERTED' || cause === 'INVOICE_REPLACED';
