import { Inject, Injectable } from '@nestjs/common';
import {
  type Channel,
  type ID,
  type Order,
  type Payment,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder, withinTransaction } from '../../consistency';
import { SignedLinksService } from '../../signed-links';
import { StoreService } from '../../store-settings';
import { DEFAULT_DOWNLOAD_LIFETIME_SECONDS, INVOICING_OPTIONS } from '../constants';
import type { Invoice } from '../entities/invoice.entity';
import { isOverDeducted } from '../facts/deposit';
import type { InvoiceFacts, InvoiceLine } from '../facts/invoice-facts';
import { groupTotals } from '../facts/invoice-totals';
import type { InvoicingOptions } from '../types';
import { CreditNoteService } from './credit-note.service';
import { downloadPath } from './download-path';
import { InvoiceFactsService, type WhatToIssue } from './invoice-facts.service';
import { IssuedDocumentsService, leftOf, standingInvoice } from './issued-documents.service';
import { IssuingService } from './issuing.service';

/** Issues invoices and finds those that were issued. */
@Injectable()
export class InvoiceService {
  constructor(
    private connection: TransactionalConnection,
    private storeService: StoreService,
    private signedLinksService: SignedLinksService,
    private factsService: InvoiceFactsService,
    private issuing: IssuingService,
    private issued: IssuedDocumentsService,
    private creditNotes: CreditNoteService,
    @Inject(INVOICING_OPTIONS) private options: InvoicingOptions,
  ) {}

  /**
   * The order's invoice; made now, in the caller's transaction, unless it has one. One that was taken back with a payment
   * that was reverted does not count.
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
    const issued = await this.issued.list(ctx, order.id);
    return standingInvoice(issued) ?? this.issueNext(ctx, order, issued);
  }

  /** Another invoice in the place of one that has been credited, of the order as it now is. The caller has locked the order. */
  async issueInstead(ctx: RequestContext, order: Pick<Order, 'id'>, replaced: Invoice): Promise<Invoice> {
    return this.issueNext(ctx, order, await this.issued.list(ctx, order.id), replaced);
  }

  /** Whether an invoice of the order would have other lines now. @param invoice with what it says */
  async saysOtherwise(ctx: RequestContext, orderId: ID, { facts }: Invoice): Promise<boolean> {
    const store = await this.storeService.ofOrder(ctx, orderId);
    const now = await this.factsService.gather(ctx, { id: orderId }, store, { kind: 'INVOICE' }, new Date());
    return soldIn(now.lines) !== soldIn(facts.lines);
  }

  /**
   * The invoice of a deposit that has been received, in the transaction of its payment, which has locked the order. Null where
   * the order is invoiced already, having been shipped before: that document says all there is.
   * @param payments by which the deposit came, one or several, the last one last
   */
  async issueDepositLocked(
    ctx: RequestContext,
    order: Pick<Order, 'id'>,
    payments: Pick<Payment, 'id' | 'amount'>[],
  ): Promise<Invoice | null> {
    const issued = await this.issued.list(ctx, order.id);
    if (standingInvoice(issued)) return null;
    const issueKey = `${order.id}:DEPOSIT_INVOICE:${payments.at(-1)?.id}`;
    const existing = issued.find(invoice => invoice.issueKey === issueKey);
    if (existing) return existing;
    const store = await this.storeService.ofOrder(ctx, order.id);
    const what: WhatToIssue = { kind: 'DEPOSIT_INVOICE', deposit: payments };
    const facts = await this.factsService.gather(ctx, order, store, what, new Date());
    return this.issuing.issue(ctx, store, facts, { orderId: order.id, issueKey });
  }

  /** In the order of issue. */
  listForOrder(ctx: RequestContext, orderId: ID): Promise<Invoice[]> {
    return this.issued.list(ctx, orderId);
  }

  /** A link that opens the document without a session, for a while. */
  downloadUrl(invoice: Pick<Invoice, 'id' | 'number'>): string {
    const lifetime = this.options.downloadLifetimeSeconds ?? DEFAULT_DOWNLOAD_LIFETIME_SECONDS;
    return this.signedLinksService.sign(downloadPath(invoice), lifetime);
  }

  /** Deposit invoices, as far as they have not been credited. */
  private async deductions(ctx: RequestContext, orderId: ID): Promise<Omit<InvoiceFacts, 'logo'>[]> {
    const issued = await this.issued.listWithFacts(ctx, orderId);
    const deposits = issued.filter(({ kind }) => kind === 'DEPOSIT_INVOICE');
    const left = deposits.map(deposit => ({ ...deposit.facts, vat: leftOf(deposit, issued) }));
    return left.filter(({ vat }) => vat.length).map(facts => ({ ...facts, totals: groupTotals(facts.vat) }));
  }

  private async issueNext(
    ctx: RequestContext,
    order: Pick<Order, 'id'>,
    issued: Invoice[],
    replaced: Invoice | null = null,
  ): Promise<Invoice> {
    const store = await this.storeService.ofOrder(ctx, order.id);
    const place = issued.filter(({ kind }) => kind === 'INVOICE').length + 1;
    const facts = await this.finalFacts(ctx, order, store, issued.length > 0);
    return this.issuing.issue(
      ctx,
      store,
      facts,
      { orderId: order.id, issueKey: `${order.id}:INVOICE:${place}` },
      replaced,
    );
  }

  /** What the invoice of the whole order says; deposit invoices that come to more than is sold now give way to it. */
  private async finalFacts(
    ctx: RequestContext,
    order: Pick<Order, 'id'>,
    store: Channel,
    mayDeduct: boolean,
  ): Promise<Omit<InvoiceFacts, 'number' | 'logo'>> {
    const gather = (deductions: WhatToIssue['deductions']) =>
      this.factsService.gather(ctx, order, store, { kind: 'INVOICE', deductions }, new Date());
    const facts = await gather(mayDeduct ? await this.deductions(ctx, order.id) : []);
    if (!isOverDeducted(facts)) return facts;
    await this.creditNotes.creditDeposits(ctx, order.id);
    return gather([]);
  }
}

/** What was sold, in words that can be compared: a product or a way of shipping may have another name since. */
const soldIn = (lines: InvoiceLine[]): string =>
  JSON.stringify(
    lines.map(({ type, sku, description, quantity, taxRate, net, tax }) => [
      type,
      type === 'surcharge' ? description : sku,
      quantity,
      taxRate,
      net,
      tax,
    ]),
  );
