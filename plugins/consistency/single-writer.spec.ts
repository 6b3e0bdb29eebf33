import { RequestContext } from '@vendure/core';
import { TRANSACTION_MANAGER_KEY } from '@vendure/core/dist/common/constants';
import { TransactionWrapper } from '@vendure/core/dist/connection/transaction-wrapper';
import { DataSource, type EntityManager } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { installSingleWriter } from './single-writer';

const prototype = TransactionWrapper.prototype as unknown as { executeInTransaction: unknown };

describe('the single writer of better-sqlite3', () => {
  it('says so when the place in core that it leans on has moved', () => {
    const original = prototype.executeInTransaction;
    try {
      prototype.executeInTransaction = undefined;
      expect(installSingleWriter).toThrow('TransactionWrapper.executeInTransaction has moved');
    } finally {
      prototype.executeInTransaction = original;
    }
  });

  it('is installed once, however often it is asked for', () => {
    installSingleWriter();
    const installed = prototype.executeInTransaction;
    installSingleWriter();
    expect(prototype.executeInTransaction).toBe(installed);
  });

  it('keeps what one request has written when another, begun before it, fails', async () => {
    installSingleWriter();
    const database = await new DataSource({ type: 'better-sqlite3', database: ':memory:' }).initialize();
    try {
      await database.query('CREATE TABLE "note" ("text" varchar)');
      const write = (text: string, after: () => Promise<void> = () => Promise.resolve()) =>
        new TransactionWrapper().executeInTransaction(
          RequestContext.empty(),
          async ctx => {
            await managerOf(ctx).query('INSERT INTO "note" VALUES (?)', [text]);
            await after();
          },
          'auto',
          undefined,
          database,
        );
      let fail: () => void = () => undefined;
      const failing = new Promise<void>((_, reject) => {
        fail = () => {
          reject(new Error('changed my mind'));
        };
      });
      const first = write('first', () => failing);
      const second = write('second');
      fail();
      await expect(first).rejects.toThrow('changed my mind');
      await second;
      expect(await database.query('SELECT "text" FROM "note"')).toEqual([{ text: 'second' }]);
    } finally {
      await database.destroy();
    }
  });
});

const managerOf = (ctx: RequestContext) => (ctx as unknown as Record<symbol, EntityManager>)[TRANSACTION_MANAGER_KEY];
