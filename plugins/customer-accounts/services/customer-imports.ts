import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Channel,
  CustomerGroup,
  type ID,
  type JobQueue,
  JobQueueService,
  Logger,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { IsNull, LessThan, Not } from 'typeorm';
import { CustomerImport } from '../entities/customer-import.entity';
import { decodeText } from '../../text-files';
import { readCustomers } from '../rules/read-customers';
import { CustomerRecords } from './customer-records';
import { Invitations } from './invitations';

const BATCH = 500;
const DAY = 24 * 60 * 60 * 1000;
const KEPT_PROBLEMS = 1000;
const SHOWN = 20;

/** Imports of customers: a look first, then a job that goes on where it stopped. */
@Injectable()
export class CustomerImports implements OnModuleInit {
  private queue: JobQueue<{ importId: ID }>;

  constructor(
    private connection: TransactionalConnection,
    private jobQueues: JobQueueService,
    private contexts: RequestContextService,
    private records: CustomerRecords,
    private invitations: Invitations,
  ) {}

  async onModuleInit(): Promise<void> {
    this.queue = await this.jobQueues.createQueue({
      name: 'customer-import',
      process: job => this.run(job.data.importId),
    });
  }

  /** Looks through a file and keeps it; nothing else changes. */
  async preview(ctx: RequestContext, fileName: string, bytes: Buffer): Promise<CustomerImport> {
    await this.forgetOld(ctx);
    const content = decodeText(bytes) ?? '';
    const { customers, problems } = readCustomers(content, await this.groupNames(ctx));
    const known = await this.records.knownAmong(
      ctx,
      customers.map(({ emailAddress }) => emailAddress),
    );
    return this.connection.getRepository(ctx, CustomerImport).save(
      new CustomerImport({
        channelId: ctx.channelId,
        fileName: fileName.slice(0, 200),
        state: 'READY',
        content,
        lines: customers.length + problems.length,
        newCustomers: customers.length - known.size,
        knownCustomers: known.size,
        problemCount: problems.length,
        problems: problems.slice(0, KEPT_PROBLEMS),
      }),
    );
  }

  /** A file that nobody took in is not kept. */
  private async forgetOld(ctx: RequestContext): Promise<void> {
    const createdAt = LessThan(new Date(Date.now() - DAY));
    await this.connection.getRepository(ctx, CustomerImport).delete({ state: 'READY', createdAt });
  }

  find(ctx: RequestContext, id: ID): Promise<CustomerImport | null> {
    return this.connection.getRepository(ctx, CustomerImport).findOneBy({ id, channelId: ctx.channelId });
  }

  /** Those that were started, the newest first. */
  latest(ctx: RequestContext): Promise<CustomerImport[]> {
    return this.connection.getRepository(ctx, CustomerImport).find({
      where: { channelId: ctx.channelId, state: Not('READY') },
      order: { id: 'DESC' },
      take: SHOWN,
    });
  }

  /** Takes in the lines that are good. Twice is once; one that stopped with an error goes on. @throws EntityNotFoundError for another store's */
  async start(ctx: RequestContext, id: ID, invite: boolean): Promise<CustomerImport> {
    const found = await this.connection.getEntityOrThrow(ctx, CustomerImport, id, {
      where: { channelId: ctx.channelId },
    });
    const imports = this.connection.getRepository(ctx, CustomerImport);
    const begun = await imports.update({ id: found.id, state: 'READY' }, { state: 'RUNNING', invite });
    const again = await imports.update({ id: found.id, state: 'RUNNING', error: Not(IsNull()) }, { error: null });
    if (begun.affected || again.affected) await this.queue.add({ importId: id }, { retries: 5 });
    return this.connection.getEntityOrThrow(ctx, CustomerImport, id);
  }

  private async run(importId: ID): Promise<void> {
    const systemCtx = await this.contexts.create({ apiType: 'admin' });
    const found = await this.connection.getRepository(systemCtx, CustomerImport).findOneOrFail({
      where: { id: importId },
      select: { id: true, channelId: true, content: true, processed: true },
    });
    const store = await this.connection.getEntityOrThrow(systemCtx, Channel, found.channelId);
    const ctx = await this.contexts.create({ apiType: 'admin', channelOrToken: store.token });
    const { customers } = readCustomers(found.content ?? '', await this.groupNames(ctx));
    try {
      for (let { processed } = found; processed < customers.length; processed += BATCH) {
        const more = await this.batch(ctx, importId, processed, customers.slice(processed, processed + BATCH));
        if (!more) return;
      }
      await this.note(ctx, importId, { state: 'DONE', content: null, error: null });
    } catch (reason) {
      await this.note(ctx, importId, { error: String(reason).slice(0, 1000) });
      Logger.error(`The import ${importId} stopped: ${String(reason)}`, 'CustomerAccountsPlugin');
      throw reason;
    }
  }

  /** @returns false where another worker is at it, or has been */
  private batch(
    ctx: RequestContext,
    id: ID,
    processed: number,
    lines: Parameters<CustomerRecords['take']>[1],
  ): Promise<boolean> {
    return this.connection.withTransaction(ctx, async tx => {
      const imports = this.connection.getRepository(tx, CustomerImport);
      const claimed = await imports.update(
        { id, state: 'RUNNING', processed },
        { processed: processed + lines.length },
      );
      if (!claimed.affected) return false;
      const made = await this.records.take(tx, lines);
      await imports.increment({ id }, 'created', made.length);
      const { invite } = await imports.findOneByOrFail({ id });
      if (invite) for (const customer of made) await this.invitations.invite(tx, customer.id);
      return true;
    });
  }

  private async note(ctx: RequestContext, id: ID, changes: Partial<CustomerImport>): Promise<void> {
    await this.connection.withTransaction(ctx, tx =>
      this.connection.getRepository(tx, CustomerImport).update({ id, state: 'RUNNING' }, changes),
    );
  }

  private async groupNames(ctx: RequestContext): Promise<Set<string>> {
    const groups = await this.connection.getRepository(ctx, CustomerGroup).find();
    return new Set(groups.map(({ name }) => name));
  }
}
