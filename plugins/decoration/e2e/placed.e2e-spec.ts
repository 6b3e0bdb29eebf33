import { EventBus } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import { addConfigured, createMethod, decorate, setDecoration } from '../../../e2e/support/decorated';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { CHANGE_DELIVERY, pay, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { png, upload } from '../../../e2e/support/upload-artwork';
import { DecorationChangesEvent, DecorationPlugin } from '..';
import { DecorationNotices } from '../services/decoration-notices';

const LOCK = `mutation ($id: ID!, $locked: Boolean!) { setDecorationLock(orderId: $id, locked: $locked) { decorationLocked } }`;
const HISTORY = `query ($id: ID!) { order(id: $id) { decorationLocked history { items { type data } } } }`;

describe('B6 after the order is placed', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let screen: string;
  let mug: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    screen = await createMethod(admin, 'Screen print', 'Sérigraphie');
    mug = await createProduct(admin, { name: 'Mug', price: 1000 });
    await setDecoration(admin, mug.id, {
      methods: [
        { imprintMethodId: screen, locations: ['Front', 'Back'], colors: [], setupCharge: 5000, runCharge: 35 },
      ],
    });
  });
  afterAll(() => server.stop());

  async function placed() {
    const shop = server.shop('company-store');
    await registerCustomer(shop);
    const cart = await addConfigured(shop, mug, [10], { location: 'Front', color: 'Red' });
    await setDelivery(shop, 'US');
    await toPayment(shop);
    const order = await pay(shop, 'cheque');
    expect(order.state).toBe('PaymentAuthorized');
    return { shop, id: order.id, code: order.code, total: order.totalWithTax, line: cart.lines[0].id };
  }
  const history = async (id: string) =>
    (
      await admin.request<{
        order: { decorationLocked: boolean; history: { items: { type: string; data: unknown }[] } };
      }>(HISTORY, { id })
    ).order;
  const entries = async (id: string, type: string) =>
    (await history(id)).history.items.filter(item => item.type === type).map(item => item.data);

  it('lets the customer change colour and instructions, with every change in the history and no charge', async () => {
    const { shop, id, total, line } = await placed();
    const changed = await decorate(shop, [line], { color: 'Blue', instructions: 'Bigger, please' });
    expect(changed).toMatchObject({ __typename: 'Order', totalWithTax: total });
    expect(changed.lines[0].decoration).toMatchObject({
      color: 'Blue',
      instructions: 'Bigger, please',
      location: 'Front',
    });
    await decorate(shop, [line], { color: 'Blue' });
    expect(await entries(id, 'ORDER_DECORATION_CHANGED')).toEqual([
      {
        lines: [
          {
            orderLineId: Number(line),
            before: { color: 'Red', instructions: null },
            after: { color: 'Blue', instructions: 'Bigger, please' },
          },
        ],
      },
    ]);
  });

  it('lets nothing else be changed', async () => {
    const { shop, line } = await placed();
    expect(await decorate(shop, [line], { location: 'Back' })).toMatchObject({
      __typename: 'DecorationError',
      field: 'location',
      message: 'Once the order is placed, only colours and instructions can change.',
    });
    expect(await decorate(shop, [line], { imprintMethodId: screen, location: 'Front', color: 'Green' })).toMatchObject({
      __typename: 'Order',
    });
    const other = server.shop('company-store');
    await registerCustomer(other);
    await expect(decorate(other, [line], { color: 'Mine' })).rejects.toMatchObject({ codes: ['USER_INPUT_ERROR'] });
  });

  describe('for a guest, who has no account', () => {
    const AS_GUEST = `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { __typename } }`;
    let guests = 0;

    async function placedByGuest() {
      const shop = server.shop('company-store');
      const { id: logoId } = await upload(shop, await png(600, 600), 'logo.png');
      const cart = await addConfigured(shop, mug, [10], { location: 'Front', color: 'Red', logoId });
      guests += 1;
      const emailAddress = `guest-${guests}@example.com`;
      await shop.request(AS_GUEST, { input: { emailAddress, firstName: 'Sacha', lastName: 'Petit' } });
      await setDelivery(shop, 'US');
      await toPayment(shop);
      const order = await pay(shop, 'cheque');
      expect(order.state).toBe('PaymentAuthorized');
      return { shop, id: order.id, code: order.code, line: cart.lines[0].id };
    }
    const colourOf = async (id: string) =>
      (
        await admin.request<{ order: { lines: { decoration: { color: string } }[] } }>(
          `query ($id: ID!) { order(id: $id) { lines { decoration { color } } } }`,
          { id },
        )
      ).order.lines[0].decoration.color;
    const unknown = { codes: ['USER_INPUT_ERROR'] };

    it('goes on in the session in which the order was made, also once another cart was begun there', async () => {
      const { shop, id, line } = await placedByGuest();
      const changed = await decorate(shop, [line], { color: 'Blue' });
      expect(changed).toMatchObject({ __typename: 'Order', lines: [{ decoration: { color: 'Blue' } }] });
      await addConfigured(shop, mug, [10], { location: 'Back' });
      expect(await decorate(shop, [line], { color: 'Green' })).toMatchObject({ __typename: 'Order', id });
      expect(await entries(id, 'ORDER_DECORATION_CHANGED')).toHaveLength(2);
    });

    it('is nobody else’s, by its code neither', async () => {
      const { shop, id, code, line } = await placedByGuest();
      const visitor = server.shop('company-store');
      const seenBy = async (client: GraphqlClient) => {
        const document = `query ($code: String!) { orderByCode(code: $code) { lines { id decoration { logo { fileName } } } } }`;
        const { data, errors } = await client.raw<{ orderByCode: unknown }>(document, { code });
        return errors?.map(({ extensions }) => extensions?.code) ?? data?.orderByCode;
      };
      expect(await seenBy(shop)).toEqual({ lines: [{ id: line, decoration: { logo: { fileName: 'logo.png' } } }] });
      expect(await seenBy(visitor)).toEqual(['FORBIDDEN']);
      expect(await seenBy((await placedByGuest()).shop)).toEqual(['FORBIDDEN']);
      await expect(decorate(visitor, [line], { color: 'Mine' })).rejects.toMatchObject(unknown);
      const { shop: otherGuest } = await placedByGuest();
      await expect(decorate(otherGuest, [line], { color: 'Mine' })).rejects.toMatchObject(unknown);
      const member = server.shop('company-store');
      await registerCustomer(member);
      await expect(decorate(member, [line], { color: 'Mine' })).rejects.toMatchObject(unknown);
      await expect(
        decorate(server.shop('company-store'), [(await placed()).line], { color: 'Mine' }),
      ).rejects.toMatchObject(unknown);
      expect(await colourOf(id)).toBe('Red');
    });

    it('ends in another store, with the session, and with the merchant’s lock', async () => {
      const { shop, id, line } = await placedByGuest();
      const elsewhere = shop.with({ channelToken: 'boutique' });
      await expect(decorate(elsewhere, [line], { color: 'Mine' })).rejects.toMatchObject(unknown);
      await admin.request(LOCK, { id, locked: true });
      expect(await decorate(shop, [line], { color: 'Blue' })).toMatchObject({ __typename: 'DecorationLockedError' });
      await admin.request(LOCK, { id, locked: false });
      await registerCustomer(shop);
      await expect(decorate(shop, [line], { color: 'Mine' })).rejects.toMatchObject(unknown);
      expect(await colourOf(id)).toBe('Red');
    });

    it('goes on after a way back to the cart and to payment again', async () => {
      const shop = server.shop('company-store');
      const cart = await addConfigured(shop, mug, [10], { location: 'Front', color: 'Red' });
      const guest = { emailAddress: 'back-and-forth@example.com', firstName: 'Sacha', lastName: 'Petit' };
      await shop.request(AS_GUEST, { input: guest });
      await setDelivery(shop, 'US');
      await toPayment(shop);
      await shop.request(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
      await toPayment(shop);
      expect((await pay(shop, 'cheque')).state).toBe('PaymentAuthorized');
      expect(await decorate(shop, [cart.lines[0].id], { color: 'Blue' })).toMatchObject({ __typename: 'Order' });
    });
  });

  it('ends with the merchant’s lock, and begins again when it is taken off', async () => {
    const { shop, id, line } = await placed();
    const lock = (locked: boolean) => admin.request(LOCK, { id, locked });
    expect(await lock(true)).toEqual({ setDecorationLock: { decorationLocked: true } });
    await lock(true);
    expect(await decorate(shop, [line], { color: 'Blue' })).toMatchObject({ __typename: 'DecorationLockedError' });
    await lock(false);
    expect(await decorate(shop, [line], { color: 'Blue' })).toMatchObject({ __typename: 'Order' });
    expect(await entries(id, 'ORDER_DECORATION_LOCK')).toEqual([{ locked: true }, { locked: false }]);
    await expect(server.stranger('company-store').request(LOCK, { id, locked: true })).rejects.toMatchObject({
      codes: ['FORBIDDEN'],
    });
    const elsewhere = await server.admin('boutique');
    await expect(elsewhere.request(LOCK, { id, locked: true })).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
  });

  it('ends when a delivery is « en préparation », and stays so as it goes on', async () => {
    const { shop, id, line } = await placed();
    const deliver = (status: string) => admin.request(CHANGE_DELIVERY, { input: { orderId: id, status } });
    expect((await history(id)).decorationLocked).toBe(false);
    await deliver('PREPARING');
    expect((await history(id)).decorationLocked).toBe(true);
    expect(await decorate(shop, [line], { color: 'Blue' })).toMatchObject({
      __typename: 'DecorationLockedError',
      errorCode: 'DECORATION_LOCKED_ERROR',
    });
    await deliver('SHIPPED');
    expect((await history(id)).decorationLocked).toBe(true);
  });

  it('C8 lets charges follow a modification by the merchant, and nothing when it is only tried', async () => {
    const { id, line } = await placed();
    await admin.request(`mutation ($id: ID!) { transitionOrderToState(id: $id, state: "Modifying") { __typename } }`, {
      id,
    });
    const modify = async (dryRun: boolean) =>
      (
        await admin.request<{ modifyOrder: { __typename: string; surcharges: { price: number }[]; subTotal: number } }>(
          `mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) {
            __typename ... on Order { subTotal surcharges { price } } ... on ErrorResult { message } } }`,
          { input: { orderId: id, dryRun, adjustOrderLines: [{ orderLineId: line, quantity: 20 }] } },
        )
      ).modifyOrder;
    const expected = { surcharges: [{ price: 5000 }, { price: 700 }], subTotal: 20_000 + 5700 };
    const figures = async () =>
      (
        await admin.request<{ order: unknown }>(
          `query ($id: ID!) { order(id: $id) { subTotal surcharges { price } } }`,
          {
            id,
          },
        )
      ).order;
    expect(await modify(true)).toMatchObject(expected);
    expect(await figures()).toEqual({ surcharges: [{ price: 5000 }, { price: 350 }], subTotal: 10_000 + 5350 });
    expect(await modify(false)).toMatchObject(expected);
    expect(await figures()).toEqual(expected);
  });

  it('C8 keeps to the charges that were agreed, whatever the merchant has made of them since', async () => {
    const methods = [{ imprintMethodId: screen, locations: ['Front', 'Back'], colors: [] }];
    const modified = async (quantity: number) => {
      const { id, line } = await placed();
      await setDecoration(admin, mug.id, {
        methods: quantity > 20 ? [] : [{ ...methods[0], setupCharge: 9900, runCharge: 90 }],
      });
      await admin.request(
        `mutation ($id: ID!) { transitionOrderToState(id: $id, state: "Modifying") { __typename } }`,
        { id },
      );
      const { modifyOrder } = await admin.request<{ modifyOrder: { surcharges: { price: number }[] } }>(
        `mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) {
          ... on Order { surcharges { price } } ... on ErrorResult { message } } }`,
        { input: { orderId: id, dryRun: false, adjustOrderLines: [{ orderLineId: line, quantity }] } },
      );
      await setDecoration(admin, mug.id, { methods: [{ ...methods[0], setupCharge: 5000, runCharge: 35 }] });
      return modifyOrder.surcharges.map(({ price }) => price);
    };
    expect(await modified(20)).toEqual([5000, 700]);
    expect(await modified(30)).toEqual([5000, 1050]);
  });

  it('tells the merchant once, when the changes have settled', async () => {
    const { shop, id, code, line } = await placed();
    const told: DecorationChangesEvent[] = [];
    const subscription = server.app
      .get(EventBus)
      .ofType(DecorationChangesEvent)
      .subscribe(event => told.push(event));
    const notices = server.app.get(DecorationNotices);
    const settle = DecorationPlugin.options.changesSettleAfterSeconds;
    // An hour: on a slow machine what the tests before have changed would settle meanwhile.
    DecorationPlugin.options.changesSettleAfterSeconds = 3600;
    for (const color of ['B', 'Bl', 'Blu', 'Blue']) await decorate(shop, [line], { color });
    expect(await notices.publishSettled()).toBe(0);
    DecorationPlugin.options.changesSettleAfterSeconds = 0;
    try {
      const counts = await Promise.all([notices.publishSettled(), notices.publishSettled()]);
      const published = counts[0] + counts[1];
      await vi.waitFor(() => {
        expect(told).toHaveLength(published);
      });
      expect(told.filter(event => String(event.orderId) === id)).toHaveLength(1);
    } finally {
      DecorationPlugin.options.changesSettleAfterSeconds = settle;
      subscription.unsubscribe();
    }
    expect(await entries(id, 'ORDER_DECORATION_CHANGED')).toHaveLength(4);
    const mail = await server.smtp.waitFor(
      message => message.subject === `Company Store - Decoration changed by the customer (order ${code})`,
    );
    expect(mail.recipients).toEqual(['orders@company-store.example']);
    expect(mail.text.replace(/\s+/g, ' ')).toContain('10 × Mug Method: Screen print Location: Front Colour: Blue');
    const sent = await admin.request<{ order: { emails: { type: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { emails { type } } }`,
      { id },
    );
    expect(sent.order.emails.filter(({ type }) => type === 'DECORATION_CHANGED')).toHaveLength(1);
  });
});
