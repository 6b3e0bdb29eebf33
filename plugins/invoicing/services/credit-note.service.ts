import { Inject, Injectable } from '@nestjs/common';
import {
  type ID,
  idsAreEqual,
  type Order,
  Payment,
  type Refund,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';
import { amountCovered } from '../../payment-kinds';
import { StoreService } from '../../store-settings';
import { DEFAULT_TIME_ZONE, INVOICING_OPTIONS } from '../constants';
import type { CreditNoteCause } from '../credit-note-cause';
import type { Invoice } from '../entities/invoice.entity';
import { creditNoteFacts, type CreditNoteInput } from '../facts/credit-note';
import { paymentsInvoicedBy } from '../facts/deposit';
import { grossOf } from '../facts/credit-shares';
import type { InvoicingOptions } from '../types';
import { creditNotesOf, IssuedDocumentsService, leftOf } from './issued-documents.service';
import { IssuingService } from './issuing.service';
import { RefundedItemsService } from './refunded-items.service';

type Credit = Pick<CreditNoteInput, 'cause' | 'reason' | 'amount' | 'items'> & {
  refundId?: ID;
  revertedPaymentId?: ID;
};

/** Issues credit notes: in the transaction of what they are for, with the order locked, each once. */
@Injectable()
export class CreditNoteService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
    private issued: IssuedDocumentsService,
    private issuing: IssuingService,
    private refundedItems: RefundedItemsService,
    @Inject(INVOICING_OPTIONS) private options: InvoicingOptions,
  ) {}

  /** Nothing of what was invoiced for the order is due any more: all that is left of it is credited. */
  async creditAll(ctx: RequestContext, orderId: ID, cause: CreditNoteCause, reason: string | null): Promise<void> {
    const issued = await this.lockedDocuments(ctx, orderId);
    for (const invoice of issued.filter(isInvoice)) {
      await this.credit(ctx, invoice, issued, { cause, reason, amount: null });
    }
  }

  /**
   * A payment has not come after all: its deposit invoice is credited, and the invoice of the whole order, which says that
   * it was paid. Another is issued when the money comes. Where other money pays for the order, that invoice stands.
   */
  async creditReverted(ctx: RequestContext, order: Order, payment: Payment, reason: string): Promise<void> {
    const issued = await this.lockedDocuments(ctx, order.id);
    const stillPaid = await this.isPaid(ctx, order);
    const concerned = issued.filter(({ kind, facts }) => (kind === 'INVOICE' ? !stillPaid : isFor(facts, payment)));
    for (const invoice of concerned) {
      const revertedPaymentId = payment.id;
      await this.credit(ctx, invoice, issued, { cause: 'PAYMENT_REVERTED', reason, amount: null, revertedPaymentId });
    }
  }

  /**
   * Credits what was given back, as far as it had been invoiced: of the deposit's invoice where a deposit is refunded, else
   * of the latest. What was paid beyond all invoices goes back without a document.
   * @param refund settled, with its payment
   */
  async creditRefund(ctx: RequestContext, orderId: ID, refund: Refund): Promise<void> {
    const issued = await this.lockedDocuments(ctx, orderId);
    const invoices = issued.filter(isInvoice);
    const done = issued.some(({ refundId }) => refundId !== null && idsAreEqual(refundId, refund.id));
    if (done || invoices.length === 0 || refund.payment.state !== 'Settled') return;
    const outstanding = invoices.reduce((sum, invoice) => sum + grossOf(leftOf(invoice, issued)), 0);
    let amount = refund.total - (await this.surplusBefore(ctx, orderId, refund, outstanding));
    const paidFirst = [...invoices].reverse().sort((a, b) => rank(b, refund) - rank(a, refund));
    for (const invoice of paidFirst) {
      if (amount <= 0) return;
      const items = await this.refundedItems.of(ctx, refund, invoice.facts);
      const note = await this.credit(ctx, invoice, issued, {
        cause: 'REFUND',
        reason: refund.reason ?? null,
        amount,
        items,
        refundId: refund.id,
      });
      amount -= note?.totalWithTax ?? 0;
    }
  }

  /** The order has changed: all that is left of its invoice, in whose place another comes. @param issued with what they say */
  async creditReplaced(ctx: RequestContext, invoice: Invoice, issued: Invoice[]): Promise<void> {
    await this.credit(ctx, invoice, issued, { cause: 'INVOICE_REPLACED', reason: null, amount: null });
  }

  /** The order costs less than was invoiced as deposits: all that is left of them, in whose place its invoice comes. */
  async creditDeposits(ctx: RequestContext, orderId: ID): Promise<void> {
    const issued = await this.issued.listWithFacts(ctx, orderId);
    for (const deposit of issued.filter(({ kind }) => kind === 'DEPOSIT_INVOICE')) {
      await this.creditReplaced(ctx, deposit, issued);
    }
  }

  /** What an order has received, points included, less what was given back; and what that was. Minor units. */
  async moneyOf(ctx: RequestContext, orderId: ID): Promise<{ received: number; refunded: number }> {
    const payments = await this.settled(ctx, orderId);
    const refunds = payments.flatMap(payment => payment.refunds).filter(({ state }) => state === 'Settled');
    return { received: amountCovered(payments), refunded: refunds.reduce((sum, { total }) => sum + total, 0) };
  }

  /** Whether what has been received covers the order. */
  async isPaid(ctx: RequestContext, { id, totalWithTax }: Order): Promise<boolean> {
    return (await this.received(ctx, id)) >= totalWithTax;
  }

  /** What had been received beyond what stood invoiced, before the refund. */
  private async surplusBefore(ctx: RequestContext, orderId: ID, refund: Refund, outstanding: number): Promise<number> {
    return Math.max(0, (await this.received(ctx, orderId)) + refund.total - outstanding);
  }

  /** Points included, less what was refunded. */
  private async received(ctx: RequestContext, orderId: ID): Promise<number> {
    return amountCovered(await this.settled(ctx, orderId));
  }

  private settled(ctx: RequestContext, orderId: ID): Promise<Payment[]> {
    return this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: orderId }, state: 'Settled' }, relations: { refunds: true } });
  }

  private async credit(
    ctx: RequestContext,
    invoice: Invoice,
    issued: Invoice[],
    { refundId, revertedPaymentId, ...credit }: Credit,
  ): Promise<Invoice | null> {
    const facts = creditNoteFacts({
      invoice: invoice.facts,
      before: creditNotesOf(invoice, issued).map(note => note.facts),
      ...credit,
      issuedAt: new Date(),
      timeZone: this.options.timeZone ?? DEFAULT_TIME_ZONE,
    });
    if (!facts) return null;
    const { cause } = credit;
    return this.issuing.issue(ctx, await this.stores.ofOrder(ctx, invoice.orderId), facts, {
      orderId: invoice.orderId,
      issueKey: [invoice.id, 'CREDIT_NOTE', cause, ...(refundId == null ? [] : [refundId])].join(':'),
      creditedInvoiceId: invoice.id,
      creditCause: cause,
      reason: facts.credited?.reason ?? null,
      refundId: refundId ?? null,
      revertedPaymentId: revertedPaymentId ?? null,
    });
  }

  private async lockedDocuments(ctx: RequestContext, orderId: ID): Promise<Invoice[]> {
    await lockOrder(this.connection, ctx, orderId);
    return this.issued.listWithFacts(ctx, orderId);
  }
}

const isInvoice = ({ kind }: Invoice): boolean => kind !== 'CREDIT_NOTE';

const isFor = (facts: Invoice['facts'], { id }: Payment): boolean => paymentsInvoicedBy(facts).includes(String(id));

/** The invoice of the very payment that is given back comes first. */
const rank = ({ facts }: Invoice, { payment }: Refund): number => (isFor(facts, payment) ? 1 : 0);
