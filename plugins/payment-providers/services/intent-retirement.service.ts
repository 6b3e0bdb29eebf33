import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  CouponCodeEvent,
  EventBus,
  type ID,
  type JobQueue,
  JobQueueService,
  Logger,
  Order,
  OrderEvent,
  OrderService,
  OrderStateTransitionEvent,
  PaymentStateTransitionEvent,
  RequestContext,
  type SerializedRequestContext,
} from '@vendure/core';
import { merge, type Subscription } from 'rxjs';
import { loggerCtx, RETIRE_QUEUE } from '../constants';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { MolliePaymentsService } from '../providers/mollie-payments.service';
import { StripePaymentsService } from '../providers/stripe-payments.service';
import { OnlineOffersService } from './online-offers.service';
import { ProviderIntentsService } from './provider-intents.service';

/** A step of an order is told by several events at once: it is looked at when the last of them has come. */
const SETTLES_MS = 50;

interface RetireJob {
  ctx: SerializedRequestContext;
  orderId: ID;
}

/**
 * A payment form that is still open in some browser must not charge what is no longer due: whenever an order changes, or is
 * placed or cancelled, what was begun for it and does not fit any more is cancelled at its provider.
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
    private orders: OrderService,
    private offers: OnlineOffersService,
    private intents: ProviderIntentsService,
    private stripe: StripePaymentsService,
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
    if (open.length === 0) return;
    const order = await this.orders.findOne(ctx, orderId);
    for (const intent of open) {
      if (order && (await this.fits(ctx, order, intent))) continue;
      if (intent.provider === 'stripe') await this.stripe.retire(ctx, intent);
      else await this.mollie.retire(ctx, intent);
    }
  }

  private async fits(ctx: RequestContext, order: Order, { asDeposit, amount }: ProviderIntent): Promise<boolean> {
    if (order.state !== 'ArrangingPayment') return false;
    order.payments = await this.orders.getOrderPayments(ctx, order.id);
    const asked = await this.offers.asked(ctx, order, !asDeposit);
    return asked.amount === amount;
  }
}

type Change = OrderStateTransitionEvent | PaymentStateTransitionEvent | CouponCodeEvent | OrderEvent;

/** Of an order that has just been made: nothing can have been begun for it. */
function isOfNewOrder(event: Change): boolean {
  if (event instanceof OrderEvent) return event.type === 'created';
  return event instanceof OrderStateTransitionEvent && event.fromState === 'Created';
}

function orderOf(event: Change): ID {
  if (event instanceof CouponCodeEvent) return event.orderId;
  return event instanceof OrderEvent ? event.entity.id : event.order.id;
}
