import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  type ID,
  type JobQueue,
  JobQueueService,
  Logger,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import type { Subscription } from 'rxjs';
import { In, IsNull, LessThan } from 'typeorm';
import { afterTheAnswer } from '../../consistency';
import { OrderEmail } from '../entities/order-email.entity';
import { OrderEmailsQueuedEvent } from '../events/order-emails-queued.event';
import { loggerCtx } from '../types';
import { Postman } from './postman';

const OVERDUE = 60_000;
const UNTIL_NEXT_REQUEUE = 600_000;
const RETRIES = 12;

/** Has the worker send what is in the outbox. A job may be lost or doubled: the outbox says what is to be sent. */
@Injectable()
export class OrderEmailQueue implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private queue: JobQueue<{ orderId: ID }>;
  private subscription: Subscription | undefined;

  constructor(
    private eventBus: EventBus,
    private jobQueues: JobQueueService,
    private contexts: RequestContextService,
    private connection: TransactionalConnection,
    private postman: Postman,
  ) {}

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobQueues.createQueue({
      name: 'order-emails',
      process: job => this.postman.deliverAll(job.data.orderId),
    });
    const queued = this.eventBus.ofType(OrderEmailsQueuedEvent).pipe(afterTheAnswer());
    this.subscription = queued.subscribe(({ orderId }) => {
      this.add(orderId).catch((reason: unknown) => {
        Logger.error(`E-mails of order ${orderId} wait for the next round: ${String(reason)}`, loggerCtx);
      });
    });
  }

  onApplicationBootstrap(): void {
    this.requeueOverdue().catch((reason: unknown) => {
      Logger.error(`Could not look for overdue e-mails: ${String(reason)}`, loggerCtx);
    });
  }

  onModuleDestroy(): void {
    this.subscription?.unsubscribe();
  }

  /** Hands orders to the queue again of which no job has taken a message in time. @returns how many messages */
  async requeueOverdue(): Promise<number> {
    const ctx = await this.contexts.create({ apiType: 'admin' });
    const emails = this.connection.getRepository(ctx, OrderEmail);
    const now = Date.now();
    const overdue = { state: 'QUEUED' as const, nextAttemptAt: LessThan(new Date(now - OVERDUE)) };
    const lost = await emails.find({
      select: { id: true, orderId: true },
      where: [
        { ...overdue, leaseUntil: IsNull() },
        { ...overdue, leaseUntil: LessThan(new Date(now)) },
      ],
      order: { id: 'ASC' },
      take: 200,
    });
    // So that a long queue is not filled with the same message every minute.
    const nextAttemptAt = new Date(now + UNTIL_NEXT_REQUEUE);
    if (lost.length) await emails.update({ id: In(lost.map(({ id }) => id)), state: 'QUEUED' }, { nextAttemptAt });
    for (const orderId of new Set(lost.map(email => email.orderId))) await this.add(orderId);
    return lost.length;
  }

  private async add(orderId: ID): Promise<void> {
    await this.queue.add({ orderId }, { retries: RETRIES });
  }
}
