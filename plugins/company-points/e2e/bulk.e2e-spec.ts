import { TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { checkPoints } from '..';
import { PointsLot } from '../entities/points-lot.entity';
import { BudgetsService } from '../services/budgets.service';
import { account, adjust, type Buyer, newBuyer, taskContext } from './points-client';

interface Batch {
  __typename: string;
  id: string;
  state: string;
  total: number;
  done: number;
  points: number;
  message: string;
  problemCount: number;
  problems: { line: number | null; message: string }[];
}

interface Preview {
  fileKey: string;
  customers: number;
  points: number;
  problemCount: number;
  problems: { line: number | null; message: string }[];
  batch: { id: string } | null;
}

const FIGURES = 'id state total done points';
const BATCH = `__typename ... on PointsBatch { ${FIGURES} } ... on ErrorResult { message }`;
const GRANT = `mutation ($input: GrantPointsInput!) { grantPoints(input: $input) { ${BATCH} } }`;
const IMPORT = `mutation ($input: ImportPointsInput!) { importPoints(input: $input) { ${BATCH}
  ... on PointsImportError { problemCount problems { line message } } } }`;
const PREVIEW = `mutation ($file: Upload!) { previewPointsImport(file: $file) { fileKey customers points problemCount
  problems { line message } batch { id } } }`;
const BUDGET = `mutation ($input: PointsBudgetInput!) { createPointsBudget(input: $input) { __typename
  ... on PointsBudget { id targetName points period carryOver enabled grantedPeriod } ... on ErrorResult { message } } }`;

describe('C1 points for many at once', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let buyers: Buyer[];
  let groupId: string;

  beforeAll(async () => {
    server = await createShopServer();
    admin = (await server.admin('company-store')).with({ languageCode: 'fr' });
    buyers = await Promise.all(Array.from({ length: 3 }, () => newBuyer(server)));
    const stranger = await newBuyer(server, 'boutique');
    const { createCustomerGroup } = await admin.request<{ createCustomerGroup: { id: string } }>(
      `mutation ($input: CreateCustomerGroupInput!) { createCustomerGroup(input: $input) { id } }`,
      { input: { name: 'Commerciaux', customerIds: buyers.map(({ customerId }) => customerId) } },
    );
    groupId = createCustomerGroup.id;
    const everywhere = await server.admin('');
    await everywhere.request(
      `mutation ($group: ID!, $ids: [ID!]!) { addCustomersToGroup(customerGroupId: $group, customerIds: $ids) { id } }`,
      { group: groupId, ids: [stranger.customerId] },
    );
  });
  afterAll(() => server.stop());

  const balances = async () => Promise.all(buyers.map(async ({ shop }) => (await account(shop))?.balance));
  const finished = async ({ id }: Batch) => {
    const read = async () =>
      (await admin.request<{ pointsBatch: Batch }>(`query ($id: ID!) { pointsBatch(id: $id) { ${FIGURES} } }`, { id }))
        .pointsBatch;
    await expect.poll(async () => (await read()).state, { timeout: 30_000 }).toBe('DONE');
    return read();
  };
  const grant = async (input: object) =>
    (await admin.request<{ grantPoints: Batch }>(GRANT, { input: { source: 'group', reason: 'Prime', ...input } }))
      .grantPoints;
  async function send<T>(query: string, variables: object, path: string, content: Buffer | string): Promise<T> {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query, variables }));
    form.set('map', JSON.stringify({ 0: [path] }));
    form.set('0', new Blob([new Uint8Array(Buffer.from(content))]), 'points.csv');
    const response = await fetch(`${admin.url}?languageCode=fr`, {
      method: 'POST',
      headers: {
        'apollo-require-preflight': 'true',
        'vendure-token': 'company-store',
        authorization: `Bearer ${admin.authToken}`,
      },
      body: form,
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] };
    if (!data) throw new Error(errors?.map(({ message }) => message).join('; '));
    return data;
  }
  const preview = async (content: Buffer | string) =>
    (await send<{ previewPointsImport: Preview }>(PREVIEW, { file: null }, 'variables.file', content))
      .previewPointsImport;
  const importCsv = async (content: Buffer | string, more: { reason?: string; key?: string } = {}) =>
    (
      await send<{ importPoints: Batch }>(
        IMPORT,
        { input: { file: null, reason: 'Reprise', ...more } },
        'variables.input.file',
        content,
      )
    ).importPoints;

  it('go to a group’s customers of this store, once by one key', async () => {
    const before = await balances();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => grant({ targetId: groupId, points: 10, idempotencyKey: 'noel' })),
    );
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await finished(answers[0])).toMatchObject({ total: 3, done: 3, points: 30 });
    expect(await balances()).toEqual(before.map(balance => (balance ?? 0) + 10));
    expect((await account(buyers[0].shop))?.entries.items[0]).toMatchObject({
      type: 'GRANT',
      points: 10,
      reason: 'Prime',
    });
  });

  it('are refused where the number or the group is none', async () => {
    expect(await grant({ targetId: groupId, points: -5 })).toMatchObject({ __typename: 'InvalidPointsError' });
    expect(await grant({ targetId: groupId, points: 0 })).toMatchObject({ __typename: 'InvalidPointsError' });
    expect(await grant({ targetId: groupId, points: 1_000_000_000 })).toMatchObject({
      __typename: 'InvalidPointsError',
      message: 'C’est trop de points : au plus 333333333.',
    });
    const unknown = await admin.raw(GRANT, { input: { source: 'group', targetId: '999', points: 1, reason: 'x' } });
    expect(unknown.errors?.[0].extensions?.code).toBe('ENTITY_NOT_FOUND');
    const source = await admin.raw(GRANT, { input: { source: 'planet', targetId: '1', points: 1, reason: 'x' } });
    expect(source.errors?.[0].message).toBe('Les points se distribuent à : group, company.');
  });

  it('go to everybody of a company', async () => {
    const { createCompany } = await admin.request<{ createCompany: { id: string } }>(
      `mutation { createCompany(input: { name: "Customer Company" }) { id } }`,
    );
    for (const { customerId } of buyers.slice(0, 2)) {
      await admin.request(
        `mutation ($customer: ID!, $company: ID!) { setCustomerCompany(customerId: $customer, companyId: $company) { id } }`,
        { customer: customerId, company: createCompany.id },
      );
    }
    const before = await balances();
    const batch = await finished(await grant({ source: 'company', targetId: createCompany.id, points: 7 }));
    expect(batch).toMatchObject({ total: 2, points: 14 });
    expect(await balances()).toEqual([before[0]! + 7, before[1]! + 7, before[2]]);
  });

  it('come from a CSV after a preview, and the same file adds nothing twice', async () => {
    const csv = `E-mail;Points\n${buyers[0].emailAddress};12\n${buyers[1].emailAddress.toUpperCase()};30\n`;
    expect(await preview(csv)).toMatchObject({ customers: 2, points: 42, problemCount: 0, batch: null });
    const [before] = await balances();
    const batch = await importCsv(csv);
    expect(await finished(batch)).toMatchObject({ total: 2, done: 2, points: 42 });
    expect((await balances())[0]).toBe(before! + 12);
    expect((await preview(csv)).batch).toEqual({ id: batch.id });
    expect((await importCsv(csv)).id).toBe(batch.id);
    const again = await importCsv(csv, { key: 'encore une fois' });
    await finished(again);
    expect((await importCsv(csv, { key: 'encore une fois' })).id).toBe(again.id);
    expect((await balances())[0]).toBe(before! + 24);
  });

  it('are not added at all where one line is wrong', async () => {
    const before = await balances();
    const csv = `email,points\n${buyers[0].emailAddress},5\nnobody@example.com,5\n${buyers[1].emailAddress},x\n`;
    const problems = [
      { line: 3, message: 'Aucun client de la boutique n’a cette adresse : nobody@example.com.' },
      { line: 4, message: 'Ce n’est pas un nombre entier de points à partir de 1 : « x ».' },
    ];
    expect(await preview(csv)).toMatchObject({ customers: 1, problemCount: 2, problems });
    expect(await importCsv(csv)).toMatchObject({
      __typename: 'PointsImportError',
      message: 'Rien n’a été ajouté : 2 problème(s) dans le fichier.',
      problemCount: 2,
      problems,
    });
    expect(await balances()).toEqual(before);
    await adjust(admin, buyers[2].customerId, 1_000_000_000 - (before[2] ?? 0));
    expect(await importCsv(`email,points\n${buyers[2].emailAddress},5\n`)).toMatchObject({
      problems: [{ line: 2, message: `Ce compte dépasserait 1 000 000 000 points : ${buyers[2].emailAddress}.` }],
    });
    expect(await grant({ targetId: groupId, points: 1 })).toMatchObject({
      message: 'Un de ces comptes dépasserait 1000000000 points.',
    });
    await adjust(admin, buyers[2].customerId, (before[2] ?? 0) - 1_000_000_000);
    expect(await importCsv('a;b\n1;2')).toMatchObject({
      problems: [{ line: null, message: 'La première ligne nomme les colonnes : « email » et « points ».' }],
    });
    expect(await importCsv(csv, { reason: ' ' })).toMatchObject({ __typename: 'InvalidPointsError' });
  });

  it('may be 100,000 lines', async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `customer-${index}@example.org,${1 + (index % 9)}`);
    const answer = await preview(Buffer.from(`\ufeffemail,points\r\n${lines.join('\r\n')}`, 'utf16le'));
    expect(answer).toMatchObject({ customers: 0, problemCount: 100_000 });
    expect(answer.problems).toHaveLength(200);
  }, 120_000);

  describe('as a budget', () => {
    const renewOn = async (day: string) =>
      server.app.get(BudgetsService).renew(await taskContext(server), new Date(`${day}T08:00:00Z`));
    /** As if the day had come on which these points expire. */
    const endPeriod = (day: string) =>
      server.app
        .get(TransactionalConnection)
        .rawConnection.getRepository(PointsLot)
        .update({ expiresAt: new Date(`${day}T00:00:00Z`) }, { expiresAt: new Date() });
    const create = async (input: object) =>
      (
        await admin.request<{ createPointsBudget: { __typename: string; id: string } }>(BUDGET, {
          input: { source: 'group', targetId: groupId, points: 50, period: 'MONTHLY', carryOver: false, ...input },
        })
      ).createPointsBudget;

    it('are granted anew in each period, once, and what was not spent goes', async () => {
      const customer = buyers[2];
      const { balance: before } = (await account(customer.shop))!;
      expect(await create({})).toMatchObject({ targetName: 'Commerciaux', enabled: true, grantedPeriod: null });
      const renewed = await Promise.all([renewOn('2090-01-31'), renewOn('2090-01-31')]);
      expect(Math.max(...renewed)).toBe(1);
      await expect.poll(async () => (await account(customer.shop))?.balance).toBe(before + 50);
      expect(await renewOn('2090-01-31')).toBe(0);
      await endPeriod('2090-02-01');
      await adjust(admin, customer.customerId, 1);
      expect((await account(customer.shop))?.entries.items.slice(0, 3)).toMatchObject([
        { type: 'GRANT', points: 1, balanceAfter: before + 1 },
        { type: 'EXPIRE', points: -50, balanceAfter: before },
        { type: 'GRANT', points: 50, reason: 'Budget Commerciaux, period from 2090-01-01' },
      ]);
      expect(await renewOn('2090-02-15')).toBe(1);
      await expect.poll(async () => (await account(customer.shop))?.balance).toBe(before + 51);
    });

    it('go to a company by the quarter, not again when it becomes a year, and not to a full account', async () => {
      const { createCompany } = await admin.request<{ createCompany: { id: string } }>(
        `mutation { createCompany(input: { name: "Quarterly Company" }) { id } }`,
      );
      const members = await Promise.all(Array.from({ length: 2 }, () => newBuyer(server)));
      for (const { customerId } of members) {
        await admin.request(
          `mutation ($customer: ID!, $company: ID!) { setCustomerCompany(customerId: $customer, companyId: $company) { id } }`,
          { customer: customerId, company: createCompany.id },
        );
      }
      await adjust(admin, members[1].customerId, 999_999_990);
      const input = { source: 'company', targetId: createCompany.id, points: 30, period: 'QUARTERLY', carryOver: true };
      const budget = await create(input);
      expect(budget).toMatchObject({ targetName: 'Quarterly Company' });
      const balance = async (index: number) => (await account(members[index].shop))?.balance;
      await renewOn('2090-05-10');
      await expect.poll(() => balance(0)).toBe(30);
      await renewOn('2090-06-30');
      await admin.request(
        `mutation ($id: ID!, $input: PointsBudgetInput!) { updatePointsBudget(id: $id, input: $input) { __typename } }`,
        { id: budget.id, input: { ...input, period: 'YEARLY' } },
      );
      await renewOn('2090-07-01');
      await renewOn('2091-01-01');
      await expect.poll(() => balance(0)).toBe(60);
      expect((await account(members[0].shop))?.entries.items.map(({ reason }) => reason)).toEqual([
        'Budget Quarterly Company, period from 2091-01-01',
        'Budget Quarterly Company, period from 2090-04-01',
      ]);
      expect(await balance(1)).toBe(999_999_990);
    });

    it('are changed, switched off and removed in their own store', async () => {
      expect(await create({ points: 0 })).toMatchObject({ __typename: 'InvalidPointsError' });
      const { id } = await create({ points: 5, period: 'YEARLY', carryOver: true });
      const boutique = await server.admin('boutique');
      const REMOVE = `mutation ($id: ID!) { deletePointsBudget(id: $id) { result } }`;
      expect((await boutique.raw(REMOVE, { id })).errors?.[0].extensions?.code).toBe('ENTITY_NOT_FOUND');
      await admin.request(
        `mutation ($id: ID!, $input: PointsBudgetInput!) { updatePointsBudget(id: $id, input: $input) { __typename } }`,
        {
          id,
          input: { source: 'group', targetId: groupId, points: 6, period: 'YEARLY', carryOver: true, enabled: false },
        },
      );
      const { pointsBudgets } = await admin.request<{
        pointsBudgets: { id: string; points: number; enabled: boolean }[];
      }>(`{ pointsBudgets { id points enabled } }`);
      expect(pointsBudgets.find(budget => budget.id === id)).toEqual({ id, points: 6, enabled: false });
      expect(await admin.request(REMOVE, { id })).toEqual({ deletePointsBudget: { result: 'DELETED' } });
    });
  });

  it('leave a ledger that adds up', async () => {
    expect(await checkPoints(server.app.get(TransactionalConnection).rawConnection)).toEqual([]);
  });
});
