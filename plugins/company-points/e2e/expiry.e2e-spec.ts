import { TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { checkPoints } from '..';
import { PointsLot } from '../entities/points-lot.entity';
import { ExpiryWarnings } from '../services/expiry-warnings';
import { ExpiryService } from '../services/expiry.service';
import { account, adjust, applyPoints, buyerAtPayment, newBuyer, taskContext, transition } from './points-client';

const DAY = 24 * 3600 * 1000;

describe('C1 points expire', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let goods: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    goods = await createProduct(admin, { name: 'Lamp', price: 10_000 });
  });
  afterAll(() => server.stop());

  const validFor = async (pointsExpiryMonths: number | null) => {
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
      input: { id: activeChannel.id, customFields: { pointsExpiryMonths } },
    });
  };
  /** The hourly task, as it runs some days later. */
  async function later(days: number): Promise<{ expired: number; warned: number }> {
    const ctx = await taskContext(server);
    vi.useFakeTimers({ now: Date.now() + days * DAY, toFake: ['Date'] });
    try {
      const expired = await server.app.get(ExpiryService).expireAll(ctx);
      return { expired, warned: await server.app.get(ExpiryWarnings).warnAll(ctx) };
    } finally {
      vi.useRealTimers();
    }
  }
  const problems = () => checkPoints(server.app.get(TransactionalConnection).rawConnection);

  it('the oldest first, and those without a term never', async () => {
    const { shop, customerId } = await newBuyer(server);
    await validFor(null);
    await adjust(admin, customerId, 7);
    await validFor(12);
    await adjust(admin, customerId, 20);
    await validFor(1);
    await adjust(admin, customerId, 10);
    await adjust(admin, customerId, -4);
    expect((await later(40)).expired).toBe(1);
    expect(await account(shop)).toMatchObject({ balance: 27 });
    expect((await account(shop))?.entries.items[0]).toEqual({
      type: 'EXPIRE',
      points: -6,
      balanceAfter: 27,
      reason: 'Points expired',
      orderCode: null,
    });
    expect((await later(400)).expired).toBe(1);
    expect(await account(shop)).toMatchObject({ balance: 7 });
    expect((await later(4000)).expired).toBe(0);
    expect(await problems()).toEqual([]);
  });

  it('and can then not be applied, whether or not the task has run', async () => {
    await validFor(1);
    const { shop, customerId } = await buyerAtPayment(server, goods);
    await adjust(admin, customerId, 10);
    await server.app
      .get(TransactionalConnection)
      .rawConnection.getRepository(PointsLot)
      .update({ remaining: 10 }, { expiresAt: new Date() });
    expect(await applyPoints(shop, 5)).toMatchObject({ __typename: 'InsufficientPointsError', available: 0 });
    expect(await account(shop)).toMatchObject({ balance: 0, available: 0 });
  });

  it('but not while they are set aside for a cart', async () => {
    await validFor(1);
    const { shop, customerId } = await buyerAtPayment(server, goods);
    await adjust(admin, customerId, 10);
    await applyPoints(shop, 6);
    await Promise.all([later(40), later(40)]);
    expect(await account(shop)).toMatchObject({ balance: 6, held: 6, available: 0 });
    await transition(shop, 'AddingItems');
    await later(40);
    expect(await account(shop)).toMatchObject({ balance: 0, held: 0 });
    expect(await problems()).toEqual([]);
  });

  it('and their owner is told a month before, once', async () => {
    await validFor(12);
    const { customerId, emailAddress } = await newBuyer(server);
    await adjust(admin, customerId, 20);
    await adjust(admin, customerId, 5);
    expect((await later(300)).warned).toBe(0);
    const [first, second] = await Promise.all([later(350), later(350)]);
    expect(first.warned + second.warned).toBeGreaterThanOrEqual(1);
    const [mail] = await server.smtp.waitForCount(1, found => found.recipients.includes(emailAddress));
    expect(mail.subject).toBe('Company Store - Your points are about to expire');
    // A store without a site has nowhere to lead to.
    expect(mail.html).not.toContain('<a ');
    expect(mail.text).toContain('You have 25 VP left to spend');
    expect((await later(351)).warned).toBe(0);
    expect(server.smtp.messages.filter(found => found.recipients.includes(emailAddress))).toHaveLength(1);
  });
});
