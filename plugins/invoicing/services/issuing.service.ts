import { Injectable } from '@nestjs/common';
import { type Channel, EventBus, type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { Invoice } from '../entities/invoice.entity';
import { InvoiceIssuedEvent } from '../events/invoice-issued.event';
import type { InvoiceFacts } from '../facts/invoice-facts';
import { InvoiceNumberingService } from './invoice-numbering.service';

/** What a document is issued for, besides what it says. */
export type IssuedFor = Pick<Invoice, 'issueKey'> &
  Partial<Pick<Invoice, 'creditedInvoiceId' | 'creditCause' | 'reason' | 'refundId' | 'revertedPaymentId'>> & {
    orderId: ID;
  };

/** Gives a document its number and writes it down, in the caller's transaction. */
@Injectable()
export class IssuingService {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private numbering: InvoiceNumberingService,
  ) {}

  async issue(
    ctx: RequestContext,
    store: Channel,
    facts: Omit<InvoiceFacts, 'number' | 'logo'>,
    issuedFor: IssuedFor,
    replaced: Invoice | null = null,
  ): Promise<Invoice> {
    const { kind } = facts;
    const issuedAt = new Date(facts.issuedAt);
    const number = await this.numbering.next(ctx, store, kind, issuedAt);
    const invoice = await this.connection.getRepository(ctx, Invoice).save(
      new Invoice({
        creditedInvoiceId: null,
        creditCause: null,
        reason: null,
        refundId: null,
        revertedPaymentId: null,
        ...issuedFor,
        channelId: store.id,
        number,
        kind,
        issuedAt,
        totalWithTax: facts.totals.gross,
        currencyCode: facts.currencyCode,
        languageCode: facts.language,
        facts: { ...facts, number },
        storageKey: null,
        sha256: null,
      }),
    );
    await this.eventBus.publish(new InvoiceIssuedEvent(ctx, invoice, replaced));
    return invoice;
  }
}
