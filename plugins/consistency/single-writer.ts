import type { RequestContext } from '@vendure/core';
// TypeORM shares one QueryRunner on better-sqlite3; only core's own wrapper knows where a transaction begins and ends.
import { TransactionWrapper } from '@vendure/core/dist/connection/transaction-wrapper';
import { AsyncLocalStorage } from 'async_hooks';
import { type DataSource, DeleteQueryBuilder, EntityManager, InsertQueryBuilder, UpdateQueryBuilder } from 'typeorm';
import { EntityPersistExecutor } from 'typeorm/persistence/EntityPersistExecutor';
import { SoftDeleteQueryBuilder } from 'typeorm/query-builder/SoftDeleteQueryBuilder';
import { forgetSession } from './forget-session';

type Execute = typeof TransactionWrapper.prototype.executeInTransaction;

/** What TypeORM writes with, in a transaction or without. */
interface Writer {
  connection: DataSource;
}

const holding = new AsyncLocalStorage<{ held: boolean }>();
const installed = Symbol.for('single-writer');
let tail: Promise<void> = Promise.resolve();

/**
 * On better-sqlite3 a second transaction would become a SAVEPOINT inside the first, and a failing request would roll
 * back another that has already answered, or a job that was written without a transaction meanwhile. This lets transactions,
 * and what is written outside of any, run one after the other, re-entrantly, on that driver only, and clears what a rollback
 * leaves behind. Call it before bootstrap; calling it again changes nothing.
 */
export function installSingleWriter(): void {
  const prototype = TransactionWrapper.prototype as unknown as { executeInTransaction: Execute; [installed]?: true };
  if (typeof prototype.executeInTransaction !== 'function') {
    throw new Error('TransactionWrapper.executeInTransaction has moved: see plugins/consistency/single-writer.ts');
  }
  if (prototype[installed]) return;
  prototype[installed] = true;
  const original = prototype.executeInTransaction;
  const serialised: Execute = async function <T>(
    this: TransactionWrapper,
    ctx: RequestContext,
    work: (ctx: RequestContext) => Promise<T> | never,
    mode: Parameters<Execute>[2],
    isolation: Parameters<Execute>[3],
    connection: Parameters<Execute>[4],
  ): Promise<T> {
    const run = () => original.call(this, ctx, work as never, mode, isolation, connection) as Promise<T>;
    if (!waits(connection)) return run();
    return inTurn(run).catch(async (reason: unknown) => {
      await forgetSession(ctx);
      throw reason;
    });
  };
  prototype.executeInTransaction = serialised;
  for (const { prototype: writer } of [
    EntityPersistExecutor,
    InsertQueryBuilder,
    UpdateQueryBuilder,
    DeleteQueryBuilder,
    SoftDeleteQueryBuilder,
  ]) {
    serialise(writer, 'execute');
  }
  serialise(EntityManager.prototype, 'transaction');
}

/** Whether a turn is to be waited for: not by what the one writes whose turn it is. */
const waits = ({ options }: DataSource): boolean => options.type === 'better-sqlite3' && !holding.getStore()?.held;

function serialise<M extends string>(prototype: Record<M, unknown>, method: M): void {
  const writer = prototype as Record<M, (this: Writer, ...args: unknown[]) => Promise<unknown>>;
  const original = writer[method];
  writer[method] = function (...args) {
    const run = () => original.apply(this, args);
    return waits(this.connection) ? inTurn(run) : run();
  };
}

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const previous = tail;
  let release: () => void = () => undefined;
  tail = new Promise<void>(resolve => (release = resolve));
  await previous;
  const hold = { held: true };
  try {
    return await holding.run(hold, run);
  } finally {
    hold.held = false;
    release();
  }
}
