import { Inject, Injectable } from '@nestjs/common';
import {
  EventBus,
  type ID,
  type Order,
  type Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { In } from 'typeorm';
import { lockOrder, withinTransaction } from '../../consistency';
import { SignedLinksService } from '../../signed-links';
import { StoreService } from '../../store-settings';
import { DEFAULT_DOWNLOAD_LIFETIME_SECONDS, INVOICING_OPTIONS } from '../constants';
import { Invoice } from '../entities/invoice.entity';
import { InvoiceIssuedEvent } from '../events/invoice-issued.event';
import type { InvoiceFacts } from '../facts/invoice-facts';
import type { InvoicingOptions } from '../types';
import { downloadPath } from './download-path';
import { InvoiceFactsService, type WhatToIssue } from './invoice-facts.service';
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
    const issueKey = invoiceKey(order);
    const issued = await this.listForOrder(ctx, order.id);
    const deposits = issued.filter(({ kind }) => kind === 'DEPOSIT_INVOICE');
    return (
      issued.find(invoice => invoice.issueKey === issueKey) ??
      this.create(ctx, order, issueKey, { kind: 'INVOICE', deductions: await this.factsOf(ctx, deposits) })
    );
  }

  /**
   * The invoice of a deposit that has just been received, in the transaction of its payment, which has locked the order.
   * Null where the order is invoiced already, having been shipped before: that document says all there is.
   */
  async issueDepositLocked(
    ctx: RequestContext,
    order: Pick<Order, 'id'>,
    payment: Pick<Payment, 'id' | 'amount'>,
  ): Promise<Invoice | null> {
    const invoices = this.connection.getRepository(ctx, Invoice);
    if (await invoices.existsBy({ issueKey: invoiceKey(order) })) return null;
    const issueKey = `${order.id}:DEPOSIT_INVOICE:${payment.id}`;
    const issued = await invoices.findOneBy({ issueKey });
    return issued ?? this.create(ctx, order, issueKey, { kind: 'DEPOSIT_INVOICE', deposit: payment });
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

  private async factsOf(ctx: RequestContext, invoices: Invoice[]): Promise<Omit<InvoiceFacts, 'logo'>[]> {
    if (invoices.length === 0) return [];
    const found = await this.connection.getRepository(ctx, Invoice).find({
      where: { id: In(invoices.map(({ id }) => id)) },
      select: { id: true, facts: true },
      order: { id: 'ASC' },
    });
    return found.map(({ facts }) => facts);
  }

  private async create(
    ctx: RequestContext,
    order: Pick<Order, 'id'>,
    issueKey: string,
    what: WhatToIssue,
  ): Promise<Invoice> {
    const orderId = order.id;
    const issuedAt = new Date();
    const { kind } = what;
    const store = await this.storeService.ofOrder(ctx, orderId);
    const facts = await this.factsService.gather(ctx, order, store, what, issuedAt);
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

/** What the order's one invoice of everything is issued for. */
const invoiceKey = ({ id }: Pick<Order, 'id'>): string => `${id}:INVOICE:1`;
