import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  type ID,
  type JobQueue,
  JobQueueService,
  Logger,
  OrderStateTransitionEvent,
  RequestContext,
  type SerializedRequestContext,
} from '@vendure/core';
import { asyncScheduler, observeOn, type Subscription } from 'rxjs';
import { loggerCtx, RENDER_QUEUE } from '../constants';
import { InvoiceIssuedEvent } from '../events/invoice-issued.event';
import { InvoiceFileService } from './invoice-file.service';
import { InvoiceService } from './invoice.service';

interface RenderJob {
  ctx: SerializedRequestContext;
  invoiceId: ID;
}

/** Full payment or first shipment, whichever comes first (delivery: art. 289, I-3 CGI). */
const ISSUED_ON: readonly string[] = [
  'PaymentSettled',
  'PartiallyShipped',
  'Shipped',
  'PartiallyDelivered',
  'Delivered',
];

/** Issues within the transaction of the order's transition, and renders in the worker once that is committed. */
@Injectable()
export class InvoiceTriggersService implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private queue: JobQueue<RenderJob>;
  private subscription?: Subscription;

  constructor(
    private eventBus: EventBus,
    private jobQueueService: JobQueueService,
    private invoiceService: InvoiceService,
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
        if (ISSUED_ON.includes(toState)) await this.invoiceService.issueLocked(ctx, order);
      },
    });
    // Later than the answer to whoever paid or shipped: nobody has to wait for a job to be written.
    const issued = this.eventBus.ofType(InvoiceIssuedEvent).pipe(observeOn(asyncScheduler));
    this.subscription = issued.subscribe(({ ctx, invoice }) => {
      this.queue.add({ ctx: ctx.serialize(), invoiceId: invoice.id }, { retries: 5 }).catch((reason: unknown) => {
        Logger.error(`Invoice ${invoice.number} will be rendered when it is asked for: ${String(reason)}`, loggerCtx);
      });
    });
  }

  onModuleDestroy(): void {
    this.subscription?.unsubscribe();
  }
}
