import { TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerEverything } from '../../../e2e/support/free-order';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import {
  addItem,
  CHANGE_DELIVERY,
  MARK_RECEIVED,
  pay,
  type PlacedOrder,
  registerCustomer,
  setDelivery,
  acceptTerms,
  toPayment,
} from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const PASSWORD = 'Camille-2026!';
const EXPORT = `mutation ($password: String!) { exportMyData(password: $password) {
  __typename ... on PersonalDataExport { generatedAt data } ... on ErrorResult { message } } }`;
const ERASE = `mutation ($password: String!) { eraseMyData(password: $password) {
  __typename ... on ErrorResult { message } ... on PersonalDataNotErasableError { reasons } } }`;
const ERASE_CUSTOMER = `mutation ($id: ID!) { eraseCustomerData(customerId: $id) {
  __typename ... on DeletionResponse { result message } ... on ErrorResult { refusal: message } } }`;

interface Exported {
  exportMyData: {
    __typename: string;
    data: {
      account: { profile: Record<string, unknown>; addresses: Record<string, unknown>[]; lastLogin: string };
      orders: { code: string; lines: object[] }[];
      companies: object[];
      emails: { recipient: string }[];
      points: object[];
    };
  };
}

describe('personal data', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
    admin.languageCode = 'fr';
  });
  afterAll(() => server.stop());

  async function order(shop: GraphqlClient): Promise<PlacedOrder> {
    await addItem(shop);
    await setDelivery(shop);
    await acceptTerms(shop);
    await toPayment(shop);
    return pay(shop, 'cheque');
  }

  async function finish({ id }: PlacedOrder): Promise<void> {
    await admin.request(MARK_RECEIVED, { input: { orderId: id, method: 'cheque' } });
    await admin.request(CHANGE_DELIVERY, { input: { orderId: id, status: 'DELIVERED' } });
  }

  const customerOf = async ({ id }: PlacedOrder) =>
    (
      await admin.request<{ order: { customer: { id: string } } }>(
        `query ($id: ID!) { order(id: $id) { customer { id } } }`,
        { id },
      )
    ).order.customer.id;

  it('are exported for the person, after the password', async () => {
    const shop = server.shop('boutique', 'fr');
    const email = await registerCustomer(shop, 'export@example.com');
    await shop.request(
      `mutation { updateCustomer(input: { customFields: { companyName: "Société Export" } }) { id }
        createCustomerAddress(input: { fullName: "Camille Durand", company: "Export SA", streetLine1: "8 rue de la Paix",
          streetLine2: "2e étage", city: "Paris", province: "Île-de-France", postalCode: "75002", countryCode: "FR",
          phoneNumber: "01 02 03 04 05" }) { id } }`,
    );
    const placed = await order(shop);
    await server.smtp.waitFor(mail => mail.recipients.includes(email));

    await admin.request(`mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }`, {
      input: { customerId: await customerOf(placed), points: 12, reason: 'Anniversaire' },
    });

    const refused = await shop.request<Exported>(EXPORT, { password: 'Faux-2026!' });
    expect(refused.exportMyData.__typename).toBe('InvalidCredentialsError');
    const { exportMyData } = await shop.request<Exported>(EXPORT, { password: PASSWORD });
    expect(exportMyData.data.account.profile).toMatchObject({
      firstName: 'Camille',
      lastName: 'Durand',
      emailAddress: email,
      customFields: { companyName: 'Société Export' },
    });
    expect(exportMyData.data.account.addresses).toContainEqual({
      fullName: 'Camille Durand',
      company: 'Export SA',
      streetLine1: '8 rue de la Paix',
      streetLine2: '2e étage',
      city: 'Paris',
      province: 'Île-de-France',
      postalCode: '75002',
      country: 'FR',
      phoneNumber: '01 02 03 04 05',
    });
    expect(exportMyData.data.orders.map(({ code }) => code)).toEqual([placed.code]);
    expect(exportMyData.data.companies).toEqual([
      { store: 'La Petite Papeterie', company: null, requestedName: 'Société Export' },
    ]);
    expect(exportMyData.data.emails[0].recipient).toBe(email);
    expect(exportMyData.data.points).toMatchObject([
      {
        store: 'La Petite Papeterie',
        balance: 12,
        held: 0,
        entries: [{ type: 'GRANT', points: 12, balanceAfter: 12, reason: 'Anniversaire', orderCode: null }],
      },
    ]);
  });

  it('are not erased while an order is open, and the answer says which', async () => {
    const shop = server.shop('boutique', 'fr');
    await registerCustomer(shop, 'ouverte@example.com');
    const placed = await order(shop);
    const reason = `La commande ${placed.code} n’est pas terminée : livraison, paiement ou annulation à venir.`;
    // The confirmation may be on its way at this very moment, which is a reason of its own.
    await expect
      .poll(() => shop.request(ERASE, { password: PASSWORD }), { timeout: 20_000 })
      .toEqual({
        eraseMyData: {
          __typename: 'PersonalDataNotErasableError',
          message: `Les données ne peuvent pas encore être effacées. ${reason}`,
          reasons: [reason],
        },
      });
    expect(await shop.request(`{ activeCustomer { emailAddress } }`)).toEqual({
      activeCustomer: { emailAddress: 'ouverte@example.com' },
    });
  });

  it('are erased though the payment of a delivered order that cost nothing never came', async () => {
    await offerEverything(admin);
    const shop = server.shop('boutique', 'fr');
    await registerCustomer(shop, 'gratuite@example.com');
    await addItem(shop);
    await shop.request(`mutation { applyCouponCode(couponCode: "GRATUIT") { __typename } }`);
    await setDelivery(shop);
    await acceptTerms(shop);
    await toPayment(shop);
    const { id } = await pay(shop, 'cheque');
    await admin.request(CHANGE_DELIVERY, { input: { orderId: id, status: 'DELIVERED' } });
    await expect
      .poll(() => shop.request(ERASE, { password: PASSWORD }), { timeout: 20_000 })
      .toEqual({ eraseMyData: { __typename: 'Success' } });
  });

  it('are erased everywhere, while orders and invoices stay as the law has it', async () => {
    const shop = server.shop('boutique', 'fr');
    const email = await registerCustomer(shop, 'efface@example.com', { firstName: 'Ophélie', lastName: 'Unique' });
    const placed = await order(shop);
    await finish(placed);
    await server.smtp.waitFor(mail => mail.recipients.includes(email));
    await addItem(shop);
    const other = server.shop();
    await other.login(email, PASSWORD);

    // A message that is being sent at this very moment is waited for.
    await expect
      .poll(() => shop.request(ERASE, { password: PASSWORD }), { timeout: 20_000 })
      .toEqual({ eraseMyData: { __typename: 'Success' } });
    for (const session of [shop, other]) {
      expect(await session.request(`{ activeCustomer { id } }`)).toEqual({ activeCustomer: null });
    }
    const { login } = await server
      .shop()
      .request<{ login: { __typename: string } }>(
        `mutation ($email: String!, $password: String!) { login(username: $email, password: $password) { __typename } }`,
        { email, password: PASSWORD },
      );
    expect(login.__typename).toBe('InvalidCredentialsError');

    const { order: kept } = await admin.request<{
      order: { customer: { firstName: string; lastName: string; emailAddress: string }; invoices: object[] };
    }>(
      `query ($id: ID!) { order(id: $id) { state billingAddress { fullName }
        customer { firstName lastName emailAddress phoneNumber addresses { id } } invoices { number }
        emails { recipient } } }`,
      { id: placed.id },
    );
    expect(kept).toMatchObject({
      state: 'Delivered',
      billingAddress: { fullName: 'Camille Durand' },
      customer: { firstName: 'Compte', lastName: 'effacé', phoneNumber: '', addresses: [] },
    });
    expect(kept.customer.emailAddress).toMatch(/^erased-\d+@invalid$/);
    expect(kept.invoices).toHaveLength(1);

    const connection = server.app.get(TransactionalConnection).rawConnection;
    for (const table of ['customer', 'user', 'authentication_method', 'order_email', 'history_entry', 'address']) {
      const rows = JSON.stringify(await connection.query(`SELECT * FROM "${table}"`));
      if (table === 'order_email') expect(rows).toContain('erased-');
      expect(rows.includes(email) || rows.includes('Ophélie'), table).toBe(false);
    }
    expect(await registerCustomer(server.shop(), email)).toBe(email);
  });

  it('are erased by an administrator of all the stores that the customer buys in, and by no other', async () => {
    const shop = server.shop();
    await registerCustomer(shop, 'deux@example.com');
    const placed = await order(shop);
    await finish(placed);
    const id = await customerOf(placed);
    const own = await storeAdministrator('boutique');
    const foreign = await storeAdministrator('company-store');
    expect((await foreign.raw(ERASE_CUSTOMER, { id })).errors?.[0].extensions?.code).toBe('ENTITY_NOT_FOUND');

    const elsewhere = await server.admin('company-store');
    await elsewhere.request(
      `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }`,
      { input: { emailAddress: 'deux@example.com', firstName: 'D', lastName: 'D' } },
    );
    expect(await own.request(ERASE_CUSTOMER, { id })).toEqual({
      eraseCustomerData: {
        __typename: 'PersonalDataNotErasableError',
        refusal:
          'Les données ne peuvent pas encore être effacées. Ce client est aussi client d’autres boutiques que vous n’administrez pas.',
      },
    });
    await expect
      .poll(async () => {
        const { order: sent } = await admin.request<{ order: { emails: { state: string }[] } }>(
          `query ($id: ID!) { order(id: $id) { emails { state } } }`,
          { id: placed.id },
        );
        return sent.emails.every(({ state }) => state === 'SENT');
      })
      .toBe(true);
    const results = await Promise.all([admin.raw(ERASE_CUSTOMER, { id }), admin.raw(ERASE_CUSTOMER, { id })]);
    const erased = results.filter(({ data }) => data).map(({ data }) => data);
    expect(erased).toEqual([
      {
        eraseCustomerData: {
          __typename: 'DeletionResponse',
          result: 'DELETED',
          message: 'Les données personnelles sont effacées ; les commandes et les factures sont conservées.',
        },
      },
    ]);
  });

  let roles = 0;
  async function storeAdministrator(store: string): Promise<GraphqlClient> {
    roles += 1;
    const owner = await server.admin(store);
    const { activeChannel } = await owner.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    const { createRole } = await owner.request<{ createRole: { id: string } }>(
      `mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }`,
      {
        input: {
          code: `data-${roles}`,
          description: 'Personal data',
          channelIds: [activeChannel.id],
          permissions: ['ReadCustomer', 'ManagePersonalData'],
        },
      },
    );
    const username = `data-${roles}@example.com`;
    await owner.request(`mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }`, {
      input: {
        firstName: 'D',
        lastName: 'P',
        emailAddress: username,
        password: 'Personnel-2026!',
        roleIds: [createRole.id],
      },
    });
    const client = await server.admin(store, { username, password: 'Personnel-2026!' });
    client.languageCode = 'fr';
    return client;
  }
});
