import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type ID,
  type Job,
  type JobQueue,
  JobQueueService,
  RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { In, LessThan } from 'typeorm';
import { PointsBatch } from '../entities/points-batch.entity';
import { BulkLedger } from './bulk-ledger';

const CHUNK = 500;
const OVERDUE = 5 * 60_000;

/** What a batch is made of. */
export type NewBatch = Pick<
  PointsBatch,
  'channelId' | 'key' | 'reason' | 'recipients' | 'points' | 'expiresAt' | 'authorId'
>;

/** Grants points to many in the worker, some hundred accounts a transaction, going on where it was interrupted. */
@Injectable()
export class BatchesService implements OnModuleInit {
  private queue: JobQueue<{ batchId: ID }>;

  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private jobQueueService: JobQueueService,
    private ledger: BulkLedger,
  ) {}

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobQueueService.createQueue({
      name: 'points-batch',
      process: job => this.run(job),
    });
  }

  find(ctx: RequestContext, key: string): Promise<PointsBatch | null> {
    return this.connection.getRepository(ctx, PointsBatch).findOneBy({ key, channelId: ctx.channelId });
  }

  findOne(ctx: RequestContext, id: ID): Promise<PointsBatch | null> {
    return this.connection.getRepository(ctx, PointsBatch).findOneBy({ id, channelId: ctx.channelId });
  }

  /** Writes the batch down, or finds the one that has the key already, which is then the answer. */
  async write(ctx: RequestContext, batch: NewBatch): Promise<PointsBatch> {
    const repository = this.connection.getRepository(ctx, PointsBatch);
    const total = batch.recipients.length;
    const values = { ...batch, total, state: total > 0 ? ('QUEUED' as const) : ('DONE' as const) };
    await repository.createQueryBuilder().insert().values(values).orIgnore().updateEntity(false).execute();
    return repository.findOneByOrFail({ key: batch.key, channelId: batch.channelId });
  }

  /** Once it is committed. One that is done already is done. */
  async start({ id, state }: PointsBatch): Promise<void> {
    if (state !== 'DONE') await this.queue.add({ batchId: id }, { retries: 10 });
  }

  /** Batches that nobody has worked on for minutes: their job was lost. */
  async resume(ctx: RequestContext): Promise<number> {
    const lost = await this.connection.getRepository(ctx, PointsBatch).find({
      where: { state: In(['QUEUED', 'RUNNING']), updatedAt: LessThan(new Date(Date.now() - OVERDUE)) },
      select: { id: true, state: true },
      take: 100,
    });
    for (const batch of lost) await this.start(batch);
    return lost.length;
  }

  private async run(job: Job<{ batchId: ID }>): Promise<{ done: number }> {
    const ctx = await this.contexts.create({ apiType: 'admin' });
    for (;;) {
      const { done, total } = await this.step(ctx, job.data.batchId);
      if (done === total) return { done };
      job.setProgress(Math.floor((100 * done) / total));
    }
  }

  /** The next accounts, with how far the batch has got, together or not at all. */
  private step(ctx: RequestContext, id: ID): Promise<Pick<PointsBatch, 'done' | 'total'>> {
    return this.connection.withTransaction(ctx, async txCtx => {
      const repository = this.connection.getRepository(txCtx, PointsBatch);
      const postgres = this.connection.rawConnection.options.type === 'postgres';
      const batch = await repository.findOneOrFail({
        where: { id },
        ...(postgres && { lock: { mode: 'pessimistic_write' as const } }),
      });
      const { done, total, recipients } = batch;
      if (done === total) return batch;
      const next = recipients.slice(done, done + CHUNK);
      await this.ledger.grant(txCtx, batch, next);
      const reached = done + next.length;
      await repository.update(id, { done: reached, state: reached === total ? 'DONE' : 'RUNNING' });
      return { done: reached, total };
    });
  }
}
