import { RequestContext } from '@vendure/core';
import { TRANSACTION_MANAGER_KEY } from '@vendure/core/dist/common/constants';
import { TransactionWrapper } from '@vendure/core/dist/connection/transaction-wrapper';
import { Column, DataSource, Entity, type EntityManager, PrimaryColumn } from 'typeorm';
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

@Entity()
class Note {
  @PrimaryColumn()
  id: number;

  @Column()
  text: string;
}

describe('what is written without a transaction while one is under way that fails', () => {
  const writings: [what: string, write: (database: DataSource) => Promise<unknown>, left: string[]][] = [
    ['saved', database => database.getRepository(Note).save({ id: 2, text: 'saved' }), ['kept', 'saved']],
    ['inserted', database => database.getRepository(Note).insert({ id: 2, text: 'inserted' }), ['kept', 'inserted']],
    ['changed', database => database.getRepository(Note).update(1, { text: 'changed' }), ['changed']],
    ['deleted', database => database.getRepository(Note).delete(1), []],
  ];

  it.each(writings)('stays as it was %s', async (_what, write, left) => {
    installSingleWriter();
    const database = await new DataSource({
      type: 'better-sqlite3',
      database: ':memory:',
      entities: [Note],
      synchronize: true,
    }).initialize();
    try {
      await database.getRepository(Note).save({ id: 1, text: 'kept' });
      let fail: () => void = () => undefined;
      const failing = new Promise<void>((_, reject) => {
        fail = () => {
          reject(new Error('changed my mind'));
        };
      });
      let underWay: () => void = () => undefined;
      const begun = new Promise<void>(resolve => (underWay = resolve));
      const work = async (ctx: RequestContext) => {
        await managerOf(ctx).getRepository(Note).insert({ id: 9, text: 'rolled back' });
        underWay();
        await failing;
      };
      const first = new TransactionWrapper().executeInTransaction(
        RequestContext.empty(),
        work,
        'auto',
        undefined,
        database,
      );
      await begun;
      const second = write(database);
      fail();
      await expect(first).rejects.toThrow('changed my mind');
      await second;
      const notes = await database.getRepository(Note).find({ order: { id: 'ASC' } });
      expect(notes.map(({ text }) => text)).toEqual(left);
    } finally {
      await database.destroy();
    }
  });
});

const managerOf = (ctx: RequestContext) => (ctx as unknown as Record<symbol, EntityManager>)[TRANSACTION_MANAGER_KEY];
