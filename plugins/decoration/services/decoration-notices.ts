import { Inject, Injectable } from '@nestjs/common';
import { EventBus, type ID, RequestContextService, type RequestContext, TransactionalConnection } from '@vendure/core';
import { LessThanOrEqual } from 'typeorm';
import { DECORATION_OPTIONS } from '../constants';
import { DecorationNotice } from '../entities/decoration-notice.entity';
import { DecorationChangesEvent } from '../events/decoration-changes.event';
import type { DecorationOptions } from '../options';

/** Tells the merchant of changes after placement once they have settled, not with every key that is pressed (B6). */
@Injectable()
export class DecorationNotices {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private eventBus: EventBus,
    @Inject(DECORATION_OPTIONS) private options: DecorationOptions,
  ) {}

  /** Notes a change in the transaction that makes it. The order is locked. */
  async note(ctx: RequestContext, orderId: ID): Promise<void> {
    const repository = this.connection.getRepository(ctx, DecorationNotice);
    const lastChangeAt = new Date();
    const { affected } = await repository.update({ orderId }, { lastChangeAt });
    if (affected) return;
    await repository.insert({ order: { id: orderId }, firstChangeAt: lastChangeAt, lastChangeAt });
  }

  /** Publishes what has settled; each notice by one worker only. Answers how many there were. */
  async publishSettled(): Promise<number> {
    const ctx = await this.contexts.create({ apiType: 'admin' });
    const until = new Date(Date.now() - this.options.changesSettleAfterSeconds * 1000);
    const settled = await this.connection
      .getRepository(ctx, DecorationNotice)
      .find({ where: { lastChangeAt: LessThanOrEqual(until) }, order: { id: 'ASC' }, take: 100 });
    let published = 0;
    for (const { id, orderId, firstChangeAt, lastChangeAt } of settled) {
      await this.connection.withTransaction(ctx, async txCtx => {
        const repository = this.connection.getRepository(txCtx, DecorationNotice);
        // Taken by another worker, or changed again since: then it waits for its next turn.
        const { affected } = await repository.delete({ id, lastChangeAt: LessThanOrEqual(until) });
        if (!affected) return;
        published += 1;
        await this.eventBus.publish(new DecorationChangesEvent(txCtx, orderId, firstChangeAt, lastChangeAt));
      });
    }
    return published;
  }
}
