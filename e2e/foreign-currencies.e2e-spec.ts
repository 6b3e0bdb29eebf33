import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestProduct } from './support/catalogue';
import type { GraphqlClient } from './support/graphql-client';
import { pay, registerCustomer, setDelivery, toPayment } from './support/shopping';
import { createMethod, setDecoration } from './support/decorated';
import { createShopServer, type ShopServer } from './support/test-server';
import {
  add,
  beginModifying,
  type Cart,
  cart,
  modifyOrder,
  productInCad,
  sellIn,
  setPricingCurrency,
  setRate,
  TODAY,
  YESTERDAY,
} from '../plugins/currency-conversion/e2e/rates-client';

interface DecoratedCart {
  surcharges: { price: number }[];
}

describe('B21, B22 an order that has a product priced in another currency', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let pen: TestProduct;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    await sellIn(admin, ['USD', 'CAD', 'EUR']);
    pen = await productInCad(admin, 'Pen', 767);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.7312', day: YESTERDAY });
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'EUR', rate: '0.6213', day: YESTERDAY });
    await setPricingCurrency(admin, pen.id, 'CAD');
  });
  afterAll(() => server.stop());

  const visitor = (currencyCode?: string) =>
    currencyCode ? server.shop('company-store', 'en').with({ currencyCode }) : server.shop('company-store', 'en');
  /** A cart with ten pens, ready for payment. */
  const filled = async (currencyCode?: string) => {
    const shop = visitor(currencyCode);
    await registerCustomer(shop);
    await add(shop, pen.variants[0].id, 10);
    await setDelivery(shop, 'US');
    return shop;
  };

  it('leaves a placed order as it is when a new rate comes, and prices the next one by it', async () => {
    const shop = await filled();
    await toPayment(shop);
    const placed = await pay(shop, 'cheque', { payInFull: true });
    const placedOrder = async () =>
      (
        await admin.request<{ order: Cart }>(
          `query ($id: ID!) { order(id: $id) { subTotal lines { linePrice conversion { rate day } } } }`,
          { id: placed.id },
        )
      ).order;
    const before = await placedOrder();
    expect(before).toEqual({
      subTotal: 5610,
      lines: [{ linePrice: 5610, conversion: { rate: '0.7312', day: YESTERDAY } }],
    });
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.75' });
    const next = await add(visitor(), pen.variants[0].id, 10);
    expect(next).toMatchObject({
      subTotal: 5750,
      lines: [{ conversion: { fromCurrency: 'CAD', rate: '0.75', day: TODAY } }],
    });
    expect(await placedOrder()).toEqual(before);
  });

  it('is priced in the currency of its order when a merchant modifies that', async () => {
    const shop = await filled('EUR');
    await toPayment(shop);
    const { id } = await pay(shop, 'cheque', { payInFull: true });
    const asMerchant = async () =>
      (
        await admin.request<{ order: Cart & { payments: { id: string }[] } }>(
          `query ($id: ID!) { order(id: $id) { currencyCode subTotal payments { id }
            lines { id quantity exactUnitPrice conversion { fromCurrency rate day } } } }`,
          { id },
        )
      ).order;
    const order = await asMerchant();
    expect(order).toMatchObject({ currencyCode: 'EUR', subTotal: 4770 });
    await beginModifying(admin, id);
    const modified = await modifyOrder(admin, {
      orderId: id,
      adjustOrderLines: [{ orderLineId: order.lines[0].id, quantity: 4 }],
      addItems: [{ productVariantId: pen.variants[1].id, quantity: 2 }],
      refund: { paymentId: order.payments[0].id },
    });
    expect(modified).toMatchObject({ __typename: 'Order' });
    const conversion = { fromCurrency: 'CAD', rate: '0.6213', day: YESTERDAY };
    expect(await asMerchant()).toMatchObject({
      currencyCode: 'EUR',
      subTotal: 6 * 477,
      lines: [
        { quantity: 4, exactUnitPrice: 477, conversion },
        { quantity: 2, exactUnitPrice: 477, conversion },
      ],
    });
  });

  it('is told before payment of the price of a new day, in the currency of the order whatever the request asks for', async () => {
    const shop = await filled();
    const [{ exactUnitPrice: shown }] = (await cart(shop)).lines;
    expect(shown).toBe(575);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.8' });
    const told = await toPayment(shop.with({ currencyCode: 'CAD' }));
    expect(told.transitionError).toContain(', $6.14 instead of $5.75. ');
    const refreshed = await cart(shop);
    expect(refreshed).toMatchObject({
      currencyCode: 'USD',
      subTotal: 6140,
      lines: [{ exactUnitPrice: 614, conversion: { rate: '0.8', day: TODAY } }],
    });

    const accepted = await toPayment(shop);
    expect(accepted.__typename).toBe('Order');
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.9' });
    await setDelivery(shop, 'US');
    expect(await cart(shop)).toEqual(refreshed);
    expect(await pay(shop, 'cheque', { payInFull: true })).toMatchObject({ totalWithTax: accepted.totalWithTax });
  });

  it('keeps its currency on the way to payment, whatever a request asks for or leaves out', async () => {
    const shop = await filled('EUR');
    const accepted = await toPayment(shop);
    const before = await cart(shop);
    expect(before.currencyCode).toBe('EUR');
    for (const other of [shop.with({ currencyCode: undefined }), shop.with({ currencyCode: 'CAD' })]) {
      await setDelivery(other, 'US');
      expect(await cart(shop)).toEqual(before);
    }
    const paid = await pay(shop.with({ currencyCode: 'CAD' }), 'cheque', { payInFull: true });
    expect(paid).toMatchObject({ totalWithTax: accepted.totalWithTax });
    const { order } = await admin.request<{ order: Cart }>(`query ($id: ID!) { order(id: $id) { currencyCode } }`, {
      id: paid.id,
    });
    expect(order.currencyCode).toBe('EUR');
  });

  it('is not told of another currency that the customer has chosen', async () => {
    const shop = await filled();
    await add(shop.with({ currencyCode: 'CAD' }), pen.variants[0].id, 1);
    expect((await toPayment(shop.with({ currencyCode: 'CAD' }))).__typename).toBe('Order');
  });

  it('pays for its decoration at the rate of the day, and is told when that has become dearer', async () => {
    const method = await createMethod(admin, 'Pad print', 'Tampographie');
    const methods = [
      { imprintMethodId: method, locations: ['Barrel'], colors: ['Red'], setupCharge: 5000, runCharge: 100 },
    ];
    await setDecoration(admin, pen.id, { methods });
    await setRate(admin, { fromCurrency: 'USD', toCurrency: 'CAD', rate: '1.3676' });
    const decorate = async (shop: GraphqlClient) =>
      (
        await shop.request<{ addConfiguredProductToOrder: DecoratedCart }>(
          `mutation ($input: AddConfiguredProductInput!) { addConfiguredProductToOrder(input: $input) {
            __typename ... on Order { surcharges { price } } ... on ErrorResult { message } } }`,
          {
            input: {
              productId: pen.id,
              quantities: [{ productVariantId: pen.variants[0].id, quantity: 10 }],
              decoration: { imprintMethodId: method, location: 'Barrel', color: 'Red' },
            },
          },
        )
      ).addConfiguredProductToOrder;
    const offered = async (shop: GraphqlClient) =>
      (
        await shop.request<{ product: { decoration: { methods: object[] } } }>(
          `query ($id: ID!) { product(id: $id) { decoration { methods { setupCharge runCharge } } } }`,
          { id: pen.id },
        )
      ).product.decoration.methods;
    const shop = visitor('CAD');
    expect(await offered(shop)).toEqual([{ setupCharge: 6838, runCharge: 137 }]);
    await registerCustomer(shop);
    expect((await decorate(shop)).surcharges).toEqual([{ price: 6838 }, { price: 1370 }]);
    // There is no rate to euros.
    expect(await offered(visitor('EUR'))).toEqual([]);
    await expect(decorate(visitor('EUR'))).rejects.toThrow('This decoration has no price in EUR');

    await setDecoration(admin, pen.id, { methods: methods.map(one => ({ ...one, setupCharge: 15_000 })) });
    await setDelivery(shop, 'US');
    expect((await toPayment(shop)).transitionError).toContain(
      'Charges (decoration…) without tax, CA$218.84 instead of CA$82.08. ',
    );
    expect((await toPayment(shop)).__typename).toBe('Order');
  });
});
