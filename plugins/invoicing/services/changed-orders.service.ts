import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  EventBus,
  HistoryEntryEvent,
  type ID,
  Order,
  OrderStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { cancelledOrder, lockOrder } from '../../consistency';
import type { Invoice } from '../entities/invoice.entity';
import { grossOf } from '../facts/credit-shares';
import { isOutdated } from '../facts/outdated';
import { isIssuedOn } from '../issued-on';
import { CreditNoteService } from './credit-note.service';
import { InvoiceService } from './invoice.service';
import { creditNotesOf, IssuedDocumentsService, leftOf, standingInvoice } from './issued-documents.service';

const CHANGING: readonly string[] = ['Modifying', 'ArrangingAdditionalPayment'];

/** An order that was shipped unpaid, or cost nothing, is invoiced already when it goes back to await its payment. */
const isFollowed = (state: string): boolean => state === 'PaymentAuthorized' || isIssuedOn(state);

/**
 * An order that is invoiced and then changed: its invoice is credited and another says what is now sold. What is given back of
 * a paid order is the affair of its refund's credit note.
 */
@Injectable()
export class ChangedOrdersService implements OnApplicationBootstrap {
  constructor(
    private eventBus: EventBus,
    private connection: TransactionalConnection,
    private invoices: InvoiceService,
    private issued: IssuedDocumentsService,
    private creditNotes: CreditNoteService,
  ) {}

  onApplicationBootstrap(): void {
    this.eventBus.registerBlockingEventHandler({
      event: OrderStateTransitionEvent,
      id: 'invoice-of-a-modified-order',
      handler: async ({ ctx, order, fromState, toState }) => {
        if (CHANGING.includes(fromState) && isFollowed(toState)) await this.follow(ctx, order.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: HistoryEntryEvent,
      id: 'invoice-of-cancelled-lines',
      handler: async event => {
        const order = cancelledOrder(event);
        if (order) await this.afterCancellation(event.ctx, order.id);
      },
    });
  }

  /** A modification is followed when it is complete, a whole order when it is cancelled. */
  private async afterCancellation(ctx: RequestContext, orderId: ID): Promise<void> {
    const { state, lines } = await this.connection.getEntityOrThrow(ctx, Order, orderId, { relations: ['lines'] });
    if (!CHANGING.includes(state) && lines.some(({ quantity }) => quantity > 0)) await this.follow(ctx, orderId);
  }

  private async follow(ctx: RequestContext, orderId: ID): Promise<void> {
    await lockOrder(this.connection, ctx, orderId);
    const issued = await this.issued.listWithFacts(ctx, orderId);
    const standing = standingInvoice(issued);
    if (!standing || !(await this.isOutdated(ctx, orderId, standing, issued))) return;
    await this.creditNotes.creditReplaced(ctx, standing, issued);
    await this.invoices.issueInstead(ctx, { id: orderId }, standing);
  }

  private async isOutdated(ctx: RequestContext, orderId: ID, standing: Invoice, issued: Invoice[]): Promise<boolean> {
    const { totalWithTax: total } = await this.connection.getEntityOrThrow(ctx, Order, orderId);
    const left = issued.filter(({ kind }) => kind !== 'CREDIT_NOTE').map(invoice => grossOf(leftOf(invoice, issued)));
    return isOutdated({
      total,
      ...(await this.creditNotes.moneyOf(ctx, orderId)),
      invoiced: left.reduce((sum, gross) => sum + gross, 0),
      linesDiffer:
        creditNotesOf(standing, issued).length === 0 && (await this.invoices.saysOtherwise(ctx, orderId, standing)),
    });
  }
}
