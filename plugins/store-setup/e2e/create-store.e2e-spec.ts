import { Channel, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem, MARK_RECEIVED, pay, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const CREATE = `mutation ($input: CreateStoreInput!) { createStore(input: $input) {
  __typename
  ... on CreatedStore { channel { id code token customFields { siteName orderCodePrefix } }
    role { id code description permissions channels { code } } }
  ... on StoreSetupError { field message } } }`;

interface Created {
  createStore: {
    __typename: string;
    field?: string;
    message?: string;
    channel: { id: string; code: string; token: string };
    role: { id: string; permissions: string[]; channels: { code: string }[] };
  };
}

describe('a new store in one go', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let zoneId: string;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
    admin.languageCode = 'fr';
    const { activeChannel } = await admin.request<{ activeChannel: { defaultTaxZone: { id: string } } }>(
      `{ activeChannel { defaultTaxZone { id } } }`,
    );
    zoneId = activeChannel.defaultTaxZone.id;
  });
  afterAll(() => server.stop());

  const store = (changes: object = {}) => ({
    code: 'atelier',
    name: 'L’Atelier',
    url: 'https://atelier.example',
    merchantEmail: 'bonjour@atelier.example',
    orderCodePrefix: 'ATE',
    languageCodes: ['fr', 'en'],
    currencyCode: 'EUR',
    pricesIncludeTax: true,
    taxZoneId: zoneId,
    shippingZoneId: zoneId,
    flatRates: [{ name: 'Colis', rate: 590, taxRate: 20 }],
    manualPaymentMethods: ['cheque', 'bank-transfer'],
    iban: 'FR76 3000 6000 0112 3456 7890 189',
    chequePayee: 'L’Atelier',
    roleName: 'atelier',
    ...changes,
  });
  const create = async (changes: object) =>
    (await admin.request<Created>(CREATE, { input: store(changes) })).createStore;
  const stores = () => server.app.get(TransactionalConnection).rawConnection.getRepository(Channel).count();

  it.each([
    [{ code: 'À vendre' }, 'code', 'Le code de la boutique se compose de 1 à 50 lettres, chiffres ou tirets.'],
    [{ code: 'Boutique' }, 'code', 'Une boutique a déjà le code Boutique.'],
    [{ token: 'boutique' }, 'token', 'Une boutique a déjà le jeton boutique.'],
    [
      { orderCodePrefix: 'ORD' },
      'orderCodePrefix',
      'La boutique La Petite Papeterie numérote déjà ses commandes avec ORD : choisissez un autre préfixe.',
    ],
    [
      { orderCodePrefix: 'a b' },
      'orderCodePrefix',
      'Préfixe des commandes : se compose de 1 à 10 majuscules, chiffres ou tirets, et ne commence pas par un tiret.',
    ],
    [{ merchantEmail: 'x' }, 'merchantEmail', 'E-mail du marchand : n’est pas une adresse e-mail valide.'],
    [{ iban: 'FR00' }, 'iban', 'IBAN : n’est pas un IBAN valide.'],
    [{ taxZoneId: '9999' }, 'taxZoneId', 'Cet élément n’existe pas : 9999.'],
    [
      { manualPaymentMethods: ['stripe'] },
      'manualPaymentMethods',
      'stripe n’est pas un paiement manuel : cheque, cash ou bank-transfer.',
    ],
    [{ manualPaymentMethods: [] }, 'paymentMethodIds', 'Choisissez au moins un mode de paiement.'],
    [{ flatRates: [] }, 'shippingMethodIds', 'Choisissez au moins un mode de livraison.'],
    [
      { flatRates: [{ name: 'Colis', rate: -1, taxRate: 20 }] },
      'flatRates',
      'Un tarif de livraison a un nom, un prix en centimes à partir de 0 et un taux de TVA de 0 à 100.',
    ],
  ])('is refused whole: %j', async (changes, field, message) => {
    const before = await stores();
    expect(await create(changes)).toEqual({ __typename: 'StoreSetupError', field, message });
    expect(await stores()).toBe(before);
  });

  it('sells at once, with numbers and mails of its own, and its administrators see nothing else', async () => {
    const { channel, role } = await create({});
    expect(channel).toMatchObject({
      code: 'atelier',
      token: 'atelier',
      customFields: { siteName: 'L’Atelier', orderCodePrefix: 'ATE' },
    });
    expect(role.channels).toEqual([{ code: 'atelier' }]);
    expect(role.permissions).toEqual(expect.arrayContaining(['ReadCompany', 'MarkPaymentReceived', 'UpdateChannel']));
    expect(role.permissions).not.toEqual(expect.arrayContaining(['CreateChannel']));
    expect(role.permissions).not.toEqual(expect.arrayContaining(['CreateAdministrator']));

    await admin.request(`mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }`, {
      input: {
        firstName: 'Ana',
        lastName: 'T',
        emailAddress: 'ana@atelier.example',
        password: 'Personnel-2026!',
        roleIds: [role.id],
      },
    });
    const ana = await server.admin('atelier', { username: 'ana@atelier.example', password: 'Personnel-2026!' });
    await createProduct(ana, { name: 'Carnet', price: 1200 });

    const shop = server.shop('atelier');
    await registerCustomer(shop);
    await addItem(shop);
    await setDelivery(shop);
    await toPayment(shop);
    const order = await pay(shop, 'bank-transfer');
    expect(order).toMatchObject({ code: 'ATE-00001', totalWithTax: 1790 });
    const mail = await server.smtp.waitFor(({ recipients }) => recipients.includes('bonjour@atelier.example'));
    expect(mail.subject).toBe('L’Atelier - Confirmation de commande ATE-00001');
    await ana.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'bank-transfer' } });
    const seen = await ana.request<{ orders: { items: { code: string; invoices: { number: string }[] }[] } }>(
      `{ orders { items { code invoices { number } } } channels { totalItems items { code } } customers { totalItems } }`,
    );
    expect(seen).toEqual({
      orders: { items: [{ code: 'ATE-00001', invoices: [{ number: 'ATE-FA-00001' }] }] },
      channels: { totalItems: 1, items: [{ code: 'atelier' }] },
      customers: { totalItems: 1 },
    });
    const elsewhere = await ana.with({ channelToken: 'boutique' }).raw(`{ orders { totalItems } }`);
    expect(elsewhere.errors?.[0].extensions?.code).toBe('FORBIDDEN');
  });

  it('is made once, however often the button is pressed', async () => {
    const before = await stores();
    const twice = { code: 'double', url: null, orderCodePrefix: 'DBL', roleName: 'double' };
    const answers = await Promise.all([1, 2, 3].map(() => admin.raw<Created>(CREATE, { input: store(twice) })));
    expect(answers.filter(({ data }) => data?.createStore.__typename === 'CreatedStore')).toHaveLength(1);
    expect(await stores()).toBe(before + 1);
  });

  it('B17 orders are found by the address of their store, by an administrator of several', async () => {
    const boutique = server.shop('boutique');
    await registerCustomer(boutique);
    const everywhere = await server.admin('boutique');
    everywhere.channelToken = undefined;
    const { orders } = await everywhere.request<{ orders: { items: { code: string }[] } }>(
      `{ orders(options: { filter: { storeUrl: { eq: "https://atelier.example" } } }) { items { code } } }`,
    );
    expect(orders.items).toEqual([{ code: 'ATE-00001' }]);
  });
});
