import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HistoryEntryType } from '@vendure/common/lib/generated-types';
import {
  EventBus,
  type ID,
  OrderStateTransitionEvent,
  Refund,
  RefundStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
// Core's door leaves it out.
import { OrderHistoryEntry } from '@vendure/core/dist/entity/history-entry/order-history-entry.entity';
import { PaymentRevertedEvent } from '../../manual-payments';
import { CreditNoteService } from './credit-note.service';
import { DepositInvoicesService } from './deposit-invoices.service';

/** Credits what was invoiced when its payment is reverted, its money given back or its order cancelled: in the same transaction. */
@Injectable()
export class CreditNoteTriggersService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private creditNotes: CreditNoteService,
    private depositInvoices: DepositInvoicesService,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: PaymentRevertedEvent,
      id: 'credit-note-payment-reverted',
      handler: async ({ ctx, order, payment, reason }) => {
        await this.creditNotes.creditReverted(ctx, order, payment, reason);
        // The other part, which the invoice of the whole order had invoiced, is there still.
        await this.depositInvoices.issueMissing(ctx, order.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: OrderStateTransitionEvent,
      id: 'credit-note-order-cancelled',
      handler: async ({ ctx, order, toState }) => {
        if (toState !== 'Cancelled' || !order.orderPlacedAt) return;
        await this.creditNotes.creditAll(
          ctx,
          order.id,
          'ORDER_CANCELLED',
          await this.cancellationReason(ctx, order.id),
        );
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: RefundStateTransitionEvent,
      id: 'credit-note-refund-settled',
      handler: async ({ ctx, order, refund, toState }) => {
        if (toState === 'Settled')
          await this.creditNotes.creditRefund(ctx, order.id, await this.loaded(ctx, refund.id));
      },
    });
  }

  private loaded(ctx: RequestContext, id: ID): Promise<Refund> {
    return this.connection.getEntityOrThrow(ctx, Refund, id, { relations: ['payment'] });
  }

  /** Core's event does not have it; the order's history, written just before, has. */
  private async cancellationReason(ctx: RequestContext, orderId: ID): Promise<string | null> {
    const entry = await this.connection.getRepository(ctx, OrderHistoryEntry).findOne({
      where: { order: { id: orderId }, type: HistoryEntryType.ORDER_CANCELLATION },
      order: { id: 'DESC' },
    });
    const { reason } = (entry?.data ?? {}) as { reason?: unknown };
    return typeof reason === 'string' ? reason : null;
  }
}
