import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { Merchant, type PaidOrder } from '../../../e2e/support/merchant-client';
import {
  acceptTerms,
  type Outcome,
  pay,
  placeOrder,
  readyToPay,
  registerCustomer,
  setDelivery,
  toPayment,
} from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const VARIANTS = `{ products(options: { sort: { id: ASC } }) { items { variants { id } } } }`;
const ADD = `mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) {
  __typename ... on ErrorResult { message } } }`;
const CART = `{ activeOrder { code state totalQuantity totalWithTax shippingWithTax lines { linePriceWithTax }
  terms { version } customFields { comments purchaseOrderNumber } shippingAddress { city } billingAddress { city } } }`;
const FIELDS = `mutation ($fields: UpdateOrderCustomFieldsInput!) {
  setOrderCustomFields(input: { customFields: $fields }) { __typename } }`;
const ADDRESS = `mutation ($address: CreateAddressInput!) { setOrderBillingAddress(input: $address) { __typename } }`;
const STATE = `mutation ($id: ID!, $state: String!) { transitionOrderToState(id: $id, state: $state) { __typename } }`;
const MODIFY = `mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) {
  __typename ... on ErrorResult { message } } }`;
const MANUAL = `mutation ($id: ID!) { addManualPaymentToOrder(input: { orderId: $id, method: "cheque", metadata: {} }) {
  __typename } }`;

interface Cart {
  code: string;
  state: string;
  totalQuantity: number;
  totalWithTax: number;
  shippingWithTax: number;
  lines: { linePriceWithTax: number }[];
  terms: { version: string } | null;
  customFields: { comments: string | null; purchaseOrderNumber: string | null };
  shippingAddress: { city: string };
  billingAddress: { city: string };
}

const numberOf = (code: string) => Number(code.replace(/^ORD-/, ''));
const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('one order that is changed by several requests at once', () => {
  let server: ShopServer;
  let merchant: Merchant;
  let variants: string[];
  beforeAll(async () => {
    server = await createShopServer({ worker: false });
    merchant = new Merchant(await server.admin());
    const { products } = await server
      .shop()
      .request<{ products: { items: { variants: { id: string }[] }[] } }>(VARIANTS);
    variants = products.items.flatMap(product => product.variants.map(({ id }) => id));
  });
  afterAll(() => server.stop());

  const cartOf = async (shop: GraphqlClient) => (await shop.request<{ activeOrder: Cart }>(CART)).activeOrder;
  const add = async (shop: GraphqlClient, id = variants[0]) =>
    (await shop.request<{ addItemToOrder: Outcome }>(ADD, { id })).addItemToOrder;
  const sumOf = ({ lines, shippingWithTax }: Cart) =>
    lines.reduce((sum, line) => sum + line.linePriceWithTax, shippingWithTax);

  it('costs what its lines cost, and can be invoiced', async () => {
    const shop = await readyToPay(server);
    expect(await times(10, index => add(shop, variants[index % 2]))).toEqual(Array(10).fill({ __typename: 'Order' }));
    const cart = await cartOf(shop);
    expect(cart.totalQuantity).toBe(11);
    expect(cart.totalWithTax).toBe(sumOf(cart));
    await toPayment(shop);
    const { id, totalWithTax } = await pay(shop, 'cheque');
    expect(totalWithTax).toBe(cart.totalWithTax);
    expect(await merchant.receive(id)).toMatchObject({ __typename: 'Order', state: 'PaymentSettled' });
    expect((await merchant.order(id)).invoices).toMatchObject([{ totalWithTax }]);
  });

  it('has one number, and loses none', async () => {
    const before = numberOf((await placeOrder(server)).code);
    const shop = await readyToPay(server);
    const answers = await times(6, () => toPayment(shop));
    expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(1);
    const { code } = await pay(shop, 'cheque');
    expect(numberOf(code)).toBe(before + 1);
    expect(numberOf((await placeOrder(server)).code)).toBe(before + 2);
  });

  it('goes to payment with a piece that is added meanwhile, or without', async () => {
    const before = numberOf((await placeOrder(server)).code);
    for (let round = 1; round <= 5; round += 1) {
      const shop = await readyToPay(server);
      const [added] = await Promise.all([add(shop), toPayment(shop)]);
      // Where the piece came first and the prices with it, the step is taken again.
      if ((await cartOf(shop)).state === 'AddingItems') await toPayment(shop);
      const cart = await cartOf(shop);
      expect(cart.totalQuantity).toBe(added.__typename === 'Order' ? 2 : 1);
      expect(cart.totalWithTax).toBe(sumOf(cart));
      expect(await pay(shop, 'cheque')).toMatchObject({ totalWithTax: cart.totalWithTax });
      expect(numberOf(cart.code)).toBe(before + round);
    }
  });

  it('keeps all that is written to it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const shop = server.shop();
      await registerCustomer(shop);
      await add(shop);
      await setDelivery(shop);
      await Promise.all([
        acceptTerms(shop),
        shop.request(FIELDS, { fields: { comments: 'Sonner deux fois' } }),
        shop.request(FIELDS, { fields: { purchaseOrderNumber: 'BC-7' } }),
        shop.request(ADDRESS, { address: { streetLine1: '1 rue Nationale', city: 'Lille', countryCode: 'FR' } }),
        add(shop),
      ]);
      expect(await cartOf(shop)).toMatchObject({
        totalQuantity: 2,
        customFields: { comments: 'Sonner deux fois', purchaseOrderNumber: 'BC-7' },
        shippingAddress: { city: 'Paris' },
        billingAddress: { city: 'Lille' },
      });
      expect((await cartOf(shop)).terms).not.toBeNull();
    }
  });

  it('is one cart, whose first pieces come together', async () => {
    const shop = server.shop();
    await registerCustomer(shop);
    expect(await times(4, () => add(shop))).toEqual(Array(4).fill({ __typename: 'Order' }));
    expect((await cartOf(shop)).totalQuantity).toBe(4);
  });

  describe('by the merchant', () => {
    const change = async ({ id, payments }: PaidOrder, price: number) => {
      const surcharges = [{ description: 'Frais', price, priceIncludesTax: true }];
      const input = { orderId: id, dryRun: false, surcharges, refund: { paymentId: payments[0].id } };
      return (await merchant.admin.request<{ modifyOrder: Outcome }>(MODIFY, { input })).modifyOrder;
    };

    it('costs what both changes make of it', async () => {
      for (let round = 0; round < 3; round += 1) {
        const order = await merchant.order((await placeOrder(server)).id);
        await merchant.admin.request(STATE, { id: order.id, state: 'Modifying' });
        expect(await times(2, index => change(order, 500 + index))).toEqual(Array(2).fill({ __typename: 'Order' }));
        expect((await merchant.order(order.id)).totalWithTax).toBe(order.totalWithTax + 1001);
      }
    });

    it('is paid once', async () => {
      const { id, totalWithTax } = await placeOrder(server);
      const order = await merchant.order(id);
      await merchant.receive(id);
      await merchant.admin.request(STATE, { id, state: 'Modifying' });
      await change(order, 700);
      await merchant.admin.request(STATE, { id, state: 'ArrangingAdditionalPayment' });
      await times(5, () => merchant.admin.request(MANUAL, { id }));
      const { payments } = await merchant.order(id);
      const settled = payments.filter(({ state }) => state === 'Settled').map(({ amount }) => amount);
      expect(settled.reduce((sum, amount) => sum + amount, 0)).toBe(totalWithTax + 700);
    });
  });
});
