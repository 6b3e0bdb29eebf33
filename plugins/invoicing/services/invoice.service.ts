import { Inject, Injectable } from '@nestjs/common';
import { EventBus, type ID, type Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { lockOrder, withinTransaction } from '../../consistency';
import { SignedLinksService } from '../../signed-links';
import { StoreService } from '../../store-settings';
import { DEFAULT_DOWNLOAD_LIFETIME_SECONDS, INVOICING_OPTIONS } from '../constants';
import { Invoice } from '../entities/invoice.entity';
import { InvoiceIssuedEvent } from '../events/invoice-issued.event';
import type { InvoicingOptions } from '../types';
import { downloadPath } from './download-path';
import { InvoiceFactsService } from './invoice-facts.service';
import { InvoiceNumberingService } from './invoice-numbering.service';

/** Issues invoices and finds those that were issued. */
@Injectable()
export class InvoiceService {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private storeService: StoreService,
    private signedLinksService: SignedLinksService,
    private factsService: InvoiceFactsService,
    private numberingService: InvoiceNumberingService,
    @Inject(INVOICING_OPTIONS) private options: InvoicingOptions,
  ) {}

  /**
   * The order's invoice; made now, in the caller's transaction, unless it has one.
   * @param order as core loads it before a change of its state, or just its id: what is missing is read
   */
  async issue(ctx: RequestContext, order: Pick<Order, 'id'>): Promise<Invoice> {
    return withinTransaction(this.connection, ctx, async txCtx => {
      await lockOrder(this.connection, txCtx, order.id);
      return this.issueLocked(txCtx, order);
    });
  }

  /** The same where the transaction has the order's row already, having written to it. */
  async issueLocked(ctx: RequestContext, order: Pick<Order, 'id'>): Promise<Invoice> {
    const issueKey = `${order.id}:INVOICE:1`;
    const issued = await this.connection.getRepository(ctx, Invoice).findOneBy({ issueKey });
    return issued ?? this.create(ctx, order, issueKey);
  }

  /** In the order of issue. */
  listForOrder(ctx: RequestContext, orderId: ID): Promise<Invoice[]> {
    return this.connection.getRepository(ctx, Invoice).find({ where: { orderId }, order: { id: 'ASC' } });
  }

  /** A link that opens the document without a session, for a while. */
  downloadUrl(invoice: Pick<Invoice, 'id' | 'number'>): string {
    const lifetime = this.options.downloadLifetimeSeconds ?? DEFAULT_DOWNLOAD_LIFETIME_SECONDS;
    return this.signedLinksService.sign(downloadPath(invoice), lifetime);
  }

  private async create(ctx: RequestContext, order: Pick<Order, 'id'>, issueKey: string): Promise<Invoice> {
    const orderId = order.id;
    const issuedAt = new Date();
    const kind = 'INVOICE';
    const store = await this.storeService.ofOrder(ctx, orderId);
    const facts = await this.factsService.gather(ctx, order, store, kind, issuedAt);
    const number = await this.numberingService.next(ctx, store, kind, issuedAt);
    const invoice = await this.connection.getRepository(ctx, Invoice).save(
      new Invoice({
        channelId: store.id,
        order: { id: orderId },
        orderId,
        number,
        kind,
        issueKey,
        issuedAt,
        totalWithTax: facts.totals.gross,
        currencyCode: facts.currencyCode,
        languageCode: facts.language,
        facts: { ...facts, number },
        storageKey: null,
        sha256: null,
      }),
    );
    await this.eventBus.publish(new InvoiceIssuedEvent(ctx, invoice));
    return invoice;
  }
}
