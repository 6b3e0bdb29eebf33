import { RequestContext, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ExchangeRate } from '..';
import { createProduct, SET_PRICING, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import {
  add,
  type Cart,
  cart,
  CART,
  price,
  productInCad,
  sellIn,
  setPricingCurrency,
  setRate,
  YESTERDAY,
} from './rates-client';

const PRICES = `query ($id: ID!) { product(id: $id) {
  variants { price currencyCode exactPrice originalPrice priceBreaks { minimumQuantity price originalPrice savings } }
  quantityMatrix { cells { price originalPrice savings } } } }`;

interface Prices {
  variants: {
    price: number;
    currencyCode: string;
    exactPrice: number;
    originalPrice: number | null;
    priceBreaks: { minimumQuantity: number; price: number; originalPrice: number | null; savings: number | null }[];
  }[];
  quantityMatrix: { cells: { price: number; originalPrice: number | null; savings: number | null }[] } | null;
}

describe('B21 a product priced in another currency', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let pen: TestProduct;

  const product = (name: string, cents: number) => productInCad(admin, name, cents);
  const visitor = (currencyCode?: string) =>
    currencyCode ? server.shop('company-store').with({ currencyCode }) : server.shop('company-store');
  const shown = async ({ id }: TestProduct, currencyCode?: string) =>
    (await visitor(currencyCode).request<{ product: Prices }>(PRICES, { id })).product;
  const addConfigured = async (shop: GraphqlClient, cells: [string, number][], { id: productId } = pen) =>
    (
      await shop.request<{ addConfiguredProductToOrder: Cart }>(
        `mutation ($input: AddConfiguredProductInput!) { addConfiguredProductToOrder(input: $input) { ${CART} } }`,
        {
          input: {
            productId,
            quantities: cells.map(([productVariantId, quantity]) => ({ productVariantId, quantity })),
          },
        },
      )
    ).addConfiguredProductToOrder;
  const setPricing = (client: GraphqlClient, id: string, change: object = {}) =>
    client.request(SET_PRICING, { id, price: 767, priceBreaks: [], ...change });

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    await sellIn(admin, ['USD', 'CAD', 'EUR']);
    pen = await product('Pen', 767);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.7312', day: YESTERDAY });
  });
  afterAll(() => server.stop());

  it('is marked where its prices and rates allow it, and says why not', async () => {
    const mark = (currencyCode: string, id = pen.id) => setPricingCurrency(admin, id, currencyCode);
    await expect(mark('JPY')).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining('This store does not sell in JPY.') as string,
    });
    await expect(mark('CAD')).rejects.toThrow('There is no exchange rate from CAD to EUR yet');
    await expect(setPricingCurrency(admin.with({ languageCode: 'fr' }), pen.id, 'CAD')).rejects.toThrow(
      'Il n’y a pas encore de taux de change de CAD vers EUR',
    );
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'EUR', rate: '0.6213', day: YESTERDAY });
    const cap = await createProduct(admin, { name: 'Cap', price: 1000 });
    await expect(mark('CAD', cap.id)).rejects.toThrow(`${cap.variants[0].sku} has no price in CAD.`);
    await price(admin, cap.variants, 'CAD', 0);
    await expect(mark('CAD', cap.id)).rejects.toThrow('has no price in CAD.');
    expect((await shown(pen)).variants[0].price).toBe(1000);
    expect(await mark('CAD')).toBe('CAD');
    const elsewhere = await server.admin('boutique');
    await expect(setPricingCurrency(elsewhere, pen.id, null)).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
  });

  it('costs its price at the latest rate: 100 × 7.67 CAD at 0.7312 are 561.00 USD', async () => {
    expect((await shown(pen)).variants[0]).toMatchObject({ price: 561, currencyCode: 'USD', exactPrice: 561 });
    const order = await add(visitor(), pen.variants[0].id, 100);
    expect(order).toMatchObject({ currencyCode: 'USD', subTotal: 56_100 });
    const conversion = { fromCurrency: 'CAD', rate: '0.7312', day: YESTERDAY };
    expect(order.lines).toMatchObject([{ exactUnitPrice: 561, linePrice: 56_100, conversion }]);
    expect((await shown(pen, 'EUR')).variants[0]).toMatchObject({ price: 477, currencyCode: 'EUR' });
    const inDollarsOfCanada = await add(visitor('CAD'), pen.variants[0].id, 100);
    expect(inDollarsOfCanada).toMatchObject({ currencyCode: 'CAD', subTotal: 76_700 });
    expect(inDollarsOfCanada.lines[0].conversion).toBeNull();
  });

  it('stays one line however often it is put into the cart, and follows the currency of the cart', async () => {
    const shop = visitor();
    await add(shop, pen.variants[0].id, 1);
    expect((await add(shop, pen.variants[0].id, 2)).lines).toMatchObject([{ quantity: 3, linePrice: 1683 }]);
    const changed = await add(shop.with({ currencyCode: 'CAD' }), pen.variants[1].id, 1);
    expect(changed).toMatchObject({ currencyCode: 'CAD', subTotal: 4 * 767 });
    expect(changed.lines.map(line => line.conversion)).toEqual([null, null]);
    const back = await add(shop, pen.variants[1].id, 1);
    expect(back).toMatchObject({ currencyCode: 'USD', subTotal: 5 * 561 });
    expect(back.lines.map(line => line.conversion?.rate)).toEqual(['0.7312', '0.7312']);
  });

  it('has list price, price table and grid converted, tenths of a cent and all', async () => {
    const mug = await product('Mug', 560);
    const inCad = admin.with({ currencyCode: 'CAD' });
    await setPricing(inCad, mug.variants[0].id, {
      price: 560.8,
      originalPrice: 600,
      priceBreaks: [
        { minimumQuantity: 50, price: 540 },
        { minimumQuantity: 100, price: 500.55 },
      ],
    });
    await setPricingCurrency(admin, mug.id, 'CAD');
    const { variants, quantityMatrix } = await shown(mug);
    expect(variants[0]).toEqual({
      price: 410,
      currencyCode: 'USD',
      exactPrice: 410.1,
      originalPrice: 439,
      priceBreaks: [
        { minimumQuantity: 50, price: 395, originalPrice: 439, savings: 44 },
        { minimumQuantity: 100, price: 366, originalPrice: 439, savings: 73 },
      ],
    });
    expect(quantityMatrix?.cells).toEqual([
      { price: 410.1, originalPrice: 439, savings: 28.9 },
      { price: 409, originalPrice: null, savings: null },
    ]);
    const shop = visitor();
    expect((await add(shop, mug.variants[0].id, 10)).subTotal).toBe(4101);
    // The price of the whole quantity goes by the quantity of both.
    const both = await addConfigured(
      shop,
      [
        [mug.variants[0].id, 40],
        [mug.variants[1].id, 50],
      ],
      mug,
    );
    expect(both.subTotal).toBe(50 * 366 + 50 * 409);
    expect(both.lines.map(line => line.conversion?.fromCurrency)).toEqual(['CAD', 'CAD']);
  });

  it('keeps with each line the rate by which it was priced last', async () => {
    const bag = await product('Bag', 500);
    const inCad = admin.with({ currencyCode: 'CAD' });
    for (const { id } of bag.variants) {
      await setPricing(inCad, id, { price: 500, priceBreaks: [{ minimumQuantity: 20, price: 400 }] });
    }
    await setPricingCurrency(admin, bag.id, 'CAD');
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.75' });
    const shop = visitor();
    await add(shop, pen.variants[0].id, 1);
    await add(shop, bag.variants[0].id, 10);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.8' });
    // The line of the other size is priced anew, since together they reach the break; the pen is not.
    const { lines } = await add(shop, bag.variants[1].id, 10);
    expect(lines.map(({ exactUnitPrice, conversion }) => [exactUnitPrice, conversion?.rate])).toEqual([
      [575, '0.75'],
      [320, '0.8'],
      [320, '0.8'],
    ]);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.75' });
  });

  it('asks for rates once a request, and not at all where nothing is marked', async () => {
    const plain = await product('Plain', 500);
    const repositories = vi.spyOn(server.app.get(TransactionalConnection), 'getRepository');
    // The worker, which keeps the search index, asks for its own.
    const asked = () =>
      repositories.mock.calls.filter(
        ([ctx, entity]) => ctx instanceof RequestContext && ctx.apiType === 'shop' && entity === ExchangeRate,
      ).length;
    try {
      await shown(plain);
      expect(asked()).toBe(0);
      await shown(pen);
      expect(asked()).toBe(1);
    } finally {
      repositories.mockRestore();
    }
  });

  it('is found at its converted price, which follows the rate', { timeout: 90_000 }, async () => {
    const found = async () => {
      const { search } = await visitor().request<{ search: { items: { priceWithTax: object }[] } }>(
        `{ search(input: { term: "Grimoire", groupByProduct: true }) { items {
          priceWithTax { ... on PriceRange { min max } ... on SinglePrice { value } } } } }`,
      );
      return search.items;
    };
    const grimoire = await product('Grimoire', 1000);
    await setPricingCurrency(admin, grimoire.id, 'CAD');
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.8' });
    const range = { min: 849, max: 849 };
    await expect.poll(found, { timeout: 60_000 }).toEqual([{ priceWithTax: range }]);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.75' });
    await expect.poll(found, { timeout: 60_000 }).toEqual([{ priceWithTax: { min: 796, max: 796 } }]);
    await setPricingCurrency(admin, grimoire.id, null);
    await expect.poll(found, { timeout: 60_000 }).toEqual([{ priceWithTax: { min: 1062, max: 1062 } }]);
    const unsettled = async () =>
      (
        await admin.request<{ jobs: { totalItems: number } }>(
          `{ jobs(options: { filter: { isSettled: { eq: false } } }) { totalItems } }`,
        )
      ).jobs.totalItems;
    await expect.poll(unsettled, { timeout: 60_000 }).toBe(0);
    for (const { id } of grimoire.variants) await setPricing(admin, id, { price: 900 });
    await expect.poll(found, { timeout: 10_000 }).toEqual([{ priceWithTax: { min: 955, max: 955 } }]);
  });

  it('takes a price in its own currency alone, and keeps the others for when the mark is taken away', async () => {
    const [{ id }] = pen.variants;
    const pricing = async (client: GraphqlClient) =>
      (
        await client.request<{ productVariant: { exactPrice: number; pricing: { price: number } } }>(
          `query ($id: ID!) { productVariant(id: $id) { exactPrice pricing { price } } }`,
          { id },
        )
      ).productVariant;
    await expect(setPricing(admin, id)).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining('The price is set in CAD and converted') as string,
    });
    await expect(
      admin
        .with({ languageCode: 'fr' })
        .request(`mutation ($input: [VariantPricingInput!]!) { setVariantPricings(input: $input) { id } }`, {
          input: [{ productVariantId: id, price: 1, priceBreaks: [] }],
        }),
    ).rejects.toThrow(`${pen.variants[0].sku} : Le prix est fixé en CAD et converti`);
    // Vendure's own form sends the row of each currency.
    await price(admin, [{ id }], 'USD', 1100);
    expect(await pricing(admin)).toEqual({ exactPrice: 575, pricing: { price: 1100 } });
    const inCad = admin.with({ currencyCode: 'CAD' });
    await setPricing(inCad, id, { price: 800.5 });
    expect(await pricing(inCad)).toEqual({ exactPrice: 800.5, pricing: { price: 800.5 } });
    expect((await pricing(admin)).exactPrice).toBe(600.4);
    expect(await setPricingCurrency(admin, pen.id, null)).toBeNull();
    expect(await pricing(admin)).toEqual({ exactPrice: 1100, pricing: { price: 1100 } });
    await setPricing(admin, id, { price: 1000 });
    const twice = await Promise.all(
      ['CAD', 'USD', 'CAD'].map(code => setPricingCurrency(admin, pen.id, code).catch(() => '')),
    );
    expect(twice).toHaveLength(3);
    expect(await setPricingCurrency(admin, pen.id, 'CAD')).toBe('CAD');
  });

  it('is not sold in a currency in which it has neither price nor rate, nor is anything else', async () => {
    const plain = await createProduct(admin, { name: 'Plain', price: 1000 });
    const filled = visitor();
    await add(filled, pen.variants[0].id, 1);
    const before = await cart(filled);
    await sellIn(admin, ['USD', 'CAD', 'EUR', 'GBP']);
    const refused = (sku: string) => ({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining(`${sku} has no price in GBP and cannot be ordered.`) as string,
    });
    for (const { id, sku } of [pen.variants[0], plain.variants[0]]) {
      await expect(add(visitor('GBP'), id, 1)).rejects.toMatchObject(refused(sku));
    }
    await expect(addConfigured(visitor('GBP'), [[pen.variants[0].id, 1]])).rejects.toMatchObject(
      refused(pen.variants[0].sku),
    );
    // Another currency is no way to get for nothing what is in the cart.
    await expect(add(filled.with({ currencyCode: 'GBP' }), pen.variants[1].id, 1)).rejects.toThrow(
      'has no price in GBP',
    );
    await expect(
      filled.with({ currencyCode: 'GBP' }).request(`mutation { applyCouponCode(couponCode: "WELCOME10") { ${CART} } }`),
    ).rejects.toMatchObject(refused(pen.variants[0].sku));
    expect(await cart(filled)).toEqual(before);
    await setRate(admin, { fromCurrency: 'CAD', toCurrency: 'GBP', rate: '0.53' });
    expect((await add(visitor('GBP'), pen.variants[0].id, 1)).__typename).toBe('Order');
  });
});
