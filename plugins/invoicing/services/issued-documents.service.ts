import { Injectable } from '@nestjs/common';
import { type ID, idsAreEqual, type RequestContext, TransactionalConnection } from '@vendure/core';
import { takesBack } from '../credit-note-cause';
import { Invoice } from '../entities/invoice.entity';
import { leftToCredit } from '../facts/credit-note';
import type { VatGroup } from '../facts/invoice-facts';

/** What has been issued for an order. */
@Injectable()
export class IssuedDocumentsService {
  constructor(private connection: TransactionalConnection) {}

  /** In the order of issue, without what they say. */
  list(ctx: RequestContext, orderId: ID): Promise<Invoice[]> {
    return this.connection.getRepository(ctx, Invoice).find({ where: { orderId }, order: { id: 'ASC' } });
  }

  /** In the order of issue, with all that they say. */
  listWithFacts(ctx: RequestContext, orderId: ID): Promise<Invoice[]> {
    return this.connection
      .getRepository(ctx, Invoice)
      .createQueryBuilder('invoice')
      .addSelect('invoice.facts')
      .where('invoice.orderId = :orderId', { orderId })
      .orderBy('invoice.id', 'ASC')
      .getMany();
  }
}

export const creditNotesOf = (invoice: Invoice, issued: Invoice[]): Invoice[] =>
  issued.filter(({ creditedInvoiceId }) => creditedInvoiceId !== null && idsAreEqual(creditedInvoiceId, invoice.id));

/** Whether another takes its place, or will when the money comes that has not come after all. */
export const isTakenBack = (invoice: Invoice, issued: Invoice[]): boolean =>
  creditNotesOf(invoice, issued).some(({ creditCause }) => takesBack(creditCause));

/**
 * The invoice of the whole order that counts now: the latest, unless it was taken back. One of nothing gives way to the next
 * without a credit note.
 */
export function standingInvoice(issued: Invoice[]): Invoice | undefined {
  const latest = issued.filter(({ kind }) => kind === 'INVOICE').at(-1);
  return latest && !isTakenBack(latest, issued) ? latest : undefined;
}

/** What of it has not been credited, rate by rate. @param issued with what they say */
export const leftOf = (invoice: Invoice, issued: Invoice[]): VatGroup[] =>
  leftToCredit(
    invoice.facts,
    creditNotesOf(invoice, issued).map(({ facts }) => facts),
  );
