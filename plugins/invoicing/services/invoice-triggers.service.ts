import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  type ID,
  type JobQueue,
  JobQueueService,
  Logger,
  Order,
  OrderStateTransitionEvent,
  PaymentStateTransitionEvent,
  RequestContext,
  type SerializedRequestContext,
  TransactionalConnection,
} from '@vendure/core';
import type { Subscription } from 'rxjs';
import { afterTheAnswer } from '../../consistency';
import { isDepositOrBalance } from '../../payment-kinds';
import { loggerCtx, RENDER_QUEUE } from '../constants';
import { InvoiceIssuedEvent } from '../events/invoice-issued.event';
import { isIssuedOn } from '../issued-on';
import { CreditNoteService } from './credit-note.service';
import { DepositInvoicesService } from './deposit-invoices.service';
import { InvoiceFileService } from './invoice-file.service';
import { InvoiceService } from './invoice.service';

interface RenderJob {
  ctx: SerializedRequestContext;
  invoiceId: ID;
}

/** Issues within the transaction of the order's transition, and renders in the worker once that is committed. */
@Injectable()
export class InvoiceTriggersService implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private queue: JobQueue<RenderJob>;
  private subscription?: Subscription;

  constructor(
    private connection: TransactionalConnection,
    private eventBus: EventBus,
    private jobQueueService: JobQueueService,
    private invoiceService: InvoiceService,
    private creditNotes: CreditNoteService,
    private depositInvoices: DepositInvoicesService,
    private fileService: InvoiceFileService,
  ) {}

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobQueueService.createQueue<RenderJob>({
      name: RENDER_QUEUE,
      process: async ({ data }) => {
        const { sha256 } = await this.fileService.ensureRendered(RequestContext.deserialize(data.ctx), data.invoiceId);
        return { sha256 };
      },
    });
  }

  onApplicationBootstrap(): void {
    this.eventBus.registerBlockingEventHandler({
      event: OrderStateTransitionEvent,
      id: 'issue-invoice',
      handler: async ({ ctx, toState, order }) => {
        // Core has just written the order's new state.
        if (isIssuedOn(toState)) await this.invoiceService.issueLocked(ctx, order);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: PaymentStateTransitionEvent,
      id: 'issue-deposit-invoice',
      handler: async ({ ctx, toState, order, payment }) => {
        if (toState !== 'Settled') return;
        if (isDepositOrBalance(payment)) await this.depositInvoices.issueMissing(ctx, order.id);
        // The guard of manual-payments has told the order its true state.
        if (isIssuedOn(order.state)) await this.onPaidAgain(ctx, order.id);
      },
    });
    const issued = this.eventBus.ofType(InvoiceIssuedEvent).pipe(afterTheAnswer());
    this.subscription = issued.subscribe(({ ctx, invoice }) => {
      this.queue.add({ ctx: ctx.serialize(), invoiceId: invoice.id }, { retries: 5 }).catch((reason: unknown) => {
        Logger.error(`Invoice ${invoice.number} will be rendered when it is asked for: ${String(reason)}`, loggerCtx);
      });
    });
  }

  /**
   * An order that was shipped moves no more when it is paid. Where a reverted payment has taken its invoice back, that is
   * when it gets another.
   */
  private async onPaidAgain(ctx: RequestContext, orderId: ID): Promise<void> {
    const issued = await this.invoiceService.listForOrder(ctx, orderId);
    if (!issued.some(({ creditCause }) => creditCause === 'PAYMENT_REVERTED')) return;
    const order = await this.connection.getEntityOrThrow(ctx, Order, orderId);
    if (await this.creditNotes.isPaid(ctx, order)) await this.invoiceService.issueLocked(ctx, { id: orderId });
  }

  onModuleDestroy(): void {
    this.subscription?.unsubscribe();
  }
}
