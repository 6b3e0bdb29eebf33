import { Order, Payment, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import {
  addItem,
  CHANGE_DELIVERY,
  MARK_RECEIVED,
  pay,
  placeOrder,
  readyToPay,
  registerCustomer,
  setDelivery,
  toPayment,
} from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const LIST = `query ($options: OrderListOptions) { orders(options: $options) { totalItems items {
  code customFields { storeUrl } toCollect toDeliver late listing { storeName paymentMethods amountDue } workflow { status label color textColor } } } }`;
const QUEUES = `{ orderQueues { queue count amounts { currencyCode count amount } } }`;
const BOUTIQUE = 'https://boutique.example';
const COMPANY = 'https://company-store.example/shop';

interface Listed {
  code: string;
  customFields: { storeUrl: string | null };
  toCollect: boolean;
  listing: { storeName: string; paymentMethods: string[]; amountDue: number };
  workflow: { status: string; label: string; color: string; textColor: string };
}
interface Queue {
  queue: string;
  count: number;
  amounts: { currencyCode: string; count: number; amount: number }[];
}

describe('the order list', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  const codes: Record<'unpaid' | 'paid' | 'shippedUnpaid' | 'delivered' | 'late', string> = {} as never;
  let price = 0;

  async function list(filter: object, client = admin, sort?: object): Promise<string[]> {
    const { orders } = await client.request<{ orders: { items: Listed[]; totalItems: number } }>(LIST, {
      options: { filter, sort, take: 50 },
    });
    expect(orders.totalItems).toBe(orders.items.length);
    return orders.items.map(({ code }) => code);
  }

  async function receive(orderId: string): Promise<void> {
    await admin.request(MARK_RECEIVED, { input: { orderId, method: 'cheque' } });
  }

  async function deliver(orderId: string, status: 'SHIPPED' | 'DELIVERED'): Promise<void> {
    await admin.request(CHANGE_DELIVERY, { input: { orderId, status } });
  }

  async function setUrl(code: string, siteUrl: string | null): Promise<void> {
    const everywhere = await server.admin('boutique');
    const { channels } = await everywhere.request<{ channels: { items: { id: string; code: string }[] } }>(
      `{ channels { items { id code } } }`,
    );
    const id = channels.items.find(channel => channel.code === code)?.id;
    await everywhere.request(
      `mutation ($id: ID!, $siteUrl: String) { updateChannel(input: { id: $id, customFields: { siteUrl: $siteUrl } }) { __typename } }`,
      { id, siteUrl },
    );
  }

  const connection = () => server.app.get(TransactionalConnection).rawConnection;

  /** The company store sells nothing of its own yet: it is lent the boutique's first product. */
  async function orderOfCompanyStore(): Promise<string> {
    const { channels } = await admin.request<{ channels: { items: { id: string; code: string }[] } }>(
      `{ channels { items { id code } } }`,
    );
    const { products } = await admin.request<{ products: { items: { id: string }[] } }>(
      `{ products(options: { take: 1, sort: { id: ASC } }) { items { id } } }`,
    );
    await admin.request(
      `mutation ($input: AssignProductsToChannelInput!) { assignProductsToChannel(input: $input) { id } }`,
      {
        input: {
          productIds: products.items.map(({ id }) => id),
          channelId: channels.items.find(({ code }) => code === 'company-store')?.id,
        },
      },
    );
    const shop = server.shop('company-store');
    await registerCustomer(shop);
    await addItem(shop);
    await setDelivery(shop, 'US');
    await toPayment(shop);
    const order = await pay(shop, 'cheque');
    expect(order).toMatchObject({ __typename: 'Order', state: 'PaymentAuthorized' });
    return order.code;
  }

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('boutique');
    await setUrl('boutique', BOUTIQUE);
    await setUrl('company-store', COMPANY);
    const orders = [];
    for (let i = 0; i < 5; i += 1) orders.push(await placeOrder(server, i === 0 ? 'bank-transfer' : 'cheque'));
    const [unpaid, paid, shippedUnpaid, delivered, late] = orders as [
      (typeof orders)[number],
      (typeof orders)[number],
      (typeof orders)[number],
      (typeof orders)[number],
      (typeof orders)[number],
    ];
    price = unpaid.totalWithTax;
    await receive(paid.id);
    await deliver(shippedUnpaid.id, 'SHIPPED');
    await receive(delivered.id);
    await deliver(delivered.id, 'DELIVERED');
    await receive(late.id);
    await connection()
      .getRepository(Order)
      .update({ code: late.code }, { customFields: { expectedDeliveryDate: new Date(Date.now() - 3 * 86_400_000) } });
    Object.assign(codes, {
      unpaid: unpaid.code,
      paid: paid.code,
      shippedUnpaid: shippedUnpaid.code,
      delivered: delivered.code,
      late: late.code,
    });
    // A cart, which is no order yet.
    await readyToPay(server);
  });
  afterAll(() => server.stop());

  it('A10 says status, store, payment chosen and amount still due of each order', async () => {
    const { orders } = await admin.request<{ orders: { items: Listed[] } }>(LIST, {
      options: { filter: { code: { in: [codes.unpaid, codes.delivered] } }, sort: { id: 'ASC' } },
    });
    expect(orders.items).toMatchObject([
      {
        code: codes.unpaid,
        customFields: { storeUrl: BOUTIQUE },
        toCollect: true,
        toDeliver: false,
        late: false,
        listing: {
          storeName: 'La Petite Papeterie',
          paymentMethods: ['Virement bancaire'],
          amountDue: price,
        },
        workflow: { status: 'AWAITING_PAYMENT', label: 'En attente de paiement', textColor: '#FFFFFF' },
      },
      {
        code: codes.delivered,
        listing: { paymentMethods: ['Chèque'], amountDue: 0 },
        workflow: { status: 'DELIVERED', label: 'Livrée' },
      },
    ]);
  });

  it('speaks the language of the request', async () => {
    const { orders } = await admin
      .with({ languageCode: 'en' })
      .request<{ orders: { items: Listed[] } }>(LIST, { options: { filter: { code: { eq: codes.unpaid } } } });
    expect(orders.items[0]).toMatchObject({
      listing: { paymentMethods: ['Bank transfer'] },
      workflow: { label: 'Awaiting payment' },
    });
  });

  it('filters by status, and the rows change exactly', async () => {
    expect(await list({ workflowStatus: { eq: 'AWAITING_PAYMENT' } })).toEqual([codes.unpaid]);
    expect((await list({ workflowStatus: { in: ['AWAITING_DELIVERY', 'SHIPPED'] } })).sort()).toEqual(
      [codes.paid, codes.shippedUnpaid, codes.late].sort(),
    );
    expect(await list({ workflowStatus: { eq: 'CANCELLED' } })).toEqual([]);
  });

  it('sorts by status', async () => {
    const placed = { workflowStatus: { notEq: 'CART' } };
    const up = await list(placed, admin, { workflowStatus: 'ASC' });
    expect(up.slice(0, 2).sort()).toEqual([codes.paid, codes.late].sort());
    expect(up.slice(2)).toEqual([codes.unpaid, codes.delivered, codes.shippedUnpaid]);
    const down = await list(placed, admin, { workflowStatus: 'DESC' });
    expect(down.slice(0, 3)).toEqual([codes.shippedUnpaid, codes.delivered, codes.unpaid]);
  });

  it('sorts by store', async () => {
    const sorted = await list({ workflowStatus: { eq: 'AWAITING_PAYMENT' } }, admin, { storeUrl: 'DESC' });
    expect(sorted).toEqual([codes.unpaid]);
  });

  it.each([
    ['toCollect', ['unpaid', 'shippedUnpaid']],
    ['toDeliver', ['paid', 'late']],
    ['late', ['late']],
    ['delivered', ['delivered']],
  ] as const)('filters by the queue %s', async (queue, expected) => {
    expect((await list({ [queue]: { eq: true } })).sort()).toEqual(expected.map(name => codes[name]).sort());
  });

  it('filters by what is not in a queue, and by two at once', async () => {
    const placed = { workflowStatus: { notEq: 'CART' } };
    expect((await list({ ...placed, toCollect: { eq: false } })).sort()).toEqual(
      [codes.paid, codes.delivered, codes.late].sort(),
    );
    expect((await list({ _or: [{ late: { eq: true } }, { delivered: { eq: true } }] })).sort()).toEqual(
      [codes.late, codes.delivered].sort(),
    );
  });

  it('B17 filters by the store’s address: exactly the orders placed there, from any channel that may see them', async () => {
    const there = await orderOfCompanyStore();
    const everywhere = await server.admin('boutique');
    const { channels } = await everywhere.request<{ channels: { items: { code: string; token: string }[] } }>(
      `{ channels { items { code token } } }`,
    );
    const token = channels.items.find(({ code }) => code === '__default_channel__')?.token ?? '';
    const all = everywhere.with({ channelToken: token });
    const placed = Object.values(codes).sort();
    const company = await server.admin('company-store');

    expect(await list({ storeUrl: { eq: COMPANY } }, all)).toEqual([there]);
    const inBoutique = await list({ storeUrl: { eq: BOUTIQUE }, workflowStatus: { notEq: 'CART' } }, all);
    expect(inBoutique.sort()).toEqual(placed);
    expect(await list({ storeUrl: { eq: COMPANY } }, company)).toEqual([there]);
    expect(await list({ storeUrl: { eq: BOUTIQUE } }, company)).toEqual([]);
    expect(await list({ storeUrl: { eq: COMPANY } })).toEqual([]);
    // A part of the other's address is another store's; the same however it is spelt is the same.
    for (const other of ['https://company-store.example', 'https://company-store.example/SHOP']) {
      expect(await list({ storeUrl: { eq: other } }, all)).toEqual([]);
    }
    for (const spelt of [`${COMPANY}/`, 'HTTPS://Company-Store.example/shop']) {
      expect(await list({ storeUrl: { eq: spelt } }, all)).toEqual([there]);
      expect(await list({ _or: [{ storeUrl: { in: [spelt] } }] }, company)).toEqual([there]);
    }

    // A cart that has got as far as payment was not placed there yet.
    const { code } = await toPayment(await readyToPay(server));
    expect(code).toMatch(/^ORD-/);
    expect((await list({ storeUrl: { eq: BOUTIQUE } })).sort()).toEqual(placed);
  });

  it('B17 finds the orders of a store by the address that it has now, and by no other', async () => {
    const company = await server.admin('company-store');
    const [there] = await list({ storeUrl: { eq: COMPANY } }, company);
    const moved = 'https://moved.example';
    for (const [url, before] of [
      [moved, COMPANY],
      [null, moved],
      [COMPANY, moved],
    ] as const) {
      await setUrl('company-store', url);
      expect(await list({ storeUrl: { eq: before } }, company)).toEqual([]);
      expect(await list({ storeUrl: url === null ? { isNull: true } : { eq: url } }, company)).toEqual([there]);
    }
    expect((await list({ storeUrl: { eq: BOUTIQUE } })).sort()).toEqual(Object.values(codes).sort());
    // The default channel has every order, and yet none was placed there.
    await setUrl('__default_channel__', 'https://everywhere.example');
    expect((await list({ storeUrl: { eq: BOUTIQUE } })).sort()).toEqual(Object.values(codes).sort());
    await setUrl('__default_channel__', null);
  });

  it('B17 knows every string operator', async () => {
    const everywhere = await server.admin('boutique');
    const { channels } = await everywhere.request<{ channels: { items: { code: string; token: string }[] } }>(
      `{ channels { items { code token } } }`,
    );
    const all = everywhere.with({
      channelToken: channels.items.find(({ code }) => code === '__default_channel__')?.token ?? '',
    });
    const count = async (storeUrl: object) => (await list({ storeUrl, workflowStatus: { notEq: 'CART' } }, all)).length;
    expect(await count({ contains: 'company-store' })).toBe(1);
    expect(await count({ notContains: 'company-store' })).toBe(5);
    expect(await count({ notEq: COMPANY })).toBe(5);
    expect(await count({ in: [COMPANY, BOUTIQUE] })).toBe(6);
    expect(await count({ notIn: [COMPANY] })).toBe(5);
    expect(await count({ regex: '^https://boutique' })).toBe(5);
    expect(await count({ isNull: true })).toBe(0);
    expect(await count({ isNull: false })).toBe(6);
  });

  it('tells what waits, with counts and amounts, in the active channel only', async () => {
    const { orderQueues } = await admin.request<{ orderQueues: Queue[] }>(QUEUES);
    const euros = (count: number, amount: number) => [{ currencyCode: 'EUR', count, amount }];
    expect(orderQueues).toEqual([
      { queue: 'TO_COLLECT', count: 2, amounts: euros(2, 2 * price) },
      { queue: 'TO_DELIVER', count: 2, amounts: euros(2, 2 * price) },
      { queue: 'LATE', count: 1, amounts: euros(1, price) },
      { queue: 'DELIVERED', count: 1, amounts: euros(1, price) },
    ]);
    const elsewhere = await (await server.admin('company-store')).request<{ orderQueues: Queue[] }>(QUEUES);
    expect(elsewhere.orderQueues.map(({ count }) => count)).toEqual([1, 0, 0, 0]);
    expect(elsewhere.orderQueues[0].amounts).toMatchObject([{ currencyCode: 'USD', count: 1 }]);
  });

  it('collects only what is left after a part that came in', async () => {
    const payments = connection().getRepository(Payment);
    const order = await connection().getRepository(Order).findOneByOrFail({ code: codes.unpaid });
    const { id } = await payments.save(
      new Payment({ order, amount: 100, method: 'cash', state: 'Settled', transactionId: 'part', metadata: {} }),
    );
    const { orderQueues } = await admin.request<{ orderQueues: Queue[] }>(QUEUES);
    expect(orderQueues[0].amounts[0].amount).toBe(2 * price - 100);
    const { orders } = await admin.request<{ orders: { items: Listed[] } }>(LIST, {
      options: { filter: { code: { eq: codes.unpaid } } },
    });
    expect(orders.items[0].listing).toMatchObject({
      amountDue: price - 100,
      paymentMethods: ['Virement bancaire', 'Espèces'],
    });
    await payments.delete(id);
  });

  it('has one table of words and colours', async () => {
    const { orderStatuses } = await admin.request<{
      orderStatuses: {
        code: string;
        labels: { languageCode: string; value: string }[];
        color: string;
        textColor: string;
      }[];
    }>(`{ orderStatuses { code labels { languageCode value } color textColor } }`);
    expect(orderStatuses).toHaveLength(12);
    expect(orderStatuses.find(({ code }) => code === 'AWAITING_DELIVERY')).toEqual({
      code: 'AWAITING_DELIVERY',
      labels: [
        { languageCode: 'fr', value: 'En attente de livraison' },
        { languageCode: 'en', value: 'Awaiting delivery' },
      ],
      color: '#F6C445',
      textColor: '#1F2933',
    });
  });

  it('is for those who may read orders', async () => {
    const stranger = server.stranger();
    for (const query of ['orderQueues { count }', 'orderStatuses { code }', 'orderStores { url }']) {
      await expect(stranger.request(`{ ${query} }`)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    }
  });

  it('offers the stores that the active channel may show', async () => {
    const { orderStores } = await admin.request<{ orderStores: { name: string; url: string }[] }>(
      `{ orderStores { name url } }`,
    );
    expect(orderStores).toEqual([{ name: 'La Petite Papeterie', url: BOUTIQUE }]);
  });
});
