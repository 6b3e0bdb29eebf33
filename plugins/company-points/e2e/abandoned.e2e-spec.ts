import { Payment, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pay } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { checkPoints } from '..';
import { AbandonedPointsService } from '../services/abandoned-points.service';
import { account, adjust, applyPoints, buyerAtPayment, taskContext } from './points-client';

const HOUR = 3600 * 1000;

describe('B13 points of abandoned carts', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let goods: TestProduct;

  beforeAll(async () => {
    server = await createShopServer({ tasks: true });
    admin = await server.admin('company-store');
    goods = await createProduct(admin, { name: 'Cap', price: 10_000 });
  });
  afterAll(() => server.stop());

  /** The task, as it runs some hours later. */
  async function release(hours: number): Promise<number> {
    const ctx = await taskContext(server);
    vi.useFakeTimers({ now: Date.now() + hours * HOUR, toFake: ['Date'] });
    try {
      return await server.app.get(AbandonedPointsService).releaseAll(ctx);
    } finally {
      vi.useRealTimers();
    }
  }
  const holdFor = async (pointsHoldHours: number | null) => {
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
      input: { id: activeChannel.id, customFields: { pointsHoldHours } },
    });
  };

  it('come back after a day, once, and the order can be paid without them', async () => {
    const { shop, customerId } = await buyerAtPayment(server, goods);
    await adjust(admin, customerId, 50);
    const { totalWithTax } = await applyPoints(shop, 50);
    expect(await release(23)).toBe(0);
    expect(await account(shop)).toMatchObject({ available: 0, held: 50 });
    const twice = await Promise.all([release(25), release(25)]);
    expect(twice.reduce((sum, released) => sum + released)).toBe(1);
    expect(await account(shop)).toMatchObject({ available: 50, held: 0, entries: { totalItems: 1 } });
    const placed = await pay(shop, 'cheque');
    expect(placed).toMatchObject({ state: 'PaymentAuthorized', totalWithTax });
    expect(await account(shop)).toMatchObject({ balance: 50 });
    expect(await release(100)).toBe(0);
    expect(await checkPoints(server.app.get(TransactionalConnection).rawConnection)).toEqual([]);
  });

  it('come back after the delay of the store', async () => {
    const { shop, customerId } = await buyerAtPayment(server, goods);
    await adjust(admin, customerId, 50);
    await applyPoints(shop, 50);
    await holdFor(48);
    expect(await release(25)).toBe(0);
    await holdFor(2);
    expect(await release(3)).toBe(1);
    expect(await account(shop)).toMatchObject({ available: 50, held: 0 });
    await holdFor(null);
  });

  it('come back by the scheduled task, which runs where the jobs do', async () => {
    const { shop, customerId } = await buyerAtPayment(server, goods);
    await adjust(admin, customerId, 50);
    const { id } = await applyPoints(shop, 50);
    await server.app
      .get(TransactionalConnection)
      .rawConnection.getRepository(Payment)
      .update({ order: { id } }, { updatedAt: new Date(Date.now() - 25 * HOUR) });
    const everywhere = await server.admin('');
    const { scheduledTasks } = await everywhere.request<{ scheduledTasks: { id: string; schedule: string }[] }>(
      `{ scheduledTasks { id schedule } }`,
    );
    expect(scheduledTasks).toEqual(
      expect.arrayContaining([
        { id: 'release-abandoned-points', schedule: '*/10 * * * *' },
        { id: 'expire-points', schedule: '0 * * * *' },
        { id: 'renew-points-budgets', schedule: '0 * * * *' },
        { id: 'resume-points-batches', schedule: '*/5 * * * *' },
      ]),
    );
    await everywhere.request(`mutation { runScheduledTask(id: "release-abandoned-points") { success } }`);
    await expect.poll(() => account(shop), { timeout: 50_000 }).toMatchObject({ available: 50, held: 0 });
  });
});
