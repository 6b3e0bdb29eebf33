import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { account, ADJUST, adjust, type Buyer, newBuyer } from './points-client';

interface Listed {
  pointsAccounts: {
    totalItems: number;
    liability: number;
    items: { balance: number; customer: { emailAddress: string }; account: { available: number; value: number } }[];
  };
}

const LIST = `query ($options: CustomerPointsAccountListOptions) { pointsAccounts(options: $options) { totalItems liability
  items { balance held customer { emailAddress } account { available held value unitValue label } } } }`;

describe('B20 points accounts', () => {
  let server: ShopServer;
  let admin: GraphqlClient;

  beforeAll(async () => {
    server = await createShopServer();
    admin = (await server.admin('company-store')).with({ languageCode: 'fr' });
  });
  afterAll(() => server.stop());

  const list = async (options: object) => (await admin.request<Listed>(LIST, { options })).pointsAccounts;

  async function clerk(permissions: string[]): Promise<GraphqlClient> {
    const code = `clerk-${permissions.length}`;
    const emailAddress = `${code}@example.com`;
    const { createRole } = await admin.request<{ createRole: { id: string } }>(
      `mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }`,
      { input: { code, description: code, permissions } },
    );
    await admin.request(`mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }`, {
      input: { emailAddress, firstName: 'A', lastName: 'B', password: 'Clerk-2026!', roleIds: [createRole.id] },
    });
    return server.admin('company-store', { username: emailAddress, password: 'Clerk-2026!' });
  }

  it('go by what the store calls a point and what it is worth; null where it has none', async () => {
    const query = `{ storePoints { label unitValue } }`;
    expect(await admin.request(query)).toEqual({ storePoints: { label: 'VP', unitValue: 100 } });
    expect(await (await server.admin('')).request(query)).toEqual({ storePoints: null });
    const stranger = await clerk(['ReadCustomer', 'ReadOrder', 'ReadCatalog']);
    await expect(stranger.request(query)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  });

  it('keep every change with reason, author and balance after', async () => {
    const { shop, customerId } = await newBuyer(server);
    await adjust(admin, customerId, 100, { reason: '  Prime de fin d’année ' });
    expect(await adjust(admin, customerId, -30, { reason: 'Erreur de saisie' })).toMatchObject({
      __typename: 'PointsAccount',
      available: 70,
    });
    expect((await account(shop))?.entries).toEqual({
      totalItems: 2,
      items: [
        { type: 'ADJUST', points: -30, balanceAfter: 70, reason: 'Erreur de saisie', orderCode: null },
        { type: 'GRANT', points: 100, balanceAfter: 100, reason: 'Prime de fin d’année', orderCode: null },
      ],
    });
    const { customer } = await admin.request<{ customer: { pointsAccount: { entries: { items: object[] } } } }>(
      `query ($id: ID!) { customer(id: $id) { pointsAccount {
        entries(options: { sort: { id: ASC }, take: 1 }) { items { points author { emailAddress } } } } } }`,
      { id: customerId },
    );
    expect(customer.pointsAccount.entries.items).toEqual([{ points: 100, author: { emailAddress: 'superadmin' } }]);
  });

  it('are adjusted once by the same key, ten times at once', async () => {
    const { customerId } = await newBuyer(server);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => adjust(admin, customerId, 10, { idempotencyKey: 'bonus-7' })),
    );
    expect(answers.map(({ __typename, balance }) => [__typename, balance])).toEqual(
      Array.from({ length: 10 }, () => ['PointsAccount', 10]),
    );
    expect(await adjust(admin, customerId, 10, { idempotencyKey: 'bonus-8' })).toMatchObject({ balance: 20 });
  });

  it('never fall below zero, one by one or all at once', async () => {
    const { shop, customerId } = await newBuyer(server);
    await adjust(admin, customerId, 50);
    expect(await adjust(admin, customerId, -51)).toMatchObject({
      __typename: 'InsufficientPointsError',
      available: 50,
      message: 'Il n’y a pas assez de points : 50 disponible(s).',
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => adjust(admin, customerId, -7)));
    expect(answers.filter(({ __typename }) => __typename === 'PointsAccount')).toHaveLength(7);
    expect(await account(shop)).toMatchObject({ balance: 1, entries: { totalItems: 8 } });
  });

  it('refuse what is no adjustment', async () => {
    const { customerId } = await newBuyer(server);
    const wrong: [number, object, string][] = [
      [0, {}, 'Indiquez un nombre de points.'],
      [2_000_000_000, {}, 'C’est trop de points : au plus 1000000000.'],
      [-2_000_000_000, {}, 'C’est trop de points : au plus 1000000000.'],
      [5, { reason: '  ' }, 'Indiquez un motif de 500 caractères au plus.'],
      [5, { reason: 'x'.repeat(501) }, 'Indiquez un motif de 500 caractères au plus.'],
      [5, { idempotencyKey: 'x'.repeat(101) }, 'La clé ne peut pas dépasser 100 caractères.'],
    ];
    for (const [points, more, message] of wrong) {
      expect(await adjust(admin, customerId, points, more)).toMatchObject({
        __typename: 'InvalidPointsError',
        message,
      });
    }
    expect((await adjust(admin, customerId, 1_000_000_000)).balance).toBe(1_000_000_000);
    expect((await adjust(admin, customerId, 1)).__typename).toBe('InvalidPointsError');
    const input = { customerId, points: 1.5, reason: 'x' };
    expect((await admin.raw(ADJUST, { input })).errors?.[0].message).toContain('Int cannot represent');
  });

  it('belong to one store: in another there is no such customer, and elsewhere no points', async () => {
    const { customerId } = await newBuyer(server);
    const boutique = await server.admin('boutique');
    const input = { customerId, points: 5, reason: 'x' };
    const foreign = await boutique.raw(ADJUST, { input });
    expect(foreign.data).toBeNull();
    expect(foreign.errors?.[0].extensions?.code).toBe('ENTITY_NOT_FOUND');
    await admin.request(
      `mutation { updateChannel(input: { id: "1", customFields: { pointsEnabled: false } }) { __typename } }`,
    );
    const whole = await server.admin('');
    expect((await adjust(whole, customerId, 5)).__typename).toBe('PointsNotAvailableError');
  });

  it('are found by e-mail address, with what they are worth and the liability of all', async () => {
    const buyers: Buyer[] = [];
    for (const points of [10, 20, 30]) {
      const buyer = await newBuyer(server);
      await adjust(admin, buyer.customerId, points);
      buyers.push(buyer);
    }
    const filter = { emailAddress: { eq: buyers[1].emailAddress } };
    expect((await list({ filter })).items).toEqual([
      {
        balance: 20,
        held: 0,
        customer: { emailAddress: buyers[1].emailAddress },
        account: { available: 20, held: 0, value: 2000, unitValue: 100, label: 'VP' },
      },
    ]);
    const sorted = await list({
      filter: { emailAddress: { in: buyers.map(({ emailAddress }) => emailAddress) } },
      sort: { balance: 'DESC' },
      take: 2,
    });
    expect(sorted.totalItems).toBe(3);
    expect(sorted.items.map(({ balance }) => balance)).toEqual([30, 20]);
    const everybody = await list({ take: 100 });
    const points = everybody.items.reduce((sum, { balance }) => sum + balance, 0);
    expect(everybody.liability).toBe(points * 100);
  });

  it('are seen and changed by whoever may: a role without the permission sees none, and no error on a customer', async () => {
    const { customerId } = await newBuyer(server);
    await adjust(admin, customerId, 10);
    const ASK = `query ($id: ID!) { customer(id: $id) { id pointsAccount { balance } } }`;
    const stranger = await clerk(['ReadCustomer']);
    expect((await stranger.raw(ASK, { id: customerId })).data).toMatchObject({ customer: { pointsAccount: null } });
    expect((await stranger.raw(LIST)).errors?.[0].extensions?.code).toBe('FORBIDDEN');
    const reader = await clerk(['ReadCustomer', 'ReadPoints']);
    expect((await reader.raw(ASK, { id: customerId })).data).toMatchObject({
      customer: { pointsAccount: { balance: 10 } },
    });
    expect((await reader.raw(LIST)).errors).toBeUndefined();
    const input = { customerId, points: 1, reason: 'x' };
    expect((await reader.raw(ADJUST, { input })).errors?.[0].extensions?.code).toBe('FORBIDDEN');
    expect((await server.stranger('company-store').raw(LIST)).errors?.[0].extensions?.code).toBe('FORBIDDEN');
  });
});
