import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, SET_PRICING, type TestProduct } from '../../../e2e/support/catalogue';
import {
  activeCart,
  ADD_CONFIGURED,
  addConfigured,
  COLORS,
  createUsbDrive,
  setDecoration,
  SIZES,
  USB_PRICES,
} from '../../../e2e/support/decorated';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { type Outcome, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

interface Cell {
  price: number;
  priceWithTax: number;
  originalPrice: number | null;
  savings: number | null;
  inStock: boolean;
  rowOption: { name: string };
  columnOption: { name: string } | null;
  variant: { id: string; sku: string };
}
interface Matrix {
  rowGroup: { name: string };
  columnGroup: { name: string } | null;
  cells: Cell[];
}

const MATRIX = `query ($id: ID!) { product(id: $id) { priceIncludes minimumOrderQuantity quantityMatrix {
  rowGroup { name } columnGroup { name }
  cells { price priceWithTax originalPrice savings inStock rowOption { name } columnOption { name } variant { id sku } }
} } }`;

describe('the grid', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let usb: TestProduct;
  let shirt: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    usb = await createUsbDrive(admin);
    await setDecoration(admin, usb.id, { minimumOrderQuantity: 50 });
    shirt = await createProduct(admin, {
      name: 'Shirt',
      groups: [{ name: 'Size', options: ['XS', 'S', 'M'] }],
      price: 2419,
      stock: 30,
    });
    await admin.request(SET_PRICING, { id: shirt.variants[0].id, price: 2419.4, originalPrice: 2500, priceBreaks: [] });
  });
  afterAll(() => server.stop());

  const visitor = () => server.shop('company-store');
  const matrix = async (id: string) =>
    (
      await visitor().request<{
        product: { priceIncludes: string | null; minimumOrderQuantity: number; quantityMatrix: Matrix | null };
      }>(MATRIX, { id })
    ).product;

  it('B1 has a price in every cell of six sizes by nine colours', async () => {
    const { quantityMatrix, minimumOrderQuantity } = await matrix(usb.id);
    expect(minimumOrderQuantity).toBe(50);
    expect(quantityMatrix).toMatchObject({ rowGroup: { name: 'Memory Size' }, columnGroup: { name: 'Colors' } });
    const cells = quantityMatrix!.cells;
    expect(cells).toHaveLength(54);
    expect(cells.map(cell => [cell.rowOption.name, cell.columnOption?.name, cell.price])).toEqual(
      SIZES.flatMap((size, row) => COLORS.map(color => [size, color, USB_PRICES[row]])),
    );
    expect(cells.map(cell => cell.variant.id)).toEqual(usb.variants.map(variant => variant.id));
    expect(cells[0].priceWithTax).toBeCloseTo(560.8 * 1.0615, 6);
  });

  it('B1 with one option shows list price, savings and stock', async () => {
    await admin.request(
      `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
      { input: [{ id: shirt.variants[2].id, stockOnHand: 0 }] },
    );
    await admin.request(`mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { id } }`, {
      input: { id: shirt.id, translations: [{ languageCode: 'en', customFields: { priceIncludesText: 'N/A' } }] },
    });
    const { quantityMatrix, priceIncludes } = await matrix(shirt.id);
    expect(priceIncludes).toBe('N/A');
    expect(quantityMatrix?.columnGroup).toBeNull();
    expect(
      quantityMatrix?.cells.map(({ rowOption, price, originalPrice, savings, inStock }) => [
        rowOption.name,
        price,
        originalPrice,
        savings,
        inStock,
      ]),
    ).toEqual([
      ['XS', 2419.4, 2500, 80.6, true],
      ['S', 2419, null, null, true],
      ['M', 2419, null, null, false],
    ]);
  });

  it('B1 leaves out what is not for sale, and keeps the cells of a third option apart', async () => {
    const mug = await createProduct(admin, {
      name: 'Mug',
      groups: [
        { name: 'Size', options: ['S', 'L'] },
        { name: 'Color', options: ['Red', 'Blue'] },
        { name: 'Finish', options: ['Matt', 'Gloss'] },
      ],
      price: 900,
    });
    await admin.request(`mutation ($id: ID!) { deleteProductVariant(id: $id) { result } }`, { id: mug.variants[1].id });
    await admin.request(
      `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
      { input: [{ id: mug.variants[2].id, enabled: false }] },
    );
    const { quantityMatrix } = await matrix(mug.id);
    expect(quantityMatrix).toMatchObject({ rowGroup: { name: 'Size' }, columnGroup: { name: 'Color' } });
    const shown = [0, 3, 4, 5, 6, 7].map(index => mug.variants[index].id);
    expect(
      quantityMatrix!.cells.map(({ variant, rowOption, columnOption }) => [
        variant.id,
        rowOption.name,
        columnOption?.name,
      ]),
    ).toEqual([
      [shown[0], 'S', 'Red'],
      [shown[1], 'S', 'Blue'],
      [shown[2], 'L', 'Red'],
      [shown[3], 'L', 'Red'],
      [shown[4], 'L', 'Blue'],
      [shown[5], 'L', 'Blue'],
    ]);
  });

  it('B1 is null for a product with no options', async () => {
    const plain = await createProduct(admin, { name: 'Gift box', price: 900 });
    expect((await matrix(plain.id)).quantityMatrix).toBeNull();
  });

  it('B2 adds the whole grid in one request, B3 with running totals', async () => {
    const shop = visitor();
    const cart = await addConfigured(shop, usb, Array<number>(54).fill(100));
    expect(cart.__typename).toBe('Order');
    expect(cart.lines).toHaveLength(54);
    const merchandise = USB_PRICES.reduce((sum, price) => sum + 9 * Math.round(price * 100), 0);
    expect(cart).toMatchObject({ totalQuantity: 5400, subTotal: merchandise });
    expect(cart.summary.subtotal).toBe(merchandise);
    expect(cart.lines[0]).toMatchObject({ quantity: 100, exactUnitPrice: 560.8, linePrice: 56_080 });
    const again = await addConfigured(shop, usb, [1, 0, 2]);
    expect(again.lines).toHaveLength(54);
    expect([again.totalQuantity, again.lines[0].quantity, again.lines[2].quantity]).toEqual([5403, 101, 102]);
    expect(await activeCart(shop)).toEqual(again);
  });

  it('B2 makes the same order as one item after the other', async () => {
    await setDecoration(admin, usb.id, { minimumOrderQuantity: 1 });
    const [one, all] = [visitor(), visitor()];
    for (const index of [0, 10, 53]) {
      await one.request(`mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 7) { __typename } }`, {
        id: usb.variants[index].id,
      });
    }
    const quantities = usb.variants.map((_, index) => ([0, 10, 53].includes(index) ? 7 : 0));
    const bulk = await addConfigured(all, usb, quantities);
    const items = await activeCart(one);
    const figures = (lines: typeof bulk.lines) => lines.map(({ id: _id, ...line }) => line);
    expect(figures(bulk.lines)).toEqual(figures(items!.lines));
    expect(bulk.summary).toEqual(items!.summary);
    await setDecoration(admin, usb.id, { minimumOrderQuantity: 50 });
  });

  it('B2 refuses less than the minimum with both numbers, and adds nothing', async () => {
    const shop = visitor();
    const refused = await addConfigured(shop, usb, [20, 20, 9]);
    expect(refused).toMatchObject({
      __typename: 'MinimumQuantityError',
      errorCode: 'MINIMUM_QUANTITY_ERROR',
      message: 'The minimum quantity of this product is 50; you ask for 49.',
      minimum: 50,
      requested: 49,
    });
    expect(await activeCart(shop)).toBeNull();
    const french = await addConfigured(shop.with({ languageCode: 'fr' }), usb, [1]);
    expect(french.message).toBe('La quantité minimale de cet article est de 50 ; vous en demandez 1.');
    expect((await addConfigured(shop, usb, [0, 0])).requested).toBe(0);
  });

  it('B2 leaves a visitor who was refused without a cart, whoever makes the next one', async () => {
    const [refused, other] = [visitor(), visitor()];
    expect((await addConfigured(refused, usb, [49])).__typename).toBe('MinimumQuantityError');
    const theirs = await addConfigured(other, usb, [50]);
    expect(await activeCart(refused)).toBeNull();
    const own = await addConfigured(refused, usb, [60]);
    expect(own.id).not.toBe(theirs.id);
    expect([own.totalQuantity, (await activeCart(other))?.totalQuantity]).toEqual([60, 50]);
  });

  it('B2 counts all cells together, and what is in the cart already', async () => {
    const shop = visitor();
    expect((await addConfigured(shop, usb, [20, 20, 10])).totalQuantity).toBe(50);
    expect((await addConfigured(shop, usb, [0, 0, 0, 1])).totalQuantity).toBe(51);
  });

  it('B2 holds where lines are changed by Vendure’s own mutations', async () => {
    const shop = visitor();
    const single = await shop.request<{ addItemToOrder: Outcome & { interceptorError: string } }>(
      `mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 49) {
        __typename ... on OrderInterceptorError { interceptorError } } }`,
      { id: usb.variants[0].id },
    );
    expect(single.addItemToOrder).toEqual({
      __typename: 'OrderInterceptorError',
      interceptorError: 'The minimum quantity of this product is 50; you ask for 49.',
    });
    const batch = await shop.request<{
      addItemsToOrder: { order: { totalQuantity: number }; errorResults: { message: string }[] };
    }>(
      `mutation ($inputs: [AddItemInput!]!) { addItemsToOrder(inputs: $inputs) {
        order { totalQuantity } errorResults { ... on ErrorResult { message } } } }`,
      { inputs: usb.variants.slice(0, 50).map(({ id }) => ({ productVariantId: id, quantity: 1 })) },
    );
    expect(batch.addItemsToOrder).toEqual({ order: { totalQuantity: 50 }, errorResults: [] });
    const cart = await activeCart(shop);
    const adjust = async (quantity: number) =>
      (
        await shop.request<{ adjustOrderLine: Outcome & { totalQuantity?: number } }>(
          `mutation ($id: ID!, $quantity: Int!) { adjustOrderLine(orderLineId: $id, quantity: $quantity) {
            __typename ... on Order { totalQuantity } } }`,
          { id: cart!.lines[0].id, quantity },
        )
      ).adjustOrderLine;
    expect(await adjust(3)).toEqual({ __typename: 'Order', totalQuantity: 52 });
    expect(await adjust(1)).toEqual({ __typename: 'Order', totalQuantity: 50 });
    expect(await adjust(0)).toEqual({ __typename: 'Order', totalQuantity: 49 });
  });

  it('B2 holds on the way to payment', async () => {
    const shop = visitor();
    await registerCustomer(shop);
    const cart = await addConfigured(shop, usb, [49, 1]);
    await shop.request(`mutation ($id: ID!) { removeOrderLine(orderLineId: $id) { __typename } }`, {
      id: cart.lines[1].id,
    });
    await setDelivery(shop, 'US');
    const refused = await toPayment(shop);
    expect(refused.transitionError).toMatch(
      /^Slim Plastic USB drive 128 MB Black: the minimum quantity is 50, your cart has 49/,
    );
    await addConfigured(shop, usb, [0, 1]);
    expect((await toPayment(shop)).__typename).toBe('Order');
    expect((await addConfigured(shop, usb, [50])).__typename).toBe('OrderModificationError');
  });

  it('is all or nothing where one cell has too little stock', async () => {
    const shop = visitor();
    expect(await addConfigured(shop, shirt, [5, 31])).toMatchObject({
      __typename: 'InsufficientStockError',
      quantityAvailable: 30,
    });
    expect((await activeCart(shop))?.totalQuantity ?? 0).toBe(0);
    await addConfigured(shop, shirt, [5, 20]);
    expect(await addConfigured(shop, shirt, [0, 11])).toMatchObject({ quantityAvailable: 10 });
    expect(await activeCart(shop)).toMatchObject({ totalQuantity: 25 });
  });

  it.each([
    ['a negative quantity', -1, 'NegativeQuantityError'],
    ['10⁹ pieces', 1_000_000_000, 'OrderLimitError'],
  ])('refuses %s', async (_what, quantity, type) => {
    const shop = visitor();
    expect((await addConfigured(shop, usb, [60, quantity])).__typename).toBe(type);
    expect((await activeCart(shop))?.totalQuantity ?? 0).toBe(0);
  });

  it('refuses what is no whole number, foreign, disabled or of another store, and adds nothing', async () => {
    const shop = visitor();
    const boutique = await server.admin('boutique');
    const { products } = await boutique.request<{ products: { items: { id: string; variants: { id: string }[] }[] } }>(
      `{ products(options: { take: 1 }) { items { id variants { id } } } }`,
    );
    const disabled = await createProduct(admin, { name: 'Gone', price: 100 });
    await admin.request(
      `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
      { input: [{ id: disabled.variants[0].id, enabled: false }] },
    );
    const attempt = (productId: string, productVariantId: string, quantity: number) =>
      shop.request(ADD_CONFIGURED, {
        input: {
          productId,
          quantities: [
            { productVariantId: usb.variants[0].id, quantity: 60 },
            { productVariantId, quantity },
          ],
        },
      });
    const foreign = {
      codes: ['USER_INPUT_ERROR'],
      message: expect.stringContaining('is not one of this product') as string,
    };
    const unknown = { codes: ['ENTITY_NOT_FOUND'] };
    await expect(attempt(usb.id, usb.variants[0].id, 1.5)).rejects.toThrow('Int cannot represent non-integer');
    await expect(attempt(usb.id, shirt.variants[0].id, 1)).rejects.toMatchObject(foreign);
    await expect(attempt(usb.id, products.items[0].variants[0].id, 1)).rejects.toMatchObject(unknown);
    await expect(attempt(usb.id, disabled.variants[0].id, 1)).rejects.toMatchObject(unknown);
    for (const id of ['999999', 'abc', '99999999999999999999', '-1']) {
      await expect(attempt(usb.id, id, 1)).rejects.toMatchObject(unknown);
      await expect(attempt(id, usb.variants[0].id, 1)).rejects.toMatchObject(unknown);
    }
    await expect(attempt(products.items[0].id, usb.variants[0].id, 1)).rejects.toMatchObject(unknown);
    expect((await activeCart(shop))?.totalQuantity ?? 0).toBe(0);
  });

  it('B2 takes 54 cells in each of two parallel requests of one visitor into one cart', async () => {
    const shop = visitor();
    await shop.request(`{ activeOrder { id } }`);
    await addConfigured(shop, shirt, [1]);
    await shop.request(`mutation { removeAllOrderLines { __typename } }`);
    const fresh = visitor();
    await addConfigured(fresh, usb, [0]);
    for (const client of [shop, fresh]) {
      const answers = await Promise.all(
        [1, 2].map(quantity => addConfigured(client, usb, Array<number>(54).fill(quantity))),
      );
      expect(answers.map(answer => answer.__typename)).toEqual(['Order', 'Order']);
      const cart = await activeCart(client);
      expect([cart?.totalQuantity, cart?.lines.length]).toEqual([162, 54]);
      expect(cart?.lines.every(line => line.quantity === 3)).toBe(true);
      expect(cart?.subTotal).toBe(USB_PRICES.reduce((sum, price) => sum + 9 * Math.round(price * 3), 0));
    }
  });
});
