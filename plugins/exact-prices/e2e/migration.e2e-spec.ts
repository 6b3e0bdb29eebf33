import { preBootstrapConfig, resetConfig } from '@vendure/core';
import { mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import path from 'path';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTestConfig, readEnvironment } from '../../../e2e/support/composition';
import { createTestDatabase, databaseKind, type TestDatabase } from '../../../e2e/support/test-database';

/** The migration under test; those that follow are run and undone with it. */
const NAME = 'ExactPrices';

describe('B1 prices with tenths of a cent: the migration', () => {
  let dataDir: string;
  let database: TestDatabase;
  let source: DataSource;

  const rows = (table: string, columns: string) =>
    source.query<Record<string, unknown>[]>(`SELECT ${columns} FROM "${table}" ORDER BY "id"`);
  const run = async (work: () => Promise<unknown>) => {
    const sqlite = database.kind === 'sqlite';
    if (sqlite) await source.query('PRAGMA foreign_keys = OFF');
    await work();
    if (sqlite) await source.query('PRAGMA foreign_keys = ON');
  };

  const timestampOf = (migration: object) => Number(/\d+$/.exec(migration.constructor.name)?.[0]);
  const mine = () => timestampOf(source.migrations.find(migration => migration.constructor.name.startsWith(NAME))!);
  /** Rows without what they refer to: only these two tables are looked at. */
  const insert = async (statements: string[]) => {
    if (database.kind === 'postgres') {
      const off = 'SET session_replication_role = replica';
      await source.query([off, ...statements, 'SET session_replication_role = DEFAULT'].join(';'));
    } else {
      await run(async () => {
        for (const statement of statements) await source.query(statement);
      });
    }
  };

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'migration-'));
    database = await createTestDatabase(databaseKind(), dataDir);
    const environment = readEnvironment({ DATA_DIR: dataDir, DATABASE_URL: database.url });
    const { dbConnectionOptions } = await preBootstrapConfig(buildTestConfig(environment));
    source = await new DataSource({ ...dbConnectionOptions, synchronize: false, logging: false }).initialize();
  });
  afterAll(async () => {
    await source?.destroy();
    resetConfig();
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps every price, line and reference of a database that is in use', async () => {
    const all = [...source.migrations];
    source.migrations.splice(0, all.length, ...all.filter(migration => timestampOf(migration) < mine()));
    await run(() => source.runMigrations({ transaction: 'each' }));
    source.migrations.splice(0, source.migrations.length, ...all);
    await insert([
      `INSERT INTO "product_variant_price" ("id", "currencyCode", "channelId", "price", "variantId")
        VALUES (1, 'EUR', 1, 990, 1), (2, 'EUR', 1, 0, 2), (3, 'USD', 2, 2147483647, 3)`,
      `INSERT INTO "order_line" ("id", "quantity", "orderPlacedQuantity", "listPriceIncludesTax", "adjustments", "taxLines",
          "productVariantId", "listPrice", "initialListPrice", "orderId")
        VALUES (1, 3, 3, true, '[]', '[]', 1, 990, NULL, 1), (2, 100, 0, false, '[]', '[]', 2, 2419, 2500, 1)`,
    ]);

    await run(() => source.runMigrations({ transaction: 'each' }));

    const prices = await rows(
      'product_variant_price',
      '"id", "price", "variantId", "customFieldsPricebreaks" AS breaks',
    );
    expect(prices.map(row => [row.id, Number(row.price), row.variantId, row.breaks])).toEqual([
      [1, 990, 1, null],
      [2, 0, 2, null],
      [3, 2_147_483_647, 3, null],
    ]);
    const lines = await rows('order_line', '"id", "quantity", "listPrice", "initialListPrice", "orderId"');
    expect(lines.map(row => [row.id, row.quantity, Number(row.listPrice), row.initialListPrice, row.orderId])).toEqual([
      [1, 3, 990, null, 1],
      [2, 100, 2419, expect.anything(), 1],
    ]);
    expect(Number(lines[1].initialListPrice)).toBe(2500);
  });

  it('then keeps four decimals, and rounds them when it is undone', async () => {
    await source.query(`UPDATE "product_variant_price" SET "price" = 560.8125 WHERE "id" = 1`);
    const [{ price }] = await rows('product_variant_price', '"price"');
    expect(Number(price)).toBe(560.8125);

    const applied = source.migrations.filter(migration => timestampOf(migration) >= mine()).length;
    await run(async () => {
      for (let left = applied; left > 0; left--) await source.undoLastMigration({ transaction: 'each' });
    });
    const undone = await rows('product_variant_price', '"price"');
    expect(undone.map(row => row.price)).toEqual([561, 0, 2_147_483_647]);
    expect(await rows('order_line', '"listPrice"')).toEqual([{ listPrice: 990 }, { listPrice: 2419 }]);
  });
});
