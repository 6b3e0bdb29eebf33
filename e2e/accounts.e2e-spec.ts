import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addItem, registerCustomer } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const REGISTER = `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) { __typename } }`;
const LOGIN = `mutation ($email: String!, $password: String!) { login(username: $email, password: $password) { __typename } }`;

describe('A2 account first', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  it('lets a new address in at once', async () => {
    const shop = server.shop();
    const email = await registerCustomer(shop, 'nouveau@example.com');
    const { activeCustomer } = await shop.request<{ activeCustomer: { emailAddress: string } }>(
      `{ activeCustomer { emailAddress } }`,
    );
    expect(activeCustomer.emailAddress).toBe(email);
  });

  it('verifies an address that a customer record has already, by a mail to it', async () => {
    const admin = await server.admin();
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    const allow = `mutation ($id: ID!, $guests: Boolean!) {
      updateChannel(input: { id: $id, customFields: { guestCheckout: $guests } }) { __typename } }`;
    await admin.request(allow, { ...activeChannel, guests: true });
    const guest = server.shop();
    await addItem(guest);
    const { setCustomerForOrder } = await guest.request<{ setCustomerForOrder: { __typename: string } }>(
      `mutation { setCustomerForOrder(input: { emailAddress: "connue@example.com", firstName: "A", lastName: "B" }) {
        __typename } }`,
    );
    expect(setCustomerForOrder.__typename).toBe('Order');
    await admin.request(allow, { ...activeChannel, guests: false });
    const shop = server.shop();
    const input = { emailAddress: 'connue@example.com', firstName: 'X', lastName: 'Y', password: 'Intrus-2026!' };
    await shop.request(REGISTER, { input });
    const { login } = await shop.request<{ login: { __typename: string } }>(LOGIN, {
      email: input.emailAddress,
      password: input.password,
    });
    expect(login.__typename).toBe('NotVerifiedError');
    const mail = await server.smtp.waitFor(m => m.recipients.includes('connue@example.com'));
    expect(mail.text).toMatch(/token=/);
  });

  it('makes one customer of an address, however many ask for it at once', async () => {
    const admin = await server.admin('company-store');
    const five = Array.from({ length: 5 }, () => server.shop('company-store'));
    const name = { firstName: 'Camille', lastName: 'Durand' };
    const registering = { ...name, emailAddress: 'ensemble@example.com', password: 'Camille-2026!' };
    const answers = await Promise.all(
      five.map(shop =>
        shop.request<{ registerCustomerAccount: { __typename: string } }>(REGISTER, { input: registering }),
      ),
    );
    expect(answers.map(({ registerCustomerAccount }) => registerCustomerAccount.__typename)).toEqual(
      five.map(() => 'Success'),
    );
    await server.shop('company-store').login('ensemble@example.com', 'Camille-2026!');

    await Promise.all(five.map(shop => addItem(shop, 50)));
    const asGuest = `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { __typename } }`;
    const guest = { ...name, emailAddress: 'Invites@example.com' };
    await Promise.all(five.map(shop => shop.request(asGuest, { input: guest })));

    const create = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { __typename } }`;
    const invited = { ...name, emailAddress: 'cree@example.com' };
    const made = await Promise.all(
      five.map(() => admin.request<{ createCustomer: { __typename: string } }>(create, { input: invited })),
    );
    expect(made.map(({ createCustomer }) => createCustomer.__typename).sort()).toEqual([
      'Customer',
      ...Array.from({ length: 4 }, () => 'EmailAddressConflictError'),
    ]);

    const { customers } = await admin.request<{ customers: { items: { emailAddress: string }[] } }>(
      `query ($in: [String!]) { customers(options: { filter: { emailAddress: { in: $in } } }) { items { emailAddress } } }`,
      { in: ['ensemble@example.com', 'invites@example.com', 'cree@example.com'] },
    );
    expect(customers.items.map(({ emailAddress }) => emailAddress).sort()).toEqual([
      'cree@example.com',
      'ensemble@example.com',
      'invites@example.com',
    ]);
  });

  it('lets a customer into another store, whatever the first request asks for', async () => {
    const ASKED =
      '{ activeCustomer { emailAddress } activeOrder { code } pointsAccount { available } activeStore { name } }';
    const seen = {
      activeCustomer: { emailAddress: 'ailleurs@example.com' },
      activeOrder: null,
      activeStore: { name: 'Company Store' },
    };
    const shop = server.shop();
    await registerCustomer(shop, 'ailleurs@example.com');
    expect(await shop.with({ channelToken: 'company-store' }).request(ASKED)).toMatchObject(seen);
    const admin = await server.admin('company-store');
    const { customers } = await admin.request<{ customers: { totalItems: number } }>(
      `{ customers(options: { filter: { emailAddress: { eq: "ailleurs@example.com" } } }) { totalItems } }`,
    );
    expect(customers.totalItems).toBe(1);

    await registerCustomer(server.shop(), 'aussi@example.com');
    const loggedIn = server.shop('company-store');
    await loggedIn.login('aussi@example.com', 'Camille-2026!');
    const answers = await Promise.all([1, 2, 3].map(() => loggedIn.request(ASKED)));
    const also = { activeCustomer: { emailAddress: 'aussi@example.com' } };
    expect(answers).toMatchObject([also, also, also]);
  });

  it('sends the forgotten password in French', async () => {
    const shop = server.shop();
    await registerCustomer(shop, 'oubli@example.com');
    await shop.request(`mutation { requestPasswordReset(emailAddress: "oubli@example.com") { __typename } }`);
    const mail = await server.smtp.waitFor(m => m.recipients.includes('oubli@example.com'));
    expect(mail.subject).toMatch(/^La Petite Papeterie - .*mot de passe/i);
  });
});
