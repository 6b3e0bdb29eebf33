import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import { addConfigured, createMethod, setDecoration } from '../../../e2e/support/decorated';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { type Outcome, pay, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { png, upload } from '../../../e2e/support/upload-artwork';

const PASSWORD = 'Camille-2026!';
const CART = `{ activeOrder { id code state customer { emailAddress } customFields { comments purchaseOrderNumber }
  lines { quantity productVariant { id } decoration { location logo { fileName } } } artwork { fileName } } }`;

interface Cart {
  id: string;
  code: string;
  state: string;
  customer: { emailAddress: string };
  customFields: { comments: string | null; purchaseOrderNumber: string | null };
  lines: { quantity: number; productVariant: { id: string } }[];
  artwork: { fileName: string }[];
}

describe('B11 log-in from the checkout', () => {
  let server: ShopServer;
  let mug: TestProduct;
  let pen: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    const admin = await server.admin('company-store');
    const imprintMethodId = await createMethod(admin, 'Screen print', 'Sérigraphie');
    [mug, pen] = [
      await createProduct(admin, { name: 'Mug', price: 1000 }),
      await createProduct(admin, { name: 'Pen', price: 500 }),
    ];
    await setDecoration(admin, mug.id, { methods: [{ imprintMethodId, locations: ['Front'], colors: [] }] });
  });
  afterAll(() => server.stop());

  const visitor = () => server.shop('company-store');
  const cartOf = async (shop: GraphqlClient) => (await shop.request<{ activeOrder: Cart | null }>(CART)).activeOrder;
  const pieces = (cart: Cart | null) =>
    Object.fromEntries(cart?.lines.map(({ productVariant: { id }, quantity }) => [id, quantity]) ?? []);
  const reopen = (shop: GraphqlClient) =>
    shop.request<{ transitionOrderToState: Outcome }>(
      `mutation { transitionOrderToState(state: "AddingItems") { __typename } }`,
    );
  const write = (shop: GraphqlClient, customFields: Partial<Cart['customFields']>) =>
    shop.request(`mutation ($input: UpdateOrderInput!) { setOrderCustomFields(input: $input) { __typename } }`, {
      input: { customFields },
    });

  async function account(): Promise<{ home: GraphqlClient; email: string }> {
    const home = visitor();
    return { home, email: await registerCustomer(home) };
  }

  let guests = 0;
  async function beGuest(shop: GraphqlClient): Promise<void> {
    guests += 1;
    const { setCustomerForOrder } = await shop.request<{ setCustomerForOrder: Outcome }>(
      `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { __typename } }`,
      { input: { emailAddress: `guest-${guests}@example.com`, firstName: 'Sacha', lastName: 'Petit' } },
    );
    expect(setCustomerForOrder.__typename).toBe('Order');
  }

  it('brings along the cart of a guest who has given an address and reached payment, with all that is on it', async () => {
    const { email } = await account();
    const guest = visitor();
    const { id: logoId } = await upload(guest, await png(600, 600), 'logo.png');
    await addConfigured(guest, mug, [10], { location: 'Front', logoId });
    await guest.request(`mutation ($ids: [ID!]!) { setOrderArtwork(artworkIds: $ids) { __typename } }`, {
      ids: [logoId],
    });
    await write(guest, { comments: 'Ring twice', purchaseOrderNumber: 'PO-7' });
    await beGuest(guest);
    await setDelivery(guest, 'US');
    const { code } = await toPayment(guest);
    await guest.login(email, PASSWORD);
    expect(await cartOf(guest)).toMatchObject({
      code,
      state: 'AddingItems',
      customer: { emailAddress: email },
      customFields: { comments: 'Ring twice', purchaseOrderNumber: 'PO-7' },
      lines: [{ quantity: 10, decoration: { location: 'Front', logo: { fileName: 'logo.png' } } }],
      artwork: [{ fileName: 'logo.png' }],
    });
    expect((await toPayment(guest)).code).toBe(code);
    expect((await pay(guest, 'cheque')).state).toBe('PaymentAuthorized');
  });

  it('puts it to what the account’s cart holds already, which keeps what was written on it', async () => {
    const { home, email } = await account();
    await addConfigured(home, pen, [3]);
    await write(home, { comments: 'Mine' });
    const guest = visitor();
    await addConfigured(guest, mug, [2], { location: 'Front' });
    await write(guest, { comments: 'Ring twice', purchaseOrderNumber: 'PO-8' });
    await beGuest(guest);
    await setDelivery(guest, 'US');
    const { code } = await toPayment(guest);
    await guest.login(email, PASSWORD);
    const cart = await cartOf(guest);
    expect(pieces(cart)).toEqual({ [mug.variants[0].id]: 2, [pen.variants[0].id]: 3 });
    expect(cart).toMatchObject({ code, customFields: { comments: 'Mine', purchaseOrderNumber: 'PO-8' } });
    expect((await cartOf(home))?.id).toBe(cart?.id);
  });

  it('takes no cart of another account, and no order that is placed', async () => {
    const { home, email } = await account();
    const { home: other, email: otherEmail } = await account();
    await addConfigured(other, pen, [4]);
    await other.login(email, PASSWORD);
    expect(await cartOf(other)).toBeNull();
    await home.login(otherEmail, PASSWORD);
    expect(pieces(await cartOf(home))).toEqual({ [pen.variants[0].id]: 4 });

    const guest = visitor();
    await addConfigured(guest, pen, [5]);
    await beGuest(guest);
    await setDelivery(guest, 'US');
    await toPayment(guest);
    const placed = await pay(guest, 'cheque');
    await guest.login(email, PASSWORD);
    expect(await cartOf(guest)).toBeNull();
    const admin = await server.admin('company-store');
    const { order } = await admin.request<{ order: Cart }>(
      `query ($id: ID!) { order(id: $id) { state customer { emailAddress } } }`,
      { id: placed.id },
    );
    expect(order).toEqual({ state: 'PaymentAuthorized', customer: { emailAddress: `guest-${guests}@example.com` } });
  });

  it('A8 loses no number with an emptied cart', async () => {
    const { home, email } = await account();
    await addConfigured(home, pen, [1]);
    await setDelivery(home, 'US');
    const { code } = await toPayment(home);
    await reopen(home);
    await home.request(`mutation { removeAllOrderLines { __typename } }`);
    const guest = visitor();
    await addConfigured(guest, pen, [6]);
    await guest.login(email, PASSWORD);
    const cart = await cartOf(guest);
    expect(pieces(cart)).toEqual({ [pen.variants[0].id]: 6 });
    expect(cart?.code).toBe(code);
    await setDelivery(guest, 'US');
    expect((await toPayment(guest)).code).toBe(code);
  });

  it('opens the account’s order that waits for its payment elsewhere, and puts the visitor’s items into it', async () => {
    const { home, email } = await account();
    await addConfigured(home, pen, [1]);
    await setDelivery(home, 'US');
    const { code } = await toPayment(home);
    const guest = visitor();
    await addConfigured(guest, mug, [2], { location: 'Front' });
    await guest.login(email, PASSWORD);
    const cart = await cartOf(guest);
    expect(cart).toMatchObject({ code, state: 'AddingItems' });
    expect(pieces(cart)).toEqual({ [mug.variants[0].id]: 2, [pen.variants[0].id]: 1 });

    await toPayment(home);
    await visitor().login(email, PASSWORD);
    expect((await cartOf(home))?.state).toBe('ArrangingPayment');
  });
});
