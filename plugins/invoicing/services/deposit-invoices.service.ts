import { Injectable } from '@nestjs/common';
import { type ID, Order, Payment, type RequestContext, TransactionalConnection } from '@vendure/core';
import { isPartReceived, paymentKind } from '../../payment-kinds';
import { paymentsInvoicedBy } from '../facts/deposit';
import { InvoiceService } from './invoice.service';
import { IssuedDocumentsService, isTakenBack } from './issued-documents.service';

/**
 * Invoices what has been received of an order that is paid in two parts, once one of them is there and the other is not. Of the
 * two the first to come is a deposit, whatever it was called; the other completes the order.
 */
@Injectable()
export class DepositInvoicesService {
  constructor(
    private connection: TransactionalConnection,
    private issued: IssuedDocumentsService,
    private invoices: InvoiceService,
  ) {}

  /** In the transaction of the payment, which has locked the order. What has its invoice gets no other. */
  async issueMissing(ctx: RequestContext, orderId: ID): Promise<void> {
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId);
    const payments = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: orderId } }, order: { id: 'ASC' } });
    const received = payments.filter(({ state }) => state === 'Settled');
    if (received.reduce((sum, { amount }) => sum + amount, 0) >= order.totalWithTax) return;
    for (const kind of ['deposit', 'balance'] as const) {
      const part = received.filter(payment => paymentKind(payment) === kind);
      if (!isPartReceived(payments, kind) || (await this.isInvoiced(ctx, orderId, part))) continue;
      await this.invoices.issueDepositLocked(ctx, order, part);
    }
  }

  private async isInvoiced(ctx: RequestContext, orderId: ID, part: Payment[]): Promise<boolean> {
    const issued = await this.issued.listWithFacts(ctx, orderId);
    const standing = issued.filter(invoice => invoice.kind === 'DEPOSIT_INVOICE' && !isTakenBack(invoice, issued));
    return part.some(({ id }) => standing.some(({ facts }) => paymentsInvoicedBy(facts).includes(String(id))));
  }
}
