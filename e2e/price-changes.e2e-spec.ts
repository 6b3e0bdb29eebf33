import { JobQueueService, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANCEL, MODIFY, STATE } from '../plugins/deposits/e2e/support';
import { OrderEmail } from '../plugins/order-emails';
import type { GraphqlClient } from './support/graphql-client';
import { countOf, Merchant, type PaidOrder } from './support/merchant-client';
import { type Outcome, pay, placeOrder, readyToPay, setDelivery, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const CART = `{ activeOrder { totalWithTax lines { quantity unitPriceWithTax unitPriceWithTaxChangeSinceAdded linePriceWithTax
  productVariant { id name productId } } } }`;
const SET_PRICE = `mutation ($id: ID!, $price: Float!, $breaks: [PriceBreakInput!]!) {
  setVariantPricing(productVariantId: $id, price: $price, priceBreaks: $breaks) { __typename } }`;

const LINES = `query ($id: ID!) { order(id: $id) { lines { id } } }`;

const CHANNELS = `{ channels { items { id code token } } }`;
const REMOVE = `mutation ($input: RemoveProductVariantsFromChannelInput!) {
  removeProductVariantsFromChannel(input: $input) { id } }`;
const ASSIGN = `mutation ($input: AssignProductVariantsToChannelInput!) {
  assignProductVariantsToChannel(input: $input) { id } }`;

const RENAME = `mutation ($id: ID!, $name: String!) {
  updateProductVariants(input: [{ id: $id, translations: [{ languageCode: fr, name: $name }] }]) { id } }`;
const ADD_CONFIGURED = `mutation ($input: AddConfiguredProductInput!) {
  addConfiguredProductToOrder(input: $input) { __typename ... on ErrorResult { message } } }`;

interface Channel {
  id: string;
  code: string;
  token: string;
}

interface Cart {
  totalWithTax: number;
  lines: {
    quantity: number;
    unitPriceWithTax: number;
    unitPriceWithTaxChangeSinceAdded: number;
    linePriceWithTax: number;
    productVariant: { id: string; name: string; productId: string };
  }[];
}

const euros = (cents: number) =>
  new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR' }).format(cents / 100);

describe('B22 a price that is not the one that was shown', () => {
  let server: ShopServer;
  let merchant: Merchant;
  // Messages stay written until the end, when they are read.
  beforeAll(async () => {
    server = await createShopServer({ worker: false });
    merchant = new Merchant(await server.admin());
  });
  afterAll(() => server.stop());

  const cartOf = async (shop: GraphqlClient) => (await shop.request<{ activeOrder: Cart }>(CART)).activeOrder;
  const setPrice = (id: string, price: number, breaks: { minimumQuantity: number; price: number }[] = []) =>
    merchant.admin.request(SET_PRICE, { id, price, breaks });

  const addConfigured = async (
    shop: GraphqlClient,
    { id, productId }: Cart['lines'][number]['productVariant'],
  ): Promise<void> => {
    const input = { productId, quantities: [{ productVariantId: id, quantity: 1 }] };
    const { addConfiguredProductToOrder } = await shop.request<{ addConfiguredProductToOrder: Outcome }>(
      ADD_CONFIGURED,
      { input },
    );
    expect(addConfiguredProductToOrder).toEqual({ __typename: 'Order' });
  };

  describe('in the cart', () => {
    it('is told before payment, once; the order is placed at the price that was told', async () => {
      const shop = await readyToPay(server, 2);
      const [{ productVariant, unitPriceWithTax: shown }] = (await cartOf(shop)).lines;
      const current = shown + 150;
      await setPrice(productVariant.id, current);

      const told = await toPayment(shop);
      expect(told).toMatchObject({
        __typename: 'OrderStateTransitionError',
        transitionError: `Des prix ont changé depuis que vous avez rempli votre panier : ${productVariant.name}, ${euros(current)} au lieu de ${euros(shown)}. Votre panier est à jour, pour un total de ${euros((await cartOf(shop)).totalWithTax)} taxes comprises ; vérifiez-le, puis continuez.`,
      });
      const cart = await cartOf(shop);
      expect(cart.lines).toMatchObject([
        { unitPriceWithTax: current, unitPriceWithTaxChangeSinceAdded: 150, linePriceWithTax: 2 * current },
      ]);
      expect(await toPayment(shop)).toMatchObject({ __typename: 'Order', totalWithTax: cart.totalWithTax });
      expect(await pay(shop, 'cheque')).toMatchObject({ totalWithTax: cart.totalWithTax });
      await setPrice(productVariant.id, shown);
    });

    it('is told for every quantity, in the language of the reader, with tenths of a cent', async () => {
      const shop = await readyToPay(server, 50);
      const [{ productVariant, unitPriceWithTax: shown }] = (await cartOf(shop)).lines;
      await setPrice(productVariant.id, shown, [{ minimumQuantity: 50, price: 560.8 }]);
      shop.languageCode = 'en';
      const { transitionError } = await toPayment(shop);
      expect(transitionError).toContain(`€5.608 instead of €${(shown / 100).toFixed(2)}. Your cart is up to date, €`);
      expect((await cartOf(shop)).lines[0].linePriceWithTax).toBe(28_040);
      await setPrice(productVariant.id, shown);
    });

    it('is told though an address has had the cart calculated anew since, and not again', async () => {
      const shop = await readyToPay(server, 2);
      const [{ productVariant, unitPriceWithTax: shown }] = (await cartOf(shop)).lines;
      await setPrice(productVariant.id, shown + 200);
      await setDelivery(shop);
      const { totalWithTax } = await cartOf(shop);
      const told = await toPayment(shop);
      expect(told.transitionError).toContain(`${euros(shown + 200)} au lieu de ${euros(shown)}`);
      expect(told.transitionError).toContain(euros(totalWithTax));
      await setDelivery(shop);
      expect(await toPayment(shop)).toMatchObject({ __typename: 'Order', totalWithTax });
      await setPrice(productVariant.id, shown);
    });

    it('is not paid where it was put right again, though an address has had the cart calculated meanwhile', async () => {
      const shop = await readyToPay(server, 2);
      const { lines, totalWithTax } = await cartOf(shop);
      const [{ productVariant, unitPriceWithTax: shown }] = lines;
      await setPrice(productVariant.id, shown + 200);
      await setDelivery(shop);
      await setPrice(productVariant.id, shown);
      expect((await toPayment(shop)).transitionError).toBe(
        `Votre panier a été remis à jour, pour un total de ${euros(totalWithTax)} taxes comprises ; vérifiez-le, puis continuez.`,
      );
      expect(await toPayment(shop)).toMatchObject({ __typename: 'Order', totalWithTax });
    });

    it('is not what a customer pays who has accepted a lower one, though it is the first price again', async () => {
      const shop = await readyToPay(server, 2);
      const [{ productVariant, unitPriceWithTax: shown }] = (await cartOf(shop)).lines;
      await setPrice(productVariant.id, shown - 200);
      expect((await toPayment(shop)).transitionError).toContain('au lieu de');
      const { totalWithTax } = await toPayment(shop);
      await setPrice(productVariant.id, shown);
      await setDelivery(shop);
      expect(await pay(shop, 'cheque')).toMatchObject({ __typename: 'Order', totalWithTax });
    });

    it('is not what a customer pays who has accepted another on the way to payment', async () => {
      const shop = await readyToPay(server, 2);
      const [{ productVariant, unitPriceWithTax: shown }] = (await cartOf(shop)).lines;
      const { totalWithTax } = await toPayment(shop);
      await setPrice(productVariant.id, shown + 200);
      await setDelivery(shop);
      expect(await pay(shop, 'cheque')).toMatchObject({ __typename: 'Order', totalWithTax });
      await setPrice(productVariant.id, shown);
    });

    it('loses nothing that is added while it is told', async () => {
      const shop = await readyToPay(server, 2);
      const [{ productVariant, unitPriceWithTax: shown }] = (await cartOf(shop)).lines;
      for (let more = 1; more <= 5; more += 1) {
        await setPrice(productVariant.id, shown + more);
        await Promise.all([toPayment(shop), addConfigured(shop, productVariant)]);
        const [line] = (await cartOf(shop)).lines;
        expect(line).toMatchObject({ quantity: 2 + more, linePriceWithTax: (2 + more) * (shown + more) });
      }
      await setPrice(productVariant.id, shown);
    });

    it('names products as they are called', async () => {
      const shop = await readyToPay(server, 2);
      const [{ productVariant, unitPriceWithTax: shown }] = (await cartOf(shop)).lines;
      const rename = (name: string) => merchant.admin.request(RENAME, { id: productVariant.id, name });
      await rename("Carnet {fromState} l''ami");
      await setPrice(productVariant.id, shown + 100);
      expect((await toPayment(shop)).transitionError).toContain(" : Carnet {fromState} l''ami, ");
      await rename(productVariant.name);
      await setPrice(productVariant.id, shown);
    });

    it('is not taken for nothing where the product has left the store', async () => {
      const shop = await readyToPay(server, 2);
      const cart = await cartOf(shop);
      const [{ productVariant }] = cart.lines;
      const { channels } = await merchant.admin.request<{ channels: { items: Channel[] } }>(CHANNELS);
      const [everywhere, store] = ['__default_channel__', 'boutique'].map(wanted =>
        channels.items.find(({ code }) => code === wanted)!,
      );
      const everyStore = await server.admin(everywhere.token);
      const input = { productVariantIds: [productVariant.id], channelId: store.id };
      await everyStore.request(REMOVE, { input });
      expect((await toPayment(shop)).transitionError).toBe(
        `Un article n’est plus vendu dans cette boutique : ${productVariant.name}. Retirez-le de votre panier pour continuer.`,
      );
      expect(await cartOf(shop)).toEqual(cart);
      await everyStore.request(ASSIGN, { input });
      await setPrice(productVariant.id, cart.lines[0].unitPriceWithTax);
    });

    it('is no matter where it is the same again', async () => {
      const shop = await readyToPay(server, 2);
      const { lines } = await cartOf(shop);
      await setPrice(lines[0].productVariant.id, lines[0].unitPriceWithTax + 1);
      await setPrice(lines[0].productVariant.id, lines[0].unitPriceWithTax);
      expect(await toPayment(shop)).toMatchObject({ __typename: 'Order' });
    });
  });

  describe('of an order that is placed', () => {
    const go = async (id: string, state: string) => {
      const { transitionOrderToState } = await merchant.admin.request<{ transitionOrderToState: object }>(STATE, {
        id,
        state,
      });
      return transitionOrderToState;
    };
    const modify = async (id: string, price: number, dryRun = false) => {
      const { payments } = await merchant.order(id);
      const surcharges = [{ description: 'Frais', price, priceIncludesTax: true }];
      const input = { orderId: id, dryRun, surcharges, refund: { paymentId: payments[0].id } };
      const { modifyOrder } = await merchant.admin.request<{ modifyOrder: object }>(MODIFY, { input });
      expect(modifyOrder).toMatchObject({ __typename: 'Order' });
    };
    /** The total before, of each message that has not left. */
    const told = async (id: string) => {
      const emails = await server.app
        .get(TransactionalConnection)
        .rawConnection.getRepository(OrderEmail)
        .findBy({ orderId: Number(id), type: 'PRICE_CHANGED' });
      return emails.map(({ previousTotal }) => previousTotal);
    };
    const place = async () => merchant.order((await placeOrder(server, 'cheque', 3)).id);
    /** As the admin does it: begins, changes, and goes on. */
    async function change({ id }: PaidOrder, ...prices: number[]): Promise<PaidOrder> {
      expect(await go(id, 'Modifying')).toMatchObject({ state: 'Modifying' });
      for (const price of prices) await modify(id, price);
      expect(await go(id, 'PaymentAuthorized')).toMatchObject({ state: 'PaymentAuthorized' });
      return merchant.order(id);
    }

    it('is told by an e-mail, to customer and merchant, as soon as the change is complete', async () => {
      const order = await place();
      await go(order.id, 'Modifying');
      await modify(order.id, 500);
      expect(countOf(await merchant.order(order.id), 'PRICE_CHANGED')).toBe(0);
      await go(order.id, 'PaymentAuthorized');
      const changed = await merchant.order(order.id);
      expect(changed.totalWithTax).toBe(order.totalWithTax + 500);
      const subjects = changed.emails.filter(({ type }) => type === 'PRICE_CHANGED').map(({ subject }) => subject);
      expect(subjects).toEqual(Array(2).fill(`La Petite Papeterie - Changement de prix (commande ${order.code})`));
    });

    it('is told once of several changes that follow each other, and not at all where it is the same again', async () => {
      const order = await place();
      const changed = await change(order, 500, 250);
      expect(countOf(changed, 'PRICE_CHANGED')).toBe(2);
      expect(countOf(await change(changed, -300), 'PRICE_CHANGED')).toBe(2);
      expect(countOf(await change(changed, -450), 'PRICE_CHANGED')).toBe(0);
    });

    it('is no matter where the total stays, or where it was only tried', async () => {
      const order = await place();
      await go(order.id, 'Modifying');
      await modify(order.id, 500, true);
      await go(order.id, 'PaymentAuthorized');
      expect(countOf(await change(await merchant.order(order.id), 500, -500), 'PRICE_CHANGED')).toBe(0);
    });

    it('is not told of an order that is cancelled before the message leaves', async () => {
      const order = await place();
      expect(countOf(await change(order, 500), 'PRICE_CHANGED')).toBe(2);
      await merchant.admin.request(CANCEL, { input: { orderId: order.id } });
      const cancelled = await merchant.order(order.id);
      expect(cancelled.state).toBe('Cancelled');
      expect(countOf(cancelled, 'PRICE_CHANGED')).toBe(0);
      expect(countOf(cancelled, 'ORDER_CANCELLED')).toBe(2);
    });

    it('is told of pieces that the merchant cancels, as of one change, but not of all of them', async () => {
      const order = await place();
      const cancelOne = async () => {
        const { lines } = (
          await merchant.admin.request<{ order: { lines: { id: string }[] } }>(LINES, { id: order.id })
        ).order;
        const input = { orderId: order.id, lines: [{ orderLineId: lines[0].id, quantity: 1 }] };
        return (await merchant.admin.request<{ cancelOrder: Outcome }>(CANCEL, { input })).cancelOrder;
      };
      expect(await cancelOne()).toMatchObject({ __typename: 'Order' });
      const fewer = await merchant.order(order.id);
      expect(fewer.totalWithTax).toBeLessThan(order.totalWithTax);
      expect(fewer.orderPayments).toMatchObject([{ amount: fewer.totalWithTax, awaited: true }]);
      expect(countOf(fewer, 'PRICE_CHANGED')).toBe(2);
      await cancelOne();
      expect(await told(order.id)).toEqual(Array(2).fill(order.totalWithTax));
      await cancelOne();
      const gone = await merchant.order(order.id);
      expect(gone.state).toBe('Cancelled');
      expect(countOf(gone, 'PRICE_CHANGED')).toBe(0);
      expect(countOf(gone, 'ORDER_CANCELLED')).toBe(2);
    });

    it('is told once by two who finish at the same moment', async () => {
      const { id } = await place();
      await go(id, 'Modifying');
      await modify(id, 500);
      const finished = await Promise.all([go(id, 'PaymentAuthorized'), go(id, 'PaymentAuthorized')]);
      expect(finished).toContainEqual(expect.objectContaining({ state: 'PaymentAuthorized' }));
      expect(countOf(await merchant.order(id), 'PRICE_CHANGED')).toBe(2);
    });

    it('stands in the message beside the one that was shown, with how to pay it', { timeout: 150_000 }, async () => {
      const order = await place();
      await change(order, 500);
      const changed = await change(order, 1000);
      // Nobody is told of what is half done.
      await go(order.id, 'Modifying');
      await modify(order.id, 9999);
      await server.app.get(JobQueueService).start();
      const [before, now] = [order.totalWithTax, changed.totalWithTax].map(euros);
      expect(changed.totalWithTax - order.totalWithTax).toBe(1500);
      expect(countOf(await merchant.order(order.id), 'PRICE_CHANGED')).toBe(0);
      await modify(order.id, -9999);
      await go(order.id, 'PaymentAuthorized');
      const mails = await Promise.all(
        [true, false].map(toCustomer =>
          server.smtp.waitFor(
            ({ subject, recipients }) =>
              subject.includes(`Changement de prix (commande ${order.code})`) &&
              recipients.some(address => address.startsWith('customer-')) === toCustomer,
            // All messages of the tests before leave first.
            120_000,
          ),
        ),
      );
      for (const { text } of mails) {
        expect(text.replace(/\s+/g, ' ')).toContain(
          `son total est maintenant de ${now} au lieu de ${before}`.replace(/\s+/g, ' '),
        );
        expect(text).toContain('Comment payer');
      }
    });
  });
});
