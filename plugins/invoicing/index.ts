export { Invoice } from './entities/invoice.entity';
export { InvoiceIssuedEvent } from './events/invoice-issued.event';
export { InvoicingPlugin } from './invoicing.plugin';
export { InvoiceFileService, type InvoiceFile } from './services/invoice-file.service';
export type { InvoiceNumberFormat, InvoiceNumberParts } from './services/invoice-number';
export { InvoiceService } from './services/invoice.service';
export type { InvoiceStorageStrategy } from './storage/invoice-storage-strategy';
export { LocalInvoiceStorage } from './storage/local-invoice-storage';
export type { InvoiceKind, InvoicingOptions } from './types';
