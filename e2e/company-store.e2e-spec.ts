import { RequestContext } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArtworkExtensions } from '../plugins/artwork';
import { png } from '../plugins/artwork/testing/files';
import { upload } from './support/upload-artwork';
import { activeCart, ADD_CONFIGURED, type Cart, COLORS, decorate, ORDER, SIZES, USB_PRICES } from './support/decorated';
import type { GraphqlClient } from './support/graphql-client';
import { pay, registerCustomer, setDelivery, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

interface ProductPage {
  id: string;
  name: string;
  priceIncludes: string | null;
  minimumOrderQuantity: number;
  variants: { id: string; sku: string; exactPrice: number; originalPrice: number | null }[];
  decoration: { methods: { method: { id: string; name: string }; locations: string[] }[] } | null;
  quantityMatrix: {
    cells: {
      price: number;
      savings: number | null;
      originalPrice: number | null;
      variant: { id: string };
      rowOption: { name: string };
      columnOption: { name: string } | null;
    }[];
  };
}

describe('guide B, steps 1 and 2, with the demo’s company store', () => {
  let server: ShopServer;
  let usb: ProductPage;
  let shirt: ProductPage;

  const visitor = (language?: string) => server.shop('company-store', language);
  const page = async (slug: string, language?: string) =>
    (
      await visitor(language).request<{ product: ProductPage }>(
        `query ($slug: String!) { product(slug: $slug) { id name priceIncludes minimumOrderQuantity
          variants { id sku exactPrice originalPrice } decoration { methods { method { id name } locations } }
          quantityMatrix { cells { price savings originalPrice variant { id } rowOption { name } columnOption { name } } } } }`,
        { slug },
      )
    ).product;
  const add = async (shop: GraphqlClient, product: ProductPage, quantity: number, cells: number, decoration?: object) =>
    (
      await shop.request<{ addConfiguredProductToOrder: Cart }>(ADD_CONFIGURED, {
        input: {
          productId: product.id,
          quantities: product.quantityMatrix.cells
            .slice(0, cells)
            .map(({ variant }) => ({ productVariantId: variant.id, quantity })),
          decoration,
        },
      })
    ).addConfiguredProductToOrder;

  beforeAll(async () => {
    server = await createShopServer();
    usb = await page('slim-plastic-usb-drive');
    shirt = await page('shirt-xs-4xl');
  });
  afterAll(() => server.stop());

  it.each([
    ['en', 'All prices and descriptions are subject to change without notice.', 'Total price is for merchandise only.'],
    ['fr', 'Les prix et les descriptions peuvent changer sans préavis.', 'Le prix total ne comprend que les articles.'],
  ])('B10 says in %s what prices are without, and that they may change', async (language, change, exclusive) => {
    const { activeStore } = await visitor(language).request<{ activeStore: { notices: string[] } }>(
      `{ activeStore { notices } }`,
    );
    expect(activeStore.notices).toHaveLength(1);
    for (const words of [change, exclusive]) expect(activeStore.notices[0]).toContain(words);
  });

  it('B1 shows the shirt: code, sizes, quantity 1, $25.00, $24.194, $0.806 saved, price includes N/A', () => {
    expect(shirt).toMatchObject({ name: 'XS, S, M, L, XL', priceIncludes: 'N/A', minimumOrderQuantity: 1 });
    expect(shirt.variants[0].sku).toMatch(/^CPN-551418868/);
    expect(
      shirt.quantityMatrix.cells.map(cell => [cell.rowOption.name, cell.originalPrice, cell.price, cell.savings]),
    ).toEqual(['XS', 'S', 'M', 'L', 'XL', '3XL', '4XL'].map(size => [size, 2500, 2419.4, 80.6]));
  });

  it('B1 shows the USB drive’s grid with the guide’s prices, in both languages', async () => {
    expect(usb.name).toBe('Slim Plastic USB drive - Chrome accents W/ key-loop');
    expect(usb.quantityMatrix.cells.map(cell => [cell.rowOption.name, cell.columnOption?.name, cell.price])).toEqual(
      SIZES.flatMap((size, row) => COLORS.map(color => [size, color, USB_PRICES[row]])),
    );
    const french = await page('slim-plastic-usb-drive', 'fr');
    expect(french.quantityMatrix.cells[0].columnOption?.name).toBe('Noir');
    expect(french.decoration?.methods[0].method.name).toBe('Sérigraphie');
  });

  it('B2 to B7: grid, message, decoration with a logo, cart held, order fields, log-in, checkout', async () => {
    const shop = visitor();
    const below = await add(shop, usb, 1, 49);
    expect(below).toMatchObject({ __typename: 'MinimumQuantityError', minimum: 50, requested: 49 });
    const cart = await add(shop, usb, 2, 54);
    const merchandise = USB_PRICES.reduce((sum, price) => sum + 9 * Math.round(price * 2), 0);
    expect(cart).toMatchObject({ totalQuantity: 108, summary: { subtotal: merchandise, surcharges: 0 } });

    const logo = await upload(shop, await png(600, 600), 'logo.png');
    const [{ method, locations }] = usb.decoration!.methods;
    const decoration = { imprintMethodId: method.id, location: locations[0], color: 'Pantone 286', logoId: logo.id };
    const ids = cart.lines.map(line => line.id);
    const configured = await decorate(shop, ids, decoration);
    expect(configured.lines).toHaveLength(54);
    expect(configured.lines.every(line => line.decoration?.logo?.id === logo.id)).toBe(true);
    expect(configured.summary).toMatchObject({ subtotal: merchandise, surcharges: 5000 + 108 * 25 });

    const inUse = server.app.get(ArtworkExtensions).referencedAmong(RequestContext.empty(), [logo.id, '999999']);
    expect(await inUse).toEqual([logo.id]);

    const stranger = visitor();
    const theirs = await add(stranger, shirt, 1, 1);
    const [embroidery] = shirt.decoration!.methods;
    expect(
      await decorate(stranger, [theirs.lines[0].id], { imprintMethodId: embroidery.method.id, logoId: logo.id }),
    ).toMatchObject({ __typename: 'DecorationError', field: 'logoId' });

    await add(shop, shirt, 1, 2);
    const fields = (customFields: object) =>
      shop.raw<{ setOrderCustomFields: { __typename: string } }>(
        `mutation ($input: UpdateOrderInput!) { setOrderCustomFields(input: $input) {
          __typename ... on Order { customFields { purchaseOrderNumber dateNeeded comments } } } }`,
        { input: { customFields } },
      );
    const past = await fields({ dateNeeded: '2020-01-01T00:00:00.000Z' });
    expect(past.errors?.[0].message).toBe('The date needed (dateNeeded) has passed.');
    const dateNeeded = new Date(Date.now() + 30 * 24 * 3600 * 1000).toISOString();
    const kept = await fields({ purchaseOrderNumber: 'PO-2026-7', dateNeeded, comments: 'Ring first 🔔' });
    expect(kept.data?.setOrderCustomFields).toEqual({
      __typename: 'Order',
      customFields: { purchaseOrderNumber: 'PO-2026-7', dateNeeded, comments: 'Ring first 🔔' },
    });

    await registerCustomer(shop);
    await setDelivery(shop, 'US');
    const held = await activeCart(shop);
    expect(held?.lines.filter(line => line.decoration).length).toBe(54);
    expect(held?.lines.find(line => line.decoration)?.decoration?.logo?.id).toBe(logo.id);
    // An administrator's edit sends all fields back, a date that is over among them.
    const admin = await server.admin('company-store');
    await admin.request(`mutation ($input: UpdateOrderInput!) { setOrderCustomFields(input: $input) { id } }`, {
      input: { id: cart.id, customFields: { dateNeeded: '2020-01-01T00:00:00.000Z' } },
    });
    expect((await toPayment(shop)).transitionError).toBe('The date needed has passed: choose another before paying.');
    await fields({ dateNeeded });
    const ready = await toPayment(shop);
    expect(ready.code).toMatch(/^CS-\d{5}$/);
    const placed = await pay(shop, 'cheque', { payInFull: true });
    expect(placed).toMatchObject({ state: 'PaymentAuthorized', totalWithTax: held?.summary.total });

    const { order } = await admin.request<{ order: Cart & { customFields: { purchaseOrderNumber: string } } }>(
      `query ($id: ID!) { order(id: $id) { ${ORDER} decorationLocked customFields { purchaseOrderNumber } } }`,
      { id: placed.id },
    );
    expect(order).toMatchObject({ decorationLocked: false, customFields: { purchaseOrderNumber: 'PO-2026-7' } });
    expect(order.summary.total).toBe(order.summary.subtotal + order.summary.surcharges + order.summary.tax);
    expect(order.lines.find(line => line.decoration)?.decoration).toMatchObject({
      method: { name: 'Screen print' },
      color: 'Pantone 286',
    });
    const { markPaymentReceived } = await admin.request<{
      markPaymentReceived: { invoices: { totalWithTax: number }[] };
    }>(
      `mutation ($id: ID!) { markPaymentReceived(input: { orderId: $id, method: "cheque" }) {
        ... on Order { invoices { totalWithTax } } } }`,
      { id: placed.id },
    );
    expect(markPaymentReceived.invoices).toEqual([{ totalWithTax: placed.totalWithTax }]);
  });
});
