import { Inject, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { I18nService, Injector, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { SignedLinksPlugin } from '../signed-links';
import { StoreSettingsPlugin } from '../store-settings';
import { InvoiceDownloadController } from './api/invoice-download.controller';
import { InvoiceResolver } from './api/invoice.resolver';
import { NoInvoiceReasonResolver, OrderInvoicesResolver } from './api/order-invoices.resolver';
import { adminSchema, schema } from './api/schema';
import { INVOICE_STORAGE, INVOICING_OPTIONS } from './constants';
import { InvoiceSequence } from './entities/invoice-sequence.entity';
import { Invoice } from './entities/invoice.entity';
import { ChangedOrdersService } from './services/changed-orders.service';
import { CreditNoteTriggersService } from './services/credit-note-triggers.service';
import { CreditNoteService } from './services/credit-note.service';
import { DepositInvoicesService } from './services/deposit-invoices.service';
import { InvoiceFactsService } from './services/invoice-facts.service';
import { InvoiceFileService } from './services/invoice-file.service';
import { InvoiceNumberingService } from './services/invoice-numbering.service';
import { InvoiceTriggersService } from './services/invoice-triggers.service';
import { InvoiceService } from './services/invoice.service';
import { IssuedDocumentsService } from './services/issued-documents.service';
import { IssuingService } from './services/issuing.service';
import { LogoService } from './services/logo.service';
import { RefundedItemsService } from './services/refunded-items.service';
import type { InvoiceStorageStrategy } from './storage/invoice-storage-strategy';
import { LocalInvoiceStorage } from './storage/local-invoice-storage';
import { messages } from './translations';
import type { InvoicingOptions } from './types';

/**
 * Invoices for a French shop. An order gets its invoice when it is fully paid or first shipped, in the same transaction:
 * a number without a gap in the store's own series, and a snapshot of all that the document says. The PDF is made in the
 * worker, stored with its sha256, and is the same to the byte whenever somebody prints it.
 *
 * @example
 * ```ts
 * InvoicingPlugin.init({ directory: path.join(dataDir, 'invoices') })
 * ```
 *
 * `Order.invoices` lists them in both APIs, each with a signed link to its PDF.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, SignedLinksPlugin, StoreSettingsPlugin],
  entities: [Invoice, InvoiceSequence],
  controllers: [InvoiceDownloadController],
  providers: [
    InvoiceService,
    CreditNoteService,
    DepositInvoicesService,
    ChangedOrdersService,
    CreditNoteTriggersService,
    InvoiceFactsService,
    InvoiceFileService,
    InvoiceNumberingService,
    InvoiceTriggersService,
    IssuedDocumentsService,
    IssuingService,
    LogoService,
    RefundedItemsService,
    { provide: INVOICING_OPTIONS, useFactory: () => InvoicingPlugin.options },
    { provide: INVOICE_STORAGE, useFactory: () => storageOf(InvoicingPlugin.options) },
  ],
  exports: [InvoiceService, InvoiceFileService],
  shopApiExtensions: { schema, resolvers: [OrderInvoicesResolver, InvoiceResolver] },
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [OrderInvoicesResolver, InvoiceResolver, NoInvoiceReasonResolver],
  },
})
export class InvoicingPlugin implements OnApplicationBootstrap, OnApplicationShutdown {
  static options: InvoicingOptions;

  constructor(
    private moduleRef: ModuleRef,
    private i18n: I18nService,
    @Inject(INVOICE_STORAGE) private storage: InvoiceStorageStrategy,
  ) {}

  static init(options: InvoicingOptions): Type<InvoicingPlugin> {
    this.options = options;
    return InvoicingPlugin;
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
    await this.storage.init?.(new Injector(this.moduleRef));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.storage.destroy?.();
  }
}

function storageOf(options: InvoicingOptions): InvoiceStorageStrategy {
  return options.storage ?? new LocalInvoiceStorage(options.directory);
}
