import { Customer, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { checkPoints } from '..';
import { PointsAccount } from '../entities/points-account.entity';
import { BatchesService } from '../services/batches.service';
import { PointsImportService } from '../services/points-import.service';
import { storeContext } from './points-client';

const LINES = 100_000;
const CHUNK = 500;
const MEGABYTE = 1024 * 1024;

/** Several times what it takes on two busy cores: what is beyond grows faster than the file. */
const MOST = { previewMs: 60_000, grantedMs: 300_000, megabytes: 800 };

describe('C1 a CSV of 100,000 customers', () => {
  let server: ShopServer;
  let admin: GraphqlClient;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>('{ activeChannel { id } }');
    const customers = server.app.get(TransactionalConnection).rawConnection.getRepository(Customer);
    for (let start = 0; start < LINES; start += CHUNK) {
      await customers.save(
        Array.from({ length: CHUNK }, (_, index) => ({
          firstName: 'A',
          lastName: 'B',
          emailAddress: `c${start + index}@example.org`,
          channels: [{ id: activeChannel.id }],
        })),
        { listeners: false },
      );
    }
  }, 900_000);
  afterAll(() => server.stop());

  it(
    'is previewed, added in the background and adds up, with the memory that it took',
    { timeout: 900_000 },
    async () => {
      const rows = Array.from({ length: LINES }, (_, index) => `c${index}@example.org;${1 + (index % 9)}`);
      const file = Buffer.from(`email;points\r\n${rows.join('\r\n')}\r\n`);
      const ctx = await storeContext(server);
      const imports = server.app.get(PointsImportService);

      const before = process.memoryUsage.rss();
      let started = Date.now();
      const preview = await imports.preview(ctx, file);
      const previewed = Date.now() - started;
      expect(preview).toMatchObject({ customers: LINES, problems: [], batch: null });

      started = Date.now();
      const batch = await imports.import(ctx, file, { reason: 'Reprise' });
      const accepted = Date.now() - started;
      expect(batch).toMatchObject({ total: LINES, points: preview.points });
      if (!('key' in batch)) throw new Error(batch.message);
      let most = process.memoryUsage.rss();
      await expect
        .poll(
          async () => {
            most = Math.max(most, process.memoryUsage.rss());
            return (await server.app.get(BatchesService).findOne(ctx, batch.id))?.state;
          },
          { timeout: 800_000, interval: 500 },
        )
        .toBe('DONE');
      const granted = Date.now() - started;
      const megabytes = Math.round((most - before) / MEGABYTE);

      const { rawConnection } = server.app.get(TransactionalConnection);
      expect(await rawConnection.getRepository(PointsAccount).sum('balance', {})).toBe(preview.points);
      expect(await imports.import(ctx, file, { reason: 'Encore' })).toMatchObject({ id: batch.id });
      expect(await checkPoints(rawConnection)).toEqual([]);
      console.log(
        `${LINES} lines on ${server.database}: preview ${previewed} ms, accepted in ${accepted} ms, granted after ` +
          `${granted} ms, ${megabytes} MB more at the most`,
      );
      expect(previewed).toBeLessThan(MOST.previewMs);
      expect(accepted).toBeLessThan(MOST.previewMs);
      expect(granted).toBeLessThan(MOST.grantedMs);
      expect(megabytes).toBeLessThan(MOST.megabytes);
    },
  );
});
