export const INVOICING_OPTIONS = Symbol('INVOICING_OPTIONS');
/** The storage strategy in use. */
export const INVOICE_STORAGE = Symbol('INVOICE_STORAGE');
export const loggerCtx = 'InvoicingPlugin';

/** Long enough to open the document from a page, too short for the address to be worth passing on. */
export const DEFAULT_DOWNLOAD_LIFETIME_SECONDS = 15 * 60;
/** Where "today" is taken when an invoice is dated. */
export const DEFAULT_TIME_ZONE = 'Europe/Paris';
export const RENDER_QUEUE = 'render-invoice';
