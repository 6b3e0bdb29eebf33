import type { Invoice } from '../entities/invoice.entity';
import { invoiceFileName } from './invoice-number';

/** Path of the download, which is also what gets signed. */
export function downloadPath({ id, number }: Pick<Invoice, 'id' | 'number'>): string {
  return requestPath(String(id), invoiceFileName(number));
}

/** The same path put together again from what the router has decoded. */
export function requestPath(id: string, file: string): string {
  return `/invoices/${encodeURIComponent(id)}/${encodeURIComponent(file)}`;
}
