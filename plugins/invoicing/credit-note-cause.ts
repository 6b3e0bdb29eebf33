/** Why an invoice is credited; the names are those of the API. */
export type CreditNoteCause = 'PAYMENT_REVERTED' | 'REFUND' | 'ORDER_CANCELLED';
