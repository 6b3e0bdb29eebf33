import { Injectable } from '@nestjs/common';
import {
  EventBus,
  HistoryService,
  type ID,
  Logger,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { EmailSendEvent } from '@vendure/email-plugin';
import { IsNull, LessThan } from 'typeorm';
import { OrderEmail } from '../entities/order-email.entity';
import { backoffFor, isPermanent, MAXIMUM_ATTEMPTS, ObsoleteError } from '../rules/backoff';
import { ShopEmailSender } from '../sending/shop-email-sender';
import { loggerCtx, ORDER_EMAIL_SENT, type ShopEmailDetails } from '../types';
import { Composer } from './composer';
import { OrderEmailsPluginOptions } from './plugin-options';

/** Longer than any attempt takes: see the time-outs of the sender. */
const LEASE = 300_000;

/** Sends the messages of an order, each once, whatever number of jobs ask for it. */
@Injectable()
export class Postman {
  private sender = new ShopEmailSender();

  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private eventBus: EventBus,
    private history: HistoryService,
    private composer: Composer,
    private options: OrderEmailsPluginOptions,
  ) {}

  /** @throws when one of them could not be sent this time, so that the queue tries again: those that were are left alone */
  async deliverAll(orderId: ID): Promise<void> {
    const ctx = await this.contexts.create({ apiType: 'admin' });
    const queued = await this.connection
      .getRepository(ctx, OrderEmail)
      .find({ select: { id: true }, where: { orderId, state: 'QUEUED' }, order: { id: 'ASC' } });
    const failures: Error[] = [];
    for (const { id } of queued) {
      await this.deliver(id).catch((reason: unknown) => failures.push(asError(reason)));
    }
    if (failures.length) throw failures[0];
  }

  private async deliver(id: ID): Promise<void> {
    const ctx = await this.contexts.create({ apiType: 'admin' });
    if (!(await this.claim(ctx, id))) return;
    const email = await this.connection.getEntityOrThrow(ctx, OrderEmail, id);
    let details: ShopEmailDetails;
    try {
      details = await this.send(ctx, email);
    } catch (reason) {
      if (reason instanceof ObsoleteError) await this.drop(ctx, id);
      else await this.recordFailure(ctx, email, reason);
      return;
    }
    await this.recordSuccess(ctx, email);
    await this.eventBus.publish(new EmailSendEvent(ctx, details, true, undefined, { orderEmailId: id }));
  }

  /** One of any number of workers gets it; a lease that has run out belonged to one that died. */
  private claim(ctx: RequestContext, id: ID): Promise<boolean> {
    return this.connection.withTransaction(ctx, async txCtx => {
      const now = new Date();
      const result = await this.connection
        .getRepository(txCtx, OrderEmail)
        .createQueryBuilder()
        .update()
        .set({ leaseUntil: new Date(now.getTime() + LEASE) })
        .where([
          { id, state: 'QUEUED', leaseUntil: IsNull() },
          { id, state: 'QUEUED', leaseUntil: LessThan(now) },
        ])
        .execute();
      return result.affected === 1;
    });
  }

  private async send(ctx: RequestContext, email: OrderEmail): Promise<ShopEmailDetails> {
    const details = await this.composer.compose(ctx, email);
    try {
      await this.sender.send(details, this.options.transport);
      return details;
    } catch (reason) {
      const error = asError(reason);
      await this.eventBus.publish(new EmailSendEvent(ctx, details, false, error, { orderEmailId: email.id }));
      throw error;
    }
  }

  private async recordSuccess(ctx: RequestContext, email: OrderEmail): Promise<void> {
    const { id, type, recipient, subject } = email;
    await this.connection.withTransaction(ctx, async txCtx => {
      await this.connection.getRepository(txCtx, OrderEmail).update(id, {
        state: 'SENT',
        sentAt: new Date(),
        attempts: email.attempts + 1,
        leaseUntil: null,
        error: null,
      });
      await this.history.createHistoryEntryForOrder(
        { ctx: txCtx, orderId: email.orderId, type: ORDER_EMAIL_SENT, data: { emailId: id, type, recipient, subject } },
        false,
      );
    });
  }

  private async drop(ctx: RequestContext, id: ID): Promise<void> {
    await this.connection.withTransaction(ctx, txCtx => this.connection.getRepository(txCtx, OrderEmail).delete(id));
  }

  private async recordFailure(ctx: RequestContext, email: OrderEmail, reason: unknown): Promise<void> {
    const error = reason instanceof Error ? reason.message : String(reason);
    const attempts = email.attempts + 1;
    const givenUp = isPermanent(reason) || attempts >= MAXIMUM_ATTEMPTS;
    await this.connection.withTransaction(ctx, txCtx =>
      this.connection.getRepository(txCtx, OrderEmail).update(email.id, {
        state: givenUp ? 'FAILED' : 'QUEUED',
        attempts,
        error: error.slice(0, 2000),
        nextAttemptAt: new Date(Date.now() + backoffFor(attempts)),
        leaseUntil: null,
      }),
    );
    if (!givenUp) throw reason;
    Logger.error(`E-mail ${email.id} (${email.subject}) is given up: ${error}`, loggerCtx);
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
