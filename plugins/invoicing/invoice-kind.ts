/** What a document is; the names are those of the API. */
export type InvoiceKind = 'INVOICE' | 'CREDIT_NOTE' | 'DEPOSIT_INVOICE';
