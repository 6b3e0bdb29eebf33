import type { InvoiceNumberFormat } from './services/invoice-number';
import type { InvoiceStorageStrategy } from './storage/invoice-storage-strategy';

interface CommonOptions {
  /**
   * Seconds for which a download link works.
   * @default 900
   */
  downloadLifetimeSeconds?: number;
  /**
   * IANA zone in which the date of an invoice is taken.
   * @default 'Europe/Paris'
   */
  timeZone?: string;
  /**
   * Turns a place in the store's series into a number.
   * @default `ORD-FA-00001`, `ORD` being the store's order prefix
   */
  numberFormat?: InvoiceNumberFormat;
}

/** Where the documents are kept: a directory of this machine, or a strategy of your own. */
export type InvoicingOptions = CommonOptions &
  ({ directory: string; storage?: undefined } | { storage: InvoiceStorageStrategy; directory?: undefined });
