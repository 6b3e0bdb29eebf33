import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  CouponCodeEvent,
  EventBus,
  HistoryEntryEvent,
  type ID,
  type JobQueue,
  JobQueueService,
  Logger,
  OrderEvent,
  OrderStateTransitionEvent,
  PaymentStateTransitionEvent,
  RequestContext,
  type SerializedRequestContext,
} from '@vendure/core';
import { HistoryEntryType } from '@vendure/common/lib/generated-types';
// Core's door leaves it out.
import { OrderHistoryEntry } from '@vendure/core/dist/entity/history-entry/order-history-entry.entity';
import { filter, merge, type Subscription } from 'rxjs';
import { loggerCtx, RETIRE_QUEUE } from '../constants';
import { MolliePaymentsService } from '../providers/mollie-payments.service';
import { StripeIntentsService } from '../providers/stripe-intents.service';
import { PayableOrdersService } from './payable-orders.service';
import { ProviderIntentsService } from './provider-intents.service';

/** A step of an order is told by several events at once: it is looked at when the last of them has come. */
const SETTLES_MS = 50;

interface RetireJob {
  ctx: SerializedRequestContext;
  orderId: ID;
}

/**
 * A payment form that is still open in some browser must not charge what is no longer due: whenever an order changes, is placed,
 * paid otherwise or cancelled, what was begun for it and does not fit any more is cancelled at its provider.
 */
@Injectable()
export class IntentRetirementService implements OnModuleInit, OnModuleDestroy {
  private queue: JobQueue<RetireJob>;
  private subscription?: Subscription;
  private readonly changed = new Map<ID, RequestContext>();
  private looking?: NodeJS.Timeout;

  constructor(
    private eventBus: EventBus,
    private jobQueues: JobQueueService,
    private payable: PayableOrdersService,
    private intents: ProviderIntentsService,
    private stripe: StripeIntentsService,
    private mollie: MolliePaymentsService,
  ) {}

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobQueues.createQueue<RetireJob>({
      name: RETIRE_QUEUE,
      process: ({ data }) => this.retire(RequestContext.deserialize(data.ctx), data.orderId),
    });
    this.subscription = merge(
      this.eventBus.ofType(OrderStateTransitionEvent),
      this.eventBus.ofType(PaymentStateTransitionEvent),
      this.eventBus.ofType(CouponCodeEvent),
      this.eventBus.ofType(OrderEvent),
      this.eventBus.ofType(HistoryEntryEvent).pipe(filter(isOfCancelledLines)),
    ).subscribe(event => {
      if (!isOfNewOrder(event)) this.lookAt(event.ctx, orderOf(event));
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.subscription?.unsubscribe();
    clearTimeout(this.looking);
    await this.lookAtChanged();
  }

  private lookAt(ctx: RequestContext, orderId: ID): void {
    if (this.changed.size === 0) this.looking = setTimeout(() => void this.lookAtChanged(), SETTLES_MS);
    this.changed.set(orderId, ctx);
  }

  private async lookAtChanged(): Promise<void> {
    const changed = [...this.changed];
    this.changed.clear();
    for (const [orderId, ctx] of changed) await this.enqueue(ctx, orderId);
  }

  /** Most orders have nothing open: no job is made for those. */
  private async enqueue(ctx: RequestContext, orderId: ID): Promise<void> {
    try {
      const open = await this.intents.open(ctx, orderId);
      if (open.length > 0) await this.queue.add({ ctx: ctx.serialize(), orderId }, { retries: 10 });
    } catch (reason) {
      Logger.error(`Payments begun for order ${orderId} were not looked at: ${String(reason)}`, loggerCtx);
    }
  }

  private async retire(ctx: RequestContext, orderId: ID): Promise<void> {
    const open = await this.intents.open(ctx, orderId);
    for (const intent of open) {
      if (await this.payable.fits(ctx, intent)) continue;
      if (intent.provider === 'stripe') await this.stripe.retire(ctx, intent);
      else await this.mollie.retire(ctx, intent);
    }
  }
}

type Change =
  OrderStateTransitionEvent | PaymentStateTransitionEvent | CouponCodeEvent | OrderEvent | CancelledLinesEvent;

type CancelledLinesEvent = HistoryEntryEvent & { entity: OrderHistoryEntry };

/** An order of which lines are cancelled costs less, and core says so in no other way. */
const isOfCancelledLines = (event: HistoryEntryEvent): event is CancelledLinesEvent =>
  event.type === 'created' &&
  event.entity instanceof OrderHistoryEntry &&
  event.entity.type === HistoryEntryType.ORDER_CANCELLATION;

/** Of an order that has just been made: nothing can have been begun for it. */
function isOfNewOrder(event: Change): boolean {
  if (event instanceof OrderEvent) return event.type === 'created';
  return event instanceof OrderStateTransitionEvent && event.fromState === 'Created';
}

function orderOf(event: Change): ID {
  if (event instanceof CouponCodeEvent) return event.orderId;
  if (event instanceof HistoryEntryEvent) return event.entity.order.id;
  return event instanceof OrderEvent ? event.entity.id : event.order.id;
}
