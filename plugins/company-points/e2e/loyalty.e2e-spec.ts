import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import {
  MARK_RECEIVED,
  type Outcome,
  pay,
  type PlacedOrder,
  readyToPay,
  toPayment,
} from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { account, adjust } from './points-client';

/** The first product of the shop costs what it costs: loyalty is asked of its price, shipping aside. */
describe('A11 loyalty points', () => {
  let server: ShopServer;
  let admin: GraphqlClient;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('boutique');
  });
  afterAll(() => server.stop());

  async function placed(quantity = 2) {
    const shop = await readyToPay(server, quantity);
    await toPayment(shop);
    const order = await pay(shop, 'cheque');
    const { order: figures } = await admin.request<{
      order: {
        customer: { id: string; emailAddress: string };
        shippingWithTax: number;
        lines: { id: string; unitPriceWithTax: number }[];
      };
    }>(
      `query ($id: ID!) { order(id: $id) { customer { id emailAddress } shippingWithTax lines { id unitPriceWithTax } } }`,
      { id: order.id },
    );
    return { shop, order, ...figures, goods: order.totalWithTax - figures.shippingWithTax };
  }
  const receive = (order: PlacedOrder, from = admin) =>
    from.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
  const refund = async (order: PlacedOrder, amount: number) => {
    const { order: found } = await admin.request<{ order: { payments: { id: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { payments { id } } }`,
      { id: order.id },
    );
    const { refundOrder } = await admin.request<{ refundOrder: Outcome & { id: string } }>(
      `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { __typename ... on Refund { id state }
        ... on ErrorResult { message } } }`,
      { input: { paymentId: found.payments[0].id, amount, lines: [], shipping: 0, adjustment: 0 } },
    );
    await admin.request(
      `mutation ($id: ID!) { settleRefund(input: { id: $id, transactionId: "r" }) { __typename ... on Refund { state } } }`,
      { id: refundOrder.id },
    );
  };

  it('are earned once the order is paid, not before, and not for shipping', async () => {
    const { shop, order, goods, customer } = await placed();
    expect(await account(shop)).toMatchObject({ label: 'points', unitValue: 0, balance: 0, value: 0 });
    await receive(order);
    const points = Math.floor(goods / 100);
    expect(points).toBeGreaterThan(0);
    expect((await account(shop))?.entries.items).toEqual([
      { type: 'EARN', points, balanceAfter: points, reason: 'Points de fidélité', orderCode: order.code },
    ]);
    const mails = await server.smtp.waitForCount(3, mail => mail.recipients.includes(customer.emailAddress));
    expect(mails.map(({ subject }) => subject)).toEqual([
      `La Petite Papeterie - Confirmation de commande ${order.code}`,
      `La Petite Papeterie - Vos points de fidélité (commande ${order.code})`,
      `La Petite Papeterie - Validation de commande ${order.code}`,
    ]);
    expect(mails[1].text).toContain(`vous a rapporté ${points} points.`);
    expect(mails[1].text).toContain(`Votre solde est de ${points} points.`);
  });

  it('belong to the store of the order, wherever the administrator looks from, and come once', async () => {
    const { shop, order, goods } = await placed();
    const elsewhere = await server.admin('');
    await Promise.all(Array.from({ length: 5 }, () => receive(order, elsewhere)));
    expect(await account(shop)).toMatchObject({
      balance: Math.floor(goods / 100),
      entries: { totalItems: 1 },
    });
  });

  it('are taken back as far as the money is refunded', async () => {
    const { shop, order, goods } = await placed();
    await receive(order);
    const earned = Math.floor(goods / 100);
    await refund(order, 250);
    const kept = Math.floor((goods - 250) / 100);
    expect(await account(shop)).toMatchObject({
      balance: kept,
      entries: {
        items: [
          {
            type: 'EARN',
            points: kept - earned,
            balanceAfter: kept,
            reason: 'Points de fidélité repris : commande remboursée ou annulée',
          },
          { type: 'EARN', points: earned },
        ],
      },
    });
    await refund(order, order.totalWithTax - 250);
    expect(await account(shop)).toMatchObject({ balance: 0, entries: { totalItems: 3 } });
  });

  it('are not earned on cancelled lines, and are taken back with the order', async () => {
    const { shop, order, goods, lines, customer } = await placed(3);
    const cancel = (quantity: number) =>
      admin.request(
        `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename ... on Order { state }
          ... on ErrorResult { message } } }`,
        { input: { orderId: order.id, lines: [{ orderLineId: lines[0].id, quantity }], cancelShipping: false } },
      );
    await cancel(1);
    await receive(order);
    const earned = Math.floor((goods - lines[0].unitPriceWithTax) / 100);
    expect(await account(shop)).toMatchObject({ balance: earned });
    // What the customer has no more cannot be taken back.
    await adjust(admin, customer.id, 5 - earned);
    await cancel(2);
    expect(await account(shop)).toMatchObject({ balance: 0 });
    expect((await account(shop))?.entries.items[0]).toMatchObject({ type: 'EARN', points: -5 });
  });
});
