import { TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { acceptTerms, addItem, pay, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { SignedLinksService } from '../../signed-links';
import { ArtworkExtensions, ArtworkPlugin, OrderArtwork } from '../index';
import * as files from '../testing/files';
import { upload } from '../../../e2e/support/upload-artwork';

let server: ShopServer;
/** What the extension of the test calls locked. */
const locked = new Set<string>();

beforeAll(async () => {
  server = await createShopServer({
    configure: config => {
      ArtworkPlugin.options.maximumFilesPerOrder = 5;
      return config;
    },
  });
  server.app.get(ArtworkExtensions).register({ isOrderLocked: async (_ctx, orderId) => locked.has(String(orderId)) });
});
afterAll(() => server.stop());

interface SetArtwork {
  __typename: string;
  id: string;
  artwork: { id: string; fileName: string }[];
  errorCode: string;
  message: string;
}

const SET = `mutation ($ids: [ID!]!) { setOrderArtwork(artworkIds: $ids) {
  __typename ... on Order { id artwork { id fileName } } ... on ErrorResult { errorCode message }
} }`;

const set = async (shop: GraphqlClient, ids: string[]) =>
  (await shop.request<{ setOrderArtwork: SetArtwork }>(SET, { ids })).setOrderArtwork;

async function uploaded(shop: GraphqlClient, name = 'logo.png'): Promise<string> {
  const { __typename, id } = await upload(shop, await files.png(60, 40), name);
  expect(__typename).toBe('Artwork');
  return id;
}

async function cartArtwork(shop: GraphqlClient): Promise<string[] | undefined> {
  const { activeOrder } = await shop.request<{ activeOrder: { artwork: { fileName: string }[] } | null }>(
    '{ activeOrder { artwork { fileName } } }',
  );
  return activeOrder?.artwork.map(({ fileName }) => fileName);
}

async function customerWithCart(): Promise<GraphqlClient> {
  const shop = server.shop();
  await registerCustomer(shop);
  await addItem(shop);
  return shop;
}

describe('B8 "I need to upload artwork for this order": several files', () => {
  it('are kept in the order they were given, each once, and replaced by the next list', async () => {
    const shop = await customerWithCart();
    const [a, b, c] = [await uploaded(shop, 'a.png'), await uploaded(shop, 'b.png'), await uploaded(shop, 'c.png')];
    expect(await set(shop, [c, a, c])).toMatchObject({
      __typename: 'Order',
      artwork: [
        { id: c, fileName: 'c.png' },
        { id: a, fileName: 'a.png' },
      ],
    });
    expect(await set(shop, [b, c])).toMatchObject({ artwork: [{ fileName: 'b.png' }, { fileName: 'c.png' }] });
    expect(await cartArtwork(shop)).toEqual(['b.png', 'c.png']);
    expect(await set(shop, [])).toMatchObject({ __typename: 'Order', artwork: [] });
  });

  it('are still those of ten parallel requests', async () => {
    const shop = await customerWithCart();
    const ids = [await uploaded(shop, 'a.png'), await uploaded(shop, 'b.png')];
    const lists = Array.from({ length: 10 }, (_, i) => (i % 2 ? ids : [...ids].reverse()));
    const answers = await Promise.all(lists.map(list => set(shop, list)));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['Order']));
    expect((await cartArtwork(shop))?.sort()).toEqual(['a.png', 'b.png']);
  });

  it('need a cart', async () => {
    const shop = server.shop();
    const id = await uploaded(shop);
    expect(await set(shop, [id])).toMatchObject({
      __typename: 'NoActiveOrderError',
      errorCode: 'NO_ACTIVE_ORDER_ERROR',
    });
  });

  it.each([['999999'], ['abc'], ['-1'], ["1' OR '1'='1"], ['99999999999999999999'], ['']])(
    'are refused where one is %j, and the others stay as they were',
    async wrong => {
      const shop = await customerWithCart();
      const [a, b] = [await uploaded(shop, 'a.png'), await uploaded(shop, 'b.png')];
      await set(shop, [a]);
      await expect(set(shop, [b, wrong])).rejects.toThrow('Ce fichier n’existe pas ou n’est pas à vous.');
      expect(await cartArtwork(shop)).toEqual(['a.png']);
    },
  );

  it('are refused beyond the number that the store takes', async () => {
    const shop = await customerWithCart();
    const ids = Array.from({ length: 6 }, (_, i) => String(i + 1));
    await expect(set(shop, ids)).rejects.toThrow('Une commande ne peut pas avoir plus de 5 fichiers.');
  });

  it('can no longer be changed once production has started', async () => {
    const shop = await customerWithCart();
    const [a, b] = [await uploaded(shop, 'a.png'), await uploaded(shop, 'b.png')];
    const { id } = await set(shop, [a]);
    locked.add(id);
    expect(await set(shop, [b])).toMatchObject({
      __typename: 'DecorationLockedError',
      errorCode: 'DECORATION_LOCKED_ERROR',
      message: 'La production a commencé : la décoration ne peut plus être modifiée.',
    });
    expect(await cartArtwork(shop)).toEqual(['a.png']);
  });
});

describe('what a visitor uploaded', () => {
  it('can be put into their cart, and follows them when they register and log in', async () => {
    const shop = server.shop();
    await addItem(shop);
    const id = await uploaded(shop, 'visitor.png');
    expect(await set(shop, [id])).toMatchObject({ artwork: [{ fileName: 'visitor.png' }] });
    const unused = await uploaded(shop, 'later.png');
    await registerCustomer(shop);
    expect(await cartArtwork(shop)).toEqual(['visitor.png']);
    expect(await set(shop, [unused, id])).toMatchObject({
      artwork: [{ fileName: 'later.png' }, { fileName: 'visitor.png' }],
    });
  });

  it('joins what is in the cart that they had left behind', async () => {
    const home = await customerWithCart();
    const email = (
      await home.request<{ activeCustomer: { emailAddress: string } }>('{ activeCustomer { emailAddress } }')
    ).activeCustomer.emailAddress;
    await set(home, [await uploaded(home, 'home.png')]);
    const office = server.shop();
    await addItem(office);
    await set(office, [await uploaded(office, 'office.png')]);
    await office.login(email, 'Camille-2026!');
    expect(await cartArtwork(office)).toEqual(['home.png', 'office.png']);
    expect(await cartArtwork(home)).toEqual(['home.png', 'office.png']);
    const { rawConnection } = server.app.get(TransactionalConnection);
    const rows = await rawConnection.getRepository(OrderArtwork).find();
    expect(rows.filter(({ orderId }) => orderId == null)).toEqual([]);
  });

  it('does not follow another visitor', async () => {
    const visitor = server.shop();
    const id = await uploaded(visitor);
    const other = await customerWithCart();
    await expect(set(other, [id])).rejects.toThrow('Ce fichier n’existe pas ou n’est pas à vous.');
  });
});

/** Lets the company store sell what the French shop sells. */
async function sellInCompanyStore(): Promise<void> {
  const admin = await server.admin();
  const { channels, products } = await admin.request<{
    channels: { items: { id: string; code: string }[] };
    products: { items: { id: string }[] };
  }>('{ channels { items { id code } } products { items { id } } }');
  await admin.request(
    `mutation ($input: AssignProductsToChannelInput!) { assignProductsToChannel(input: $input) { id } }`,
    {
      input: {
        channelId: channels.items.find(({ code }) => code === 'company-store')?.id,
        productIds: products.items.map(({ id }) => id),
        priceFactor: 1,
      },
    },
  );
}

describe('files are private', () => {
  it('to their owner: another customer cannot use them', async () => {
    const owner = await customerWithCart();
    const id = await uploaded(owner);
    const thief = await customerWithCart();
    await expect(set(thief, [id])).rejects.toThrow('Ce fichier n’existe pas ou n’est pas à vous.');
    expect(await cartArtwork(thief)).toEqual([]);
  });

  it('to their store: the same customer cannot use them in another', async () => {
    const shop = await customerWithCart();
    const id = await uploaded(shop);
    await sellInCompanyStore();
    const elsewhere = shop.with({ channelToken: 'company-store', languageCode: 'en' });
    await addItem(elsewhere);
    await expect(set(elsewhere, [id])).rejects.toThrow('This file does not exist or is not yours.');
  });

  it('to links: none opens that was not signed, for this file, for now', async () => {
    const shop = server.shop();
    const mine = await upload(shop, await files.png(), 'mine.png');
    const other = await upload(server.shop(), await files.png(), 'other.png');
    const url = new URL(mine.downloadUrl);
    const variant = (change: (copy: URL) => void) => {
      const copy = new URL(url);
      change(copy);
      return copy;
    };
    const signature = url.searchParams.get('signature')!;
    const forged = [
      variant(copy => (copy.pathname = `/artwork/${other.id}/file`)),
      variant(copy => (copy.pathname = `/artwork/${mine.id}/preview`)),
      variant(copy => (copy.pathname = `/artwork/%2e%2e/${mine.id}/file`)),
      variant(copy => (copy.search = '')),
      variant(copy => {
        copy.searchParams.delete('expires');
      }),
      variant(copy => {
        copy.searchParams.set('expires', '9999999999');
      }),
      variant(copy => {
        copy.searchParams.set(
          'signature',
          signature.replace(/^./, first => (first === 'A' ? 'B' : 'A')),
        );
      }),
      variant(copy => {
        copy.searchParams.append('signature', signature);
      }),
      new URL(server.app.get(SignedLinksService).sign(`/artwork/${mine.id}/file`, -1)),
    ];
    for (const link of forged) {
      const response = await fetch(link);
      expect([403, 404], link.href).toContain(response.status);
      expect(await response.text()).not.toContain('IHDR'); // "PNG" may stand in a signature, which the answer repeats.
    }
    const expired = await fetch(forged[forged.length - 1], { headers: { 'accept-language': 'fr' } });
    expect(expired.status).toBe(403);
    expect(await expired.text()).toContain('<h1>Ce lien ne peut pas être ouvert</h1>');
    expect((await fetch(url)).status).toBe(200);
  });

  it('to time: a link says when it ends, a quarter of an hour from now', async () => {
    const { downloadUrl } = await upload(server.shop(), await files.png(), 'mine.png');
    const seconds = Number(new URL(downloadUrl).searchParams.get('expires')) - Date.now() / 1000;
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
  });

  it('and answered with nothing where the file is gone', async () => {
    const link = server.app.get(SignedLinksService).sign('/artwork/999999/file', 60);
    expect((await fetch(link)).status).toBe(404);
  });
});

describe('a guest’s order', () => {
  it('shows its files to that guest, and not to a stranger who counts up to its code', async () => {
    await sellInCompanyStore();
    const guest = server.shop('company-store');
    await addItem(guest);
    await set(guest, [await uploaded(guest, 'guest.png')]);
    await guest.request(`mutation { setCustomerForOrder(
      input: { emailAddress: "guest@example.com", firstName: "Jo", lastName: "Doe" }) { __typename } }`);
    await setDelivery(guest, 'US');
    await toPayment(guest);
    const { __typename, code } = await pay(guest, 'cheque');
    expect(__typename).toBe('Order');
    const BY_CODE = `query ($code: String!) { orderByCode(code: $code) { code artwork { fileName downloadUrl } } }`;
    const seen = await guest.request<{ orderByCode: { artwork: { fileName: string }[] } }>(BY_CODE, { code });
    expect(seen.orderByCode.artwork).toMatchObject([{ fileName: 'guest.png' }]);
    const stranger = server.shop('company-store');
    await addItem(stranger);
    const { data } = await stranger.raw<{ orderByCode: { artwork: unknown[] } | null }>(BY_CODE, { code });
    expect(data?.orderByCode?.artwork ?? []).toEqual([]);
  });
});

describe('the merchant', () => {
  const ORDER = `query ($id: ID!) { order(id: $id) { id artwork { id fileName mimeType width height downloadUrl previewUrl } } }`;

  async function placedOrder(): Promise<{ id: string; code: string; shop: GraphqlClient }> {
    const shop = await customerWithCart();
    await set(shop, [await uploaded(shop, 'for print.png')]);
    await setDelivery(shop);
    await acceptTerms(shop);
    await toPayment(shop);
    const { id, code } = await pay(shop, 'cheque');
    return { id, code, shop };
  }

  async function administrator(permissions: string[]): Promise<GraphqlClient> {
    const admin = await server.admin();
    const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>('{ activeChannel { id } }');
    const name = `clerk-${permissions.length}-${Date.now()}`;
    const { createRole } = await admin.request<{ createRole: { id: string } }>(
      `mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }`,
      { input: { code: name, description: name, permissions, channelIds: [activeChannel.id] } },
    );
    const emailAddress = `${name}@example.com`;
    await admin.request(`mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }`, {
      input: { firstName: 'A', lastName: 'B', emailAddress, password: 'Clerk-2026!', roleIds: [createRole.id] },
    });
    return server.admin('boutique', { username: emailAddress, password: 'Clerk-2026!' });
  }

  it('sees an order’s files, with a picture and a link', async () => {
    const { id } = await placedOrder();
    const clerk = await administrator(['ReadOrder']);
    const { order } = await clerk.request<{
      order: { artwork: { fileName: string; downloadUrl: string; previewUrl: string }[] };
    }>(ORDER, { id });
    expect(order.artwork).toMatchObject([{ fileName: 'for print.png', mimeType: 'image/png', width: 60, height: 40 }]);
    expect((await fetch(order.artwork[0].downloadUrl)).headers.get('content-disposition')).toBe(
      'attachment; filename="for print.png"',
    );
    expect((await fetch(order.artwork[0].previewUrl)).headers.get('content-type')).toBe('image/webp');
  });

  it('is given none of another store’s', async () => {
    const { id } = await placedOrder();
    const elsewhere = await server.admin('company-store');
    expect((await elsewhere.raw<{ order: unknown }>(ORDER, { id })).data?.order ?? null).toBeNull();
    expect((await server.stranger().raw<{ order: unknown }>(ORDER, { id })).data?.order ?? null).toBeNull();
  });

  it('is given none without the permission to read orders', async () => {
    const { id } = await placedOrder();
    const clerk = await administrator(['MarkPaymentReceived']);
    const { data, errors } = await clerk.raw<{ markPaymentReceived: unknown }>(
      `mutation ($input: PaymentReceivedInput!) { markPaymentReceived(input: $input) {
        ... on Order { artwork { downloadUrl } }
      } }`,
      { input: { orderId: id, method: 'cheque' } },
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(JSON.stringify(data ?? null)).not.toContain('downloadUrl":"http');
  });

  it('shares them with the order’s own customer alone', async () => {
    const { code, shop } = await placedOrder();
    const BY_CODE = `query ($code: String!) { orderByCode(code: $code) { artwork { fileName } } }`;
    expect(await shop.request(BY_CODE, { code })).toEqual({
      orderByCode: { artwork: [{ fileName: 'for print.png' }] },
    });
    const thief = await customerWithCart();
    const { data } = await thief.raw<{ orderByCode: unknown }>(BY_CODE, { code });
    expect(data?.orderByCode ?? null).toBeNull();
    expect(await set(shop, [])).toMatchObject({ __typename: 'NoActiveOrderError' });
  });
});
