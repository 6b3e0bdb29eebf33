import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphqlClient, type RawResponse } from '../support/graphql-client';
import { registerCustomer } from '../support/shopping';
import { createShopServer, type ShopServer } from '../support/test-server';
import { uploadFile } from '../support/upload-file';
import { ownOperations } from './own-operations';
import { type AdminRow, adminRows, type Row, shopRows } from './rows';
import { createWorld, staff, type World } from './world';

type Answer = Record<string, { __typename?: string } | null>;

const code = (answer: RawResponse<unknown>) => answer.errors?.[0].extensions?.code;

/** Refused without a word of what there is: an error, nothing at all, or an ErrorResult. */
function isRefused(answer: RawResponse<Answer>): boolean {
  if (answer.errors?.length) return true;
  return Object.values(answer.data ?? {}).every(value => value === null || !!value.__typename?.endsWith('Error'));
}

describe('operation × role × own or foreign store × own or foreign customer', () => {
  let server: ShopServer;
  let superadmin: GraphqlClient;
  let nord: World;
  let sud: World;
  beforeAll(async () => {
    server = await createShopServer();
    superadmin = await server.admin('boutique');
    nord = await createWorld(server, superadmin, 'nord');
    sud = await createWorld(server, superadmin, 'sud');
  });
  afterAll(() => server.stop());

  const play = (client: GraphqlClient, row: Row, world: World) =>
    row.file
      ? uploadFile<Answer>(client, row.document, Buffer.from(row.file), 'file.csv')
      : client.raw<Answer>(row.document, row.variables?.(world));

  it('knows every operation that there is', async () => {
    expect((await ownOperations(superadmin, 'admin')).sort()).toEqual(Object.keys(adminRows).sort());
    expect((await ownOperations(server.shop('nord'), 'shop')).sort()).toEqual(Object.keys(shopRows).sort());
  });

  describe.each(Object.entries(adminRows))('Admin API, %s', (_name, row: AdminRow) => {
    it('is closed to strangers, customers, administrators without the permission, and those of another store', async () => {
      const customer = new GraphqlClient({ url: server.stranger().url, channelToken: 'nord' });
      customer.authToken = nord.customer.authToken;
      const closed = [server.stranger('nord'), customer, nord.onlooker, sud.owner.with({ channelToken: 'nord' })];
      for (const client of closed) expect(code(await play(client, row, nord))).toBe('FORBIDDEN');
    });

    it.runIf(row.about === 'thing')("does not find another store's things", async () => {
      const answer = await play(sud.owner, row, nord);
      expect(code(answer) ?? answer.data).toEqual(answer.errors ? 'ENTITY_NOT_FOUND' : expect.anything());
      expect(isRefused(answer)).toBe(true);
    });

    it('is open to the administrators of its store, or to superadmins alone', async () => {
      const answer = await play(nord.owner, row, nord);
      if (row.about === 'superadmin') expect(code(answer)).toBe('FORBIDDEN');
      else expect(answer.errors).toBeUndefined();
    });
  });

  describe.each(Object.entries(shopRows).filter(([, { about }]) => about !== 'public'))(
    'Shop API, %s',
    (_name, row) => {
      it('is refused to visitors', async () => {
        expect(isRefused(await play(server.shop('sud'), row, sud))).toBe(true);
      });

      it.runIf(row.about === 'thing')('is refused to another customer, and to its owner in another store', async () => {
        const other = server.shop('sud');
        await registerCustomer(other);
        expect(isRefused(await play(other, row, sud))).toBe(true);
        expect(isRefused(await play(sud.customer.with({ channelToken: 'nord' }), row, sud))).toBe(true);
      });
    },
  );

  it('shows an administrator of one store the orders, customers and channels of that store', async () => {
    const { orders, customers, channels } = await sud.owner.request<Record<string, { items: object[] }>>(
      `{ orders { items { code } } customers { items { emailAddress } } channels { items { code } } }`,
    );
    expect(orders.items).toEqual([{ code: 'SUD-00001' }]);
    expect(customers.items).toContainEqual({ emailAddress: 'customer@sud.example' });
    expect(customers.items).not.toContainEqual({ emailAddress: 'customer@nord.example' });
    expect(channels.items).toEqual([{ code: 'sud' }]);
    const settings = `mutation ($id: ID!) { updateChannel(input: { id: $id, customFields: { iban: null } }) { __typename } }`;
    const { activeChannel } = await nord.owner.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    expect(code(await sud.owner.raw(settings, activeChannel))).toBe('FORBIDDEN');
    expect(await nord.owner.request(settings, activeChannel)).toEqual({ updateChannel: { __typename: 'Channel' } });
    expect(await sud.owner.request(`query ($id: ID!) { channel(id: $id) { id } }`, activeChannel)).toEqual({
      channel: null,
    });
  });

  it('lets neither store change or delete for the other what both have', async () => {
    const first = async (list: string, filter = '{}') => {
      const found = await nord.owner.request<Record<string, { items: { id: string }[] }>>(
        `{ ${list}(options: { filter: ${filter} }) { items { id } } }`,
      );
      return found[list].items[0].id;
    };
    const refused = async (document: string, id: string, client = nord.owner) => {
      const { errors } = await client.raw(`mutation ($id: ID!) { ${document} }`, { id });
      return errors?.[0].extensions?.code;
    };
    const shared = 'USER_INPUT_ERROR';
    const cheque = await first('paymentMethods', '{ code: { eq: "cheque" } }');
    expect(await refused(`updatePaymentMethod(input: { id: $id, enabled: false }) { id }`, cheque)).toBe(shared);
    const parcel = await first('shippingMethods');
    expect(await refused(`updateShippingMethod(input: { id: $id, translations: [] }) { id }`, parcel)).toBeUndefined();

    // Who has been in both stores: now, if not before.
    await nord.owner.request(
      `mutation { createCustomerAccount(input: { firstName: "A", lastName: "B", emailAddress: "customer@sud.example",
        invite: false }) { __typename } }`,
    );
    expect(await refused(`deleteCustomer(id: $id) { result }`, sud.customerId)).toBe(shared);
    expect(await refused(`deleteCustomers(ids: [$id]) { result }`, sud.customerId)).toBe(shared);

    const { createCustomerGroup: group } = await sud.owner.request<{ createCustomerGroup: { id: string } }>(
      `mutation ($id: ID!) { createCustomerGroup(input: { name: "Sud", customerIds: [$id] }) { id } }`,
      { id: sud.customerId },
    );
    const remove = `deleteCustomerGroup(id: $id) { result }`;
    // Their customer too, since the account was shared with them.
    expect(await refused(`updateCustomerGroup(input: { id: $id, name: "Commun" }) { id }`, group.id)).toBeUndefined();
    const neighbour = server.shop('nord');
    await registerCustomer(neighbour);
    const { activeCustomer } = await neighbour.request<{ activeCustomer: { id: string } }>(`{ activeCustomer { id } }`);
    await nord.owner.request(
      `mutation ($id: ID!) { createCustomerGroup(input: { name: "Nord", customerIds: [$id] }) { id } }`,
      activeCustomer,
    );
    const north = await first('customerGroups', '{ name: { eq: "Nord" } }');
    expect(await refused(remove, north, sud.owner)).toBe(shared);
    expect(await refused(remove, north)).toBeUndefined();
  });

  it('numbers the orders and invoices of two stores apart, and lets neither take the marks of the other', async () => {
    expect([nord.orderCode, sud.orderCode]).toEqual(['NOR-00001', 'SUD-00001']);
    const { activeChannel } = await nord.owner.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    const set = (customFields: object) =>
      nord.owner
        .with({ languageCode: 'fr' })
        .raw<{ updateChannel: { __typename: string } }>(
          `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`,
          { input: { ...activeChannel, customFields } },
        );
    const taken = await set({ orderCodePrefix: 'SUD' });
    expect(taken.errors?.[0]).toMatchObject({
      message: 'La boutique sud numérote déjà ses commandes avec SUD : choisissez un autre préfixe.',
      extensions: { code: 'USER_INPUT_ERROR' },
    });
    expect(code(await set({ siteUrl: 'https://sud.example/' }))).toBe('USER_INPUT_ERROR');
    expect((await set({ orderCodePrefix: 'NOR', siteUrl: 'https://nord.example' })).data).toBeTruthy();
  });

  it('B17 finds the orders of each store by its address, for an administrator of several', async () => {
    const everywhere = await server.admin();
    everywhere.channelToken = undefined;
    for (const { token, orderCode } of [nord, sud]) {
      const { orders } = await everywhere.request<{ orders: { items: object[] } }>(
        `query ($url: String!) { orders(options: { filter: { storeUrl: { eq: $url } } }) { items { code } } }`,
        { url: `https://${token}.example` },
      );
      expect(orders.items).toEqual([{ code: orderCode }]);
    }
    const both = await staff(server, superadmin, 'nord', 'both@example.com', [nord.roleId, sud.roleId]);
    for (const { token, orderCode } of [nord, sud]) {
      const { orders } = await both
        .with({ channelToken: token })
        .request<{ orders: { items: object[] } }>(
          `query ($url: String!) { orders(options: { filter: { storeUrl: { eq: $url } } }) { items { code } } }`,
          { url: `https://${token}.example` },
        );
      expect(orders.items).toEqual([{ code: orderCode }]);
    }
  });
});
