import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { upload } from './support/upload-artwork';
import { pdf, svg } from '../plugins/artwork/testing/files';
import { ProductionSheetPlugin } from '../plugins/production-sheet';
import { createProduct, type TestProduct } from './support/catalogue';
import { addConfigured, COLORS, createMethod, createUsbDrive, decorate, setDecoration } from './support/decorated';
import type { GraphqlClient } from './support/graphql-client';
import { pdfText } from './support/pdf-text';
import { pay, type PlacedOrder, registerCustomer, setDelivery, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const SHEET = `query ($id: ID!) { order(id: $id) { productionSheetUrl } }`;
const TELL_MORE = `mutation ($input: UpdateOrderInput!) { setOrderCustomFields(input: $input) { __typename } }`;
const SET_ARTWORK = `mutation ($ids: [ID!]!) { setOrderArtwork(artworkIds: $ids) { __typename } }`;

describe('the production sheet of an order', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let usb: TestProduct;
  let mug: TestProduct;
  const needed = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    const screen = await createMethod(admin, 'Screen print', 'Sérigraphie');
    usb = await createUsbDrive(admin);
    mug = await createProduct(admin, { name: 'Mug', price: 1000 });
    await setDecoration(admin, usb.id, {
      methods: [{ imprintMethodId: screen, locations: ['Front', 'Back'], colors: [], setupCharge: 5000 }],
    });
  });
  afterAll(() => server.stop());

  async function customer(): Promise<GraphqlClient> {
    const shop = server.shop('company-store');
    await registerCustomer(shop);
    return shop;
  }
  async function place(shop: GraphqlClient): Promise<PlacedOrder> {
    await setDelivery(shop, 'US');
    await toPayment(shop);
    const order = await pay(shop, 'cheque');
    expect(order.state).toBe('PaymentAuthorized');
    return order;
  }
  const plainOrder = async () => {
    const shop = await customer();
    await addConfigured(shop, mug, [3]);
    return place(shop);
  };
  const urlOf = async (id: string, client = admin) =>
    (await client.request<{ order: { productionSheetUrl: string | null } | null }>(SHEET, { id })).order
      ?.productionSheetUrl ?? null;
  const statusOf = async (url: string) => (await fetch(url)).status;
  async function textOf(url: string | null): Promise<string> {
    const response = await fetch(url ?? '');
    expect(response.status).toBe(200);
    return (await pdfText(Buffer.from(await response.arrayBuffer()))).join(' ');
  }

  describe('of a grid of 54 cells, with logo and artwork', () => {
    let shop: GraphqlClient;
    let order: PlacedOrder;
    let lineIds: string[];
    beforeAll(async () => {
      shop = await customer();
      const logo = await upload(shop, svg(), 'logo société.svg');
      const plan = await upload(shop, await pdf(), 'plan.pdf');
      const decoration = { location: 'Front', color: 'Pantone 186', instructions: 'Centred\nNo text', logoId: logo.id };
      const cart = await addConfigured(shop, usb, Array<number>(54).fill(100), decoration);
      lineIds = cart.lines.map(({ id }) => id);
      await addConfigured(shop, mug, [12]);
      await shop.request(SET_ARTWORK, { ids: [plan.id] });
      const customFields = {
        purchaseOrderNumber: 'PO-77',
        dateNeeded: `${needed}T00:00:00Z`,
        comments: 'Back door 🚪',
      };
      await shop.request(TELL_MORE, { input: { customFields } });
      order = await place(shop);
    });

    it('says in English what is to be made, how, how many, and by when', async () => {
      const text = await textOf(await urlOf(order.id, admin.with({ languageCode: 'en' })));
      const day = needed.split('-').reverse().join('/');
      for (const words of [
        `Production sheet Order ${order.code}`,
        `Date needed ${day}`,
        'Purchase order PO-77',
        'Decoration Can still change',
        'Camille Durand',
        '8 rue de la Paix 75002 Paris United States',
        'Back door',
        'Slim Plastic USB drive 5,400 pieces',
        'logo société.svg SVG Method Screen print Location Front Colour Pantone 186 Instructions Centred No text',
        `Memory Size / Colors ${COLORS.join(' ')} Total 128 MB ${'100 '.repeat(9)}900`,
        `Total ${'600 '.repeat(9)}5,400`,
        'Mug 12 pieces Not decorated',
        'Artwork for the whole order PDF no preview plan.pdf',
        `${order.code} · Page 1 / `,
      ]) {
        expect(text).toContain(words);
      }
    });

    it('says so in French', async () => {
      const url = await urlOf(order.id, admin.with({ languageCode: 'fr' }));
      const text = await textOf(url);
      for (const words of ['Fiche de production', 'Procédé Sérigraphie', '5 400 pièces', 'Sans marquage']) {
        expect(text).toContain(words);
      }
    });

    it('is a PDF of its own name that nobody keeps, with a picture of the logo', async () => {
      const response = await fetch((await urlOf(order.id)) ?? '');
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${order.code}-production.pdf"`,
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
      expect(body.split('/Subtype /Image')).toHaveLength(2);
    });

    it('follows what the customer changes, item by item, until production starts', async () => {
      await decorate(shop, lineIds.slice(0, 9), { color: 'Reflex Blue' });
      await admin.request(`mutation ($id: ID!) { setDecorationLock(orderId: $id, locked: true) { id } }`, {
        id: order.id,
      });
      const text = await textOf(await urlOf(order.id, admin.with({ languageCode: 'en' })));
      expect(text).toContain('Decoration Locked');
      expect(text).toMatch(/USB drive 900 pieces.*Colour Reflex Blue.*USB drive 4,500 pieces.*Colour Pantone 186/);
    });
  });

  describe('is for whoever may read the order', () => {
    it('not before it is placed, nor once it is cancelled, though the link was given before', async () => {
      const shop = await customer();
      const cart = await addConfigured(shop, mug, [1]);
      expect(await urlOf(cart.id)).toBeNull();
      const { id } = await place(shop);
      const url = await urlOf(id);
      expect(await statusOf(url ?? '')).toBe(200);
      await admin.request(`mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }`, { id });
      expect(await urlOf(id)).toBeNull();
      expect(await statusOf(url ?? '')).toBe(404);
    });

    it('with a link that counts for that order and language alone, and for a while', async () => {
      const [order, other] = [await plainOrder(), await plainOrder()];
      const url = (await urlOf(order.id, admin.with({ languageCode: 'fr' }))) ?? '';
      expect(await statusOf(url)).toBe(200);
      for (const forged of [
        url.replace(/\?.*/, ''),
        url.replace(`/${order.id}/`, `/${other.id}/`),
        url.replace('/fr/', '/en/'),
        url.replace(order.code, other.code),
        url.replace(/expires=\d+/, 'expires=9999999999'),
        url.replace(/expires=\d+&/, ''),
      ]) {
        expect(await statusOf(forged)).toBe(403);
      }
      const refused = await fetch(url.replace(/\?.*/, ''), { headers: { 'accept-language': 'en' } });
      expect(await refused.text()).toContain('<h1>This link cannot be opened</h1>');
      const { linkLifetimeSeconds } = ProductionSheetPlugin.options;
      ProductionSheetPlugin.options.linkLifetimeSeconds = -1;
      try {
        expect(await statusOf((await urlOf(order.id)) ?? '')).toBe(403);
      } finally {
        ProductionSheetPlugin.options.linkLifetimeSeconds = linkLifetimeSeconds;
      }
    });

    it('in its own store', async () => {
      const { id } = await plainOrder();
      const elsewhere = await server.admin('boutique');
      expect(await elsewhere.request(SHEET, { id })).toEqual({ order: null });
      await expect(server.stranger('company-store').request(SHEET, { id })).rejects.toMatchObject({
        codes: ['FORBIDDEN'],
      });
    });

    it('under the store’s own name, from whichever channel it is asked for', async () => {
      const { id, code } = await plainOrder();
      const everything = await server.admin('');
      const text = await textOf(await urlOf(id, everything.with({ languageCode: 'en' })));
      expect(text).toMatch(new RegExp(`Company Store · Printed on .* ${code} · Page 1 / 1`));
    });
  });
});
