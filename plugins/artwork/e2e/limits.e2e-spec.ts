import { RequestContextService, TransactionalConnection } from '@vendure/core';
import { readdir, utimes, writeFile } from 'fs/promises';
import path from 'path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem, registerCustomer } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { Artwork, ArtworkExtensions, ArtworkPlugin, OrderArtwork } from '../index';
import { CleaningService } from '../services/cleaning.service';
import * as files from '../testing/files';
import { upload } from '../../../e2e/support/upload-artwork';

const HOUR = 60 * 60 * 1000;
const FULL = 'Vous avez envoyé trop de fichiers aujourd’hui : réessayez demain ou contactez-nous.';

let server: ShopServer;
beforeAll(async () => {
  server = await createShopServer({
    configure: config => {
      ArtworkPlugin.options.visitorQuota = { files: 3, bytes: 400_000 };
      ArtworkPlugin.options.customerQuota = { files: 5, bytes: 10_000_000 };
      return config;
    },
  });
});
afterAll(() => server.stop());

const directory = () => path.join(server.dataDir, 'artwork');
const stored = () => readdir(directory()).catch(() => [] as string[]);
const repository = () => server.app.get(TransactionalConnection).rawConnection.getRepository(Artwork);

beforeEach(async () => {
  const { rawConnection } = server.app.get(TransactionalConnection);
  await rawConnection.getRepository(OrderArtwork).createQueryBuilder().delete().execute();
  await rawConnection.getRepository(Artwork).createQueryBuilder().delete().execute();
  await clean();
  for (const key of await stored()) await utimes(path.join(directory(), key), 0, 0);
  await clean();
  expect(await stored()).toEqual([]);
});

async function clean() {
  const ctx = await server.app.get(RequestContextService).create({ apiType: 'admin' });
  return server.app.get(CleaningService).clean(ctx);
}

async function begin(shop: GraphqlClient): Promise<void> {
  await shop.request('{ activeOrder { id } }');
}

describe('how much one person may upload in a day', () => {
  const small = () => files.png(60, 40);

  it('is so many files, counted before they are sent', async () => {
    const shop = server.shop();
    for (let i = 0; i < 3; i += 1)
      expect(await upload(shop, await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
    expect(await upload(shop, await small(), 'a.png')).toMatchObject({ reason: 'QUOTA_EXCEEDED', message: FULL });
    expect(await stored()).toHaveLength(6);
  });

  it('is so many bytes', async () => {
    const shop = server.shop();
    const large = await files.png(330, 300);
    expect(large.length).toBeGreaterThan(200_000);
    expect(await upload(shop, large, 'a.png')).toMatchObject({ __typename: 'Artwork' });
    expect(await upload(shop, large, 'b.png')).toMatchObject({ reason: 'QUOTA_EXCEEDED', message: FULL });
    expect(await upload(shop, await small(), 'c.png')).toMatchObject({ __typename: 'Artwork' });
    expect(await stored()).toHaveLength(4);
  });

  it('is no more when eight files come at once', async () => {
    const shop = server.shop();
    await begin(shop);
    const content = await small();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => upload(shop, content, `${i}.png`)));
    expect(answers.map(answer => answer.reason ?? answer.__typename).sort()).toEqual([
      'Artwork',
      'Artwork',
      'Artwork',
      ...Array.from({ length: 5 }, () => 'QUOTA_EXCEEDED'),
    ]);
    expect(await repository().count()).toBe(3);
    expect(await stored()).toHaveLength(6);
  });

  it('is one’s own affair, and begins anew after a day', async () => {
    const shop = server.shop();
    for (let i = 0; i < 3; i += 1) await upload(shop, await small(), 'a.png');
    expect(await upload(server.shop(), await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
    await repository()
      .createQueryBuilder()
      .update()
      .set({ createdAt: new Date(Date.now() - 25 * HOUR) })
      .execute();
    expect(await upload(shop, await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
  });

  it('is so much for all visitors together, who can throw a cookie away, and holds up nobody who logs in', async () => {
    ArtworkPlugin.options.allVisitorsQuota = { files: 2, bytes: 1_000_000 };
    try {
      expect(await upload(server.shop(), await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
      expect(await upload(server.shop(), await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
      expect(await upload(server.shop(), await small(), 'a.png')).toMatchObject({ reason: 'QUOTA_EXCEEDED' });
      const customer = server.shop();
      await registerCustomer(customer);
      expect(await upload(customer, await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
    } finally {
      ArtworkPlugin.options.allVisitorsQuota = { files: 10_000, bytes: 20_000_000_000 };
    }
  });

  it('is more for a customer, and counts what they uploaded before they logged in', async () => {
    const shop = server.shop();
    for (let i = 0; i < 3; i += 1) await upload(shop, await small(), 'a.png');
    await registerCustomer(shop);
    expect(await upload(shop, await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
    expect(await upload(shop, await small(), 'a.png')).toMatchObject({ __typename: 'Artwork' });
    expect(await upload(shop, await small(), 'a.png')).toMatchObject({ reason: 'QUOTA_EXCEEDED' });
  });
});

describe('files that nothing refers to', () => {
  /** As if nothing had referred to them for so long: to one of them, or to all. */
  const age = (hours: number, id?: string) =>
    repository()
      .createQueryBuilder()
      .update()
      .set({ unusedSince: new Date(Date.now() - hours * HOUR) })
      .where(id ? 'id = :id' : '1 = 1', { id })
      .execute();

  async function uploaded(shop: GraphqlClient, name: string): Promise<string> {
    return (await upload(shop, await files.png(60, 40), name)).id;
  }
  const names = async () => (await repository().find({ order: { id: 'ASC' } })).map(({ fileName }) => fileName);

  it('are removed after a day, row, bytes and picture, and not an hour before', async () => {
    const shop = server.shop();
    const old = await uploaded(shop, 'old.png');
    const young = await uploaded(shop, 'young.png');
    await age(25, old);
    await age(23, young);
    expect(await clean()).toEqual({ removed: 1, swept: 0 });
    expect(await names()).toEqual(['young.png']);
    expect(await stored()).toHaveLength(2);
  });

  it('stay while they are in an order, and for a day after they were taken out', async () => {
    const shop = server.shop();
    await addItem(shop);
    const id = await uploaded(shop, 'in order.png');
    const set = (ids: string[]) =>
      shop.request(`mutation ($ids: [ID!]!) { setOrderArtwork(artworkIds: $ids) { __typename } }`, { ids });
    await set([id]);
    await age(1000);
    expect(await clean()).toEqual({ removed: 0, swept: 0 });
    await set([]);
    expect(await clean()).toEqual({ removed: 0, swept: 0 });
    await age(25);
    expect(await clean()).toEqual({ removed: 1, swept: 0 });
    expect(await stored()).toEqual([]);
  });

  it('stay while another plugin says that it uses them, or cannot say', async () => {
    const shop = server.shop();
    const logo = await uploaded(shop, 'logo of a line.png');
    await uploaded(shop, 'nobody’s.png');
    await age(25);
    let answer = (): string[] => {
      throw new Error('the other plugin’s table is locked');
    };
    server.app.get(ArtworkExtensions).register({ referencedAmong: async () => answer() });
    await expect(clean()).rejects.toThrow('table is locked');
    expect(await names()).toHaveLength(2);
    answer = () => [logo];
    expect(await clean()).toEqual({ removed: 1, swept: 0 });
    expect(await names()).toEqual(['logo of a line.png']);
    answer = () => [];
    await age(25);
    expect(await clean()).toEqual({ removed: 1, swept: 0 });
  });

  it('are not removed from under an order that takes them at this moment', async () => {
    const shop = server.shop();
    await addItem(shop);
    const ids = [await uploaded(shop, 'a.png'), await uploaded(shop, 'b.png'), await uploaded(shop, 'c.png')];
    await age(25);
    const [{ removed }, set] = await Promise.all([
      clean(),
      shop.raw<{ setOrderArtwork: { __typename: string } | null }>(
        `mutation ($ids: [ID!]!) { setOrderArtwork(artworkIds: $ids) { __typename } }`,
        { ids },
      ),
    ]);
    // Either all of them are in the order, or the order was told that they are gone.
    expect(removed === 0).toBe(set.data?.setOrderArtwork?.__typename === 'Order');
    expect(await repository().count()).toBe(3 - removed);
    expect(await stored()).toHaveLength(2 * (3 - removed));
  });

  it('are swept up where a crash left bytes without a row, once they are a day old', async () => {
    await uploaded(server.shop(), 'kept.png');
    const lost = path.join(directory(), 'a-file-that-no-row-names');
    await writeFile(lost, 'x');
    expect(await clean()).toEqual({ removed: 0, swept: 0 });
    for (const key of await stored()) await utimes(path.join(directory(), key), 0, 0);
    expect(await clean()).toEqual({ removed: 0, swept: 1 });
    expect(await stored()).toHaveLength(2);
    expect(await names()).toEqual(['kept.png']);
  });

  it('are looked for every hour', async () => {
    const admin = await server.admin();
    const { scheduledTasks } = await admin.request<{ scheduledTasks: { id: string; schedule: string }[] }>(
      '{ scheduledTasks { id schedule } }',
    );
    expect(scheduledTasks.find(({ id }) => id === 'clean-artwork')?.schedule).toMatch(/^0 /);
  });
});
