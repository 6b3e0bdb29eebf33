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

  it('sends the forgotten password in French', async () => {
    const shop = server.shop();
    await registerCustomer(shop, 'oubli@example.com');
    await shop.request(`mutation { requestPasswordReset(emailAddress: "oubli@example.com") { __typename } }`);
    const mail = await server.smtp.waitFor(m => m.recipients.includes('oubli@example.com'));
    expect(mail.subject).toMatch(/^La Petite Papeterie - .*mot de passe/i);
  });
});
