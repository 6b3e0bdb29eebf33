import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOrder, readyToPay, pay, registerCustomer, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

describe('B19 the account area', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  it('has a profile and an address book with every field of B11', async () => {
    const shop = server.shop('boutique', 'fr');
    await registerCustomer(shop);
    const address = {
      fullName: 'Zoë Łukasz',
      company: 'Café de l’Été',
      phoneNumber: '+33 1 02 03 04 05',
      streetLine1: '8 rue de la Paix',
      streetLine2: 'Apt 4, à l’attention de Zoë',
      city: 'Paris',
      province: 'Île-de-France',
      postalCode: '75002',
    };
    await shop.request(
      `mutation ($address: CreateAddressInput!) {
        updateCustomer(input: { title: "Mme", firstName: "Zoë", lastName: "Łukasz", phoneNumber: "0102" }) { id }
        createCustomerAddress(input: $address) { id } }`,
      { address: { ...address, countryCode: 'FR', defaultShippingAddress: true, defaultBillingAddress: true } },
    );
    const { activeCustomer } = await shop.request<{ activeCustomer: object }>(
      `{ activeCustomer { title firstName lastName phoneNumber addresses {
        fullName company phoneNumber streetLine1 streetLine2 city province postalCode country { code }
        defaultShippingAddress defaultBillingAddress } } }`,
    );
    expect(activeCustomer).toEqual({
      title: 'Mme',
      firstName: 'Zoë',
      lastName: 'Łukasz',
      phoneNumber: '0102',
      addresses: [{ ...address, country: { code: 'FR' }, defaultShippingAddress: true, defaultBillingAddress: true }],
    });
    const { errors } = await shop.raw(
      `mutation ($address: CreateAddressInput!) { createCustomerAddress(input: $address) { id } }`,
      { address: { ...address, countryCode: 'ZZ' } },
    );
    expect(errors?.[0].extensions?.code).toBe('USER_INPUT_ERROR');
  });

  it('lists the orders with status and review table, and nobody else’s', async () => {
    await placeOrder(server);
    const shop = await readyToPay(server, 2);
    await toPayment(shop);
    const placed = await pay(shop, 'cheque');
    const { activeCustomer } = await shop.with({ languageCode: 'fr' }).request<{ activeCustomer: object }>(
      `{ activeCustomer { orders(options: { filter: { active: { eq: false } } }) { totalItems items {
        code workflow { label } summary { total amountDue } } } } }`,
    );
    expect(activeCustomer).toEqual({
      orders: {
        totalItems: 1,
        items: [
          {
            code: placed.code,
            workflow: { label: 'En attente de paiement' },
            summary: { total: placed.totalWithTax, amountDue: placed.totalWithTax },
          },
        ],
      },
    });
  });
});

describe('B16 notifications', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  it('go to every address of the store, or to none where the kind is switched off, and never to another store’s', async () => {
    const admin = await server.admin();
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
    const set = (customFields: object) =>
      admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
        input: { id: activeChannel.id, customFields },
      });
    const merchant = 'bonjour@petite-papeterie.example';
    await set({ merchantCopyEmails: ['atelier@petite-papeterie.example'] });
    const told = await placeOrder(server);
    const copy = await server.smtp.waitFor(
      mail => mail.recipients.includes(merchant) && mail.subject.includes(told.code),
    );
    expect(copy.recipients).toEqual([merchant, 'atelier@petite-papeterie.example']);
    expect(copy.subject).toBe(`La Petite Papeterie - Confirmation de commande ${told.code}`);

    await set({ mutedNotices: ['ORDER_CONFIRMATION', 'ACCOUNT_OPENED'] });
    const before = server.smtp.messages.length;
    const quiet = await placeOrder(server);
    await server.smtp.waitFor(mail => mail.subject.endsWith(quiet.code));
    const { order } = await admin.request<{ order: { emails: { recipient: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { emails { recipient } } }`,
      { id: quiet.id },
    );
    expect(order.emails.map(({ recipient }) => recipient)).not.toContain(merchant);
    const since = server.smtp.messages.slice(before).flatMap(({ recipients }) => recipients);
    expect(since.filter(address => address.endsWith('petite-papeterie.example'))).toEqual([]);
    expect(server.smtp.messages.flatMap(({ recipients }) => recipients).join()).not.toContain('company-store.example');

    const refused = await admin.raw(
      `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`,
      { input: { id: activeChannel.id, customFields: { mutedNotices: ['TOUT'] } } },
    );
    expect(refused.errors?.[0].extensions?.code).toBe('USER_INPUT_ERROR');
  });
});
