import { type RequestContext, VendureEvent } from '@vendure/core';
import type { Invoice } from '../entities/invoice.entity';

/** An invoice has its number. Its PDF may not have been made yet: `InvoiceFileService.ensureRendered` gives it. */
export class InvoiceIssuedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly invoice: Invoice,
    /** In the place of which it comes, the order having changed. */
    readonly replaced: Invoice | null = null,
  ) {
    super();
  }
}
