import { Importer, LanguageCode, ProductVariantPrice, TransactionalConnection } from '@vendure/core';
import { firstValueFrom, last } from 'rxjs';
import { Like } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, SET_PRICING, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pay, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { pdfText } from '../../../e2e/support/pdf-text';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const ORDER = `__typename id subTotal totalWithTax
  lines { id quantity unitPrice exactUnitPrice linePrice productVariant { sku } }`;
const CART = `__typename ... on Order { ${ORDER} } ... on ErrorResult { errorCode message }`;

interface Cart {
  __typename: string;
  id: string;
  subTotal: number;
  totalWithTax: number;
  lines: {
    id: string;
    quantity: number;
    unitPrice: number;
    exactUnitPrice: number;
    linePrice: number;
    productVariant: { sku: string };
  }[];
}

describe('prices with tenths of a cent and price breaks', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let shirt: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    shirt = await createProduct(admin, {
      name: 'Shirt',
      groups: [{ name: 'Size', options: ['S', 'M', 'L'] }],
      price: 561,
    });
  });
  afterAll(() => server.stop());

  const price = (index: number, change: object = {}) =>
    admin.request<{ setVariantPricing: Record<string, unknown> }>(SET_PRICING, {
      id: shirt.variants[index].id,
      price: 560.8,
      originalPrice: null,
      priceBreaks: [],
      ...change,
    });
  const add = async (shop: GraphqlClient, index: number, quantity: number) =>
    (
      await shop.request<{ addItemToOrder: Cart }>(
        `mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) { ${CART} } }`,
        { id: shirt.variants[index].id, quantity },
      )
    ).addItemToOrder;
  const unitPrices = (cart: Cart) => cart.lines.map(line => line.exactUnitPrice);

  it('B1 100 × 5.608 is 560.80, and the catalogue still says 5.61', async () => {
    const { setVariantPricing } = await price(0);
    expect(setVariantPricing).toMatchObject({ price: 561, exactPrice: 560.8, originalPrice: null, priceBreaks: [] });
    const shop = server.shop('company-store');
    const cart = await add(shop, 0, 100);
    expect(cart.lines[0]).toMatchObject({ quantity: 100, unitPrice: 561, exactUnitPrice: 560.8, linePrice: 56_080 });
    expect(cart.subTotal).toBe(56_080);
  });

  it('B1 keeps the tenths on invoice and order page', async () => {
    await price(0);
    const shop = server.shop('company-store');
    await registerCustomer(shop);
    await add(shop, 0, 100);
    await setDelivery(shop, 'US');
    await toPayment(shop);
    const placed = await pay(shop, 'cheque', { payInFull: true });
    expect(placed).toMatchObject({ state: 'PaymentAuthorized', totalWithTax: 59_529 });
    const { order } = await admin.request<{ order: { detailUrl: string; lines: { exactUnitPrice: number }[] } }>(
      `query ($id: ID!) { order(id: $id) { detailUrl lines { exactUnitPrice } } }`,
      { id: placed.id },
    );
    expect(order.lines).toEqual([{ exactUnitPrice: 560.8 }]);
    const page = await (await fetch(order.detailUrl)).text();
    expect(page).toContain('US$5.608');
    expect(page).toContain('US$560.80');
    const mail = await server.smtp.waitFor(message => message.subject.includes(placed.code));
    expect(mail.html).toContain('US$5.608');
    const { markPaymentReceived } = await admin.request<{
      markPaymentReceived: { invoices: { totalWithTax: number; downloadUrl: string }[] };
    }>(
      `mutation ($id: ID!) { markPaymentReceived(input: { orderId: $id, method: "cheque" }) {
        ... on Order { invoices { totalWithTax downloadUrl } } } }`,
      { id: placed.id },
    );
    const [invoice, ...others] = markPaymentReceived.invoices;
    expect([invoice.totalWithTax, others]).toEqual([59_529, []]);
    const pages = await pdfText(Buffer.from(await (await fetch(invoice.downloadUrl)).arrayBuffer()));
    expect(pages.join(' ')).toMatch(/Shirt S .*\b100 US\$5\.608 .*US\$560\.80/);
  });

  it('B1 shows list price, savings and the price table', async () => {
    const { setVariantPricing } = await price(1, {
      price: 2419.4,
      originalPrice: 2500,
      priceBreaks: [
        { minimumQuantity: 100, price: 2000.5 },
        { minimumQuantity: 50, price: 2200 },
      ],
    });
    expect(setVariantPricing).toMatchObject({
      exactPrice: 2419.4,
      originalPrice: 2500,
      priceBreaks: [
        { minimumQuantity: 50, price: 2200, originalPrice: 2500, savings: 300 },
        { minimumQuantity: 100, price: 2000.5, originalPrice: 2500, savings: 499.5 },
      ],
    });
    const { product } = await server
      .shop('company-store')
      .request<{ product: { variants: unknown[] } }>(
        `query ($id: ID!) { product(id: $id) { variants { id exactPrice originalPrice priceBreaks { price } } } }`,
        { id: shirt.id },
      );
    expect(product.variants).toContainEqual({
      id: shirt.variants[1].id,
      exactPrice: 2419.4,
      originalPrice: 2500,
      priceBreaks: [{ price: 2200 }, { price: 2000.5 }],
    });
  });

  it('B1 prices every line by the quantity of the whole product, as the cart grows and shrinks', async () => {
    const breaks = [
      { minimumQuantity: 10, price: 500.5 },
      { minimumQuantity: 20, price: 400.4 },
    ];
    for (const index of [0, 1, 2]) await price(index, { priceBreaks: breaks });
    const shop = server.shop('company-store');
    expect(unitPrices(await add(shop, 0, 6))).toEqual([560.8]);
    expect(unitPrices(await add(shop, 1, 4))).toEqual([500.5, 500.5]);
    const full = await add(shop, 2, 10);
    expect(unitPrices(full)).toEqual([400.4, 400.4, 400.4]);
    expect(full.subTotal).toBe(Math.round(400.4 * 6) + Math.round(400.4 * 4) + 4004);

    const adjusted = await shop.request<{ adjustOrderLine: Cart }>(
      `mutation ($id: ID!) { adjustOrderLine(orderLineId: $id, quantity: 2) { ${CART} } }`,
      { id: full.lines[2].id },
    );
    expect(unitPrices(adjusted.adjustOrderLine)).toEqual([500.5, 500.5, 500.5]);

    const removed = await shop.request<{ removeOrderLine: Cart }>(
      `mutation ($id: ID!) { removeOrderLine(orderLineId: $id) { ${CART} } }`,
      { id: full.lines[1].id },
    );
    expect(unitPrices(removed.removeOrderLine)).toEqual([560.8, 560.8]);
    expect(removed.removeOrderLine.subTotal).toBe(Math.round(560.8 * 6) + Math.round(560.8 * 2));
    const { activeOrder } = await shop.request<{ activeOrder: Cart }>(`{ activeOrder { ${ORDER} } }`);
    expect(activeOrder.lines).toEqual(removed.removeOrderLine.lines);
  });

  it('B1 goes by the whole product through a log-in that merges carts, and through a coupon', async () => {
    const priceBreaks = [{ minimumQuantity: 10, price: 500.5 }];
    for (const index of [0, 1, 2]) await price(index, { priceBreaks });
    const shop = server.shop('company-store');
    const email = await registerCustomer(shop);
    expect(unitPrices(await add(shop, 0, 6))).toEqual([560.8]);
    await shop.logout();
    const guest = server.shop('company-store');
    expect(unitPrices(await add(guest, 1, 4))).toEqual([560.8]);
    await guest.login(email, 'Camille-2026!');
    const activeOrder = async () =>
      (await guest.request<{ activeOrder: Cart }>(`{ activeOrder { ${ORDER} } }`)).activeOrder;
    const merged = await activeOrder();
    expect(unitPrices(merged)).toEqual([500.5, 500.5]);
    expect(merged.subTotal).toBe(5005);

    const coupon = (mutation: string) =>
      guest.request<{ cart: Cart }>(
        `mutation { cart: ${mutation}(couponCode: "WELCOME10") { ... on Order { ${ORDER} } } }`,
      );
    const { cart: cheaper } = await coupon('applyCouponCode');
    expect(unitPrices(cheaper)).toEqual([500.5, 500.5]);
    expect(cheaper.subTotal).toBe(5005 - 1000);
    const { cart: undone } = await coupon('removeCouponCode');
    expect([unitPrices(undone), undone.subTotal]).toEqual([[500.5, 500.5], 5005]);
    expect(await activeOrder()).toEqual(merged);
  });

  it('B1 leaves a cart that is on its way to payment at the prices that were shown', async () => {
    const shop = server.shop('company-store');
    await price(0, { priceBreaks: [{ minimumQuantity: 10, price: 500.5 }] });
    await registerCustomer(shop);
    await add(shop, 0, 10);
    await setDelivery(shop, 'US');
    const ready = await toPayment(shop);
    await price(0, { priceBreaks: [] });
    expect(await pay(shop, 'cheque', { payInFull: true })).toMatchObject({ totalWithTax: ready.totalWithTax });
  });

  it('leaves a price as it is when the catalogue sends its rounded form back, and takes a new one', async () => {
    await price(2, { price: 741.05 });
    const update = (amount: number) =>
      admin.request<{ updateProductVariants: { exactPrice: number }[] }>(
        `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { exactPrice } }`,
        { input: [{ id: shirt.variants[2].id, price: amount }] },
      );
    expect((await update(741)).updateProductVariants).toEqual([{ exactPrice: 741.05 }]);
    expect((await update(742)).updateProductVariants).toEqual([{ exactPrice: 742 }]);
    expect((await update(742.5)).updateProductVariants).toEqual([{ exactPrice: 742.5 }]);
    expect((await price(2, { price: 743 })).setVariantPricing.exactPrice).toBe(743);
  });

  it('keeps the tenths of a price that is imported', async () => {
    const csv = [
      'name,slug,description,assets,facets,optionGroups,optionValues,sku,price,taxCategory,stockOnHand,trackInventory,variantAssets,variantFacets',
      'Imported drive,imported-drive,A drive,,,Size,1 GB,IMP-1,5.608,TVA 20 %,10,true,,',
      ',,,,,,2 GB,IMP-2,7.41,TVA 20 %,10,true,,',
    ].join('\n');
    const progress = await firstValueFrom(server.app.get(Importer).parseAndImport(csv, LanguageCode.fr).pipe(last()));
    expect(progress).toMatchObject({ imported: 1, errors: [] });
    const rows = await server.app
      .get(TransactionalConnection)
      .rawConnection.getRepository(ProductVariantPrice)
      .find({ where: { variant: { sku: Like('IMP-%') } }, relations: { variant: true }, order: { id: 'ASC' } });
    expect(new Set(rows.map(row => `${row.variant.sku} ${row.price}`))).toEqual(new Set(['IMP-1 560.8', 'IMP-2 741']));
  });

  it('B1 shows no list price where there is none', async () => {
    const { setVariantPricing } = await price(0, { priceBreaks: [{ minimumQuantity: 10, price: 500.5 }] });
    expect(setVariantPricing.priceBreaks).toEqual([
      { minimumQuantity: 10, price: 500.5, originalPrice: null, savings: null },
    ]);
  });

  it.each([
    [{ price: -1 }, 'A price lies between 0 and 10'],
    [{ price: 1.00001 }, 'A price lies between 0 and 10'],
    [{ originalPrice: 500 }, 'The original price cannot be lower than the price.'],
    [{ priceBreaks: [{ minimumQuantity: 0, price: 1 }] }, 'Each price break has a quantity of its own, from 1.'],
    [{ priceBreaks: [{ minimumQuantity: 5, price: 600 }] }, 'A price break cannot be dearer'],
  ])('refuses %j, saying why', async (change, message) => {
    await expect(price(0, change)).rejects.toMatchObject({
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining(message) as string,
    });
  });

  it('lets nobody set prices who may not change the catalogue, nor in another store', async () => {
    const variables = { id: shirt.variants[0].id, price: 1, priceBreaks: [] };
    await expect(server.stranger('company-store').request(SET_PRICING, variables)).rejects.toMatchObject({
      codes: ['FORBIDDEN'],
    });
    const elsewhere = await server.admin('boutique');
    await expect(elsewhere.request(SET_PRICING, variables)).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
  });

  describe('several variants at once', () => {
    const SET_MANY = `mutation ($input: [VariantPricingInput!]!) { setVariantPricings(input: $input) { id exactPrice } }`;
    const PRICING = `query ($id: ID!) { productVariant(id: $id) {
      exactPrice pricing { price originalPrice priceBreaks { minimumQuantity price } } } }`;
    const each = (...changes: object[]) =>
      changes.map((change, index) => ({
        productVariantId: shirt.variants[index].id,
        price: 560.8,
        originalPrice: null,
        priceBreaks: [],
        ...change,
      }));
    const pricings = () =>
      Promise.all(
        shirt.variants.map(async ({ id }) => {
          const { productVariant } = await admin.request<{ productVariant: { pricing: object } }>(PRICING, { id });
          return productVariant.pricing;
        }),
      );

    it('B1 sets them all, and answers what was set', async () => {
      const priceBreaks = [
        { minimumQuantity: 250, price: 500.1234 },
        { minimumQuantity: 100, price: 540.5 },
      ];
      await admin.request(SET_MANY, { input: each({ originalPrice: 600.5, priceBreaks }, { price: 628.9 }, {}) });
      expect(await pricings()).toEqual([
        { price: 560.8, originalPrice: 600.5, priceBreaks: [...priceBreaks].reverse() },
        { price: 628.9, originalPrice: null, priceBreaks: [] },
        { price: 560.8, originalPrice: null, priceBreaks: [] },
      ]);
    });

    it('sets none where one is wrong, and names it', async () => {
      const before = await pricings();
      const input = each({ price: 1 }, { price: 600, originalPrice: 500 });
      const sentence = `${shirt.variants[1].sku}: The original price cannot be lower than the price.`;
      await expect(admin.request(SET_MANY, { input })).rejects.toMatchObject({
        codes: ['USER_INPUT_ERROR'],
        message: expect.stringContaining(sentence) as string,
      });
      const twice = [...each({ price: 1 }), ...each({ price: 2 })];
      await expect(admin.request(SET_MANY, { input: twice })).rejects.toMatchObject({ codes: ['USER_INPUT_ERROR'] });
      expect(await pricings()).toEqual(before);
    });

    it('lets nobody do so who may not, nor in another store', async () => {
      const input = each({ price: 1 });
      await expect(server.stranger('company-store').request(SET_MANY, { input })).rejects.toMatchObject({
        codes: ['FORBIDDEN'],
      });
      const elsewhere = await server.admin('boutique');
      await expect(elsewhere.request(SET_MANY, { input })).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
    });

    it('answers amounts with tax where the store keeps them so, whatever the tax rate makes of them', async () => {
      const boutique = await server.admin('boutique');
      const mug = await createProduct(boutique, { name: 'Mug', price: 1200 });
      const [{ id }] = mug.variants;
      await boutique.request(SET_MANY, {
        input: [{ productVariantId: id, price: 1200.5, originalPrice: 1500, priceBreaks: [] }],
      });
      const { productVariant } = await boutique.request<{ productVariant: { exactPrice: number; pricing: object } }>(
        PRICING,
        { id },
      );
      expect(productVariant.pricing).toEqual({ price: 1200.5, originalPrice: 1500, priceBreaks: [] });
      expect(productVariant.exactPrice).toBeCloseTo(1200.5 / 1.2, 6);
    });
  });
});
