import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARK_RECEIVED, type Outcome, pay, placeOrder, readyToPay, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

describe('twice is once', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  it('A8 numbers parallel checkouts without gap or repetition', async () => {
    const shops = await Promise.all(Array.from({ length: 12 }, () => readyToPay(server)));
    const orders = await Promise.all(shops.map(toPayment));
    expect(orders.map(order => order.code).sort()).toEqual(
      Array.from({ length: 12 }, (_, i) => `ORD-${String(i + 1).padStart(5, '0')}`),
    );
    const placed = await Promise.all(shops.map(shop => pay(shop, 'cheque')));
    expect(placed.map(order => order.state)).toEqual(Array.from({ length: 12 }, () => 'PaymentAuthorized'));
  });

  it('A9 receives one payment once under ten parallel calls: one entry, one invoice, one mail', async () => {
    const order = await placeOrder(server);
    const admin = await server.admin();
    const input = { orderId: order.id, method: 'cash', reference: 'Reçu 7' };
    const awaited = await admin.request<{ order: { orderPayments: { id: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { orderPayments { id } } }`,
      { id: order.id },
    );
    const paymentId = awaited.order.orderPayments[0]?.id;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        admin.request<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, { input: { ...input, paymentId } }),
      ),
    );
    expect(answers.map(answer => answer.markPaymentReceived.__typename)).toEqual(
      Array.from({ length: 10 }, () => 'Order'),
    );
    await server.smtp.waitFor(mail => mail.subject === `La Petite Papeterie - Validation de commande ${order.code}`);
    const { order: after } = await admin.request<{
      order: {
        history: { items: { type: string; data: unknown; administrator: { emailAddress: string } | null }[] };
        invoices: unknown[];
        emails: { type: string; recipient: string }[];
        orderPayments: { method: string; awaited: boolean; reference: string }[];
      };
    }>(
      `query ($id: ID!) { order(id: $id) { history { items { type data administrator { emailAddress } } } invoices { number } emails { type recipient }
        orderPayments { method awaited reference } } }`,
      { id: order.id },
    );
    const received = after.history.items.filter(entry => entry.type === 'ORDER_PAYMENT_RECEIVED');
    expect(received).toHaveLength(1);
    expect(received[0]?.data).toMatchObject({ chosenMethod: 'cheque', method: 'cash', reference: 'Reçu 7' });
    // By whom: of the customer's steps nobody of the shop, of what the money led to who received it.
    const byShop = after.history.items.filter(({ administrator }) => administrator?.emailAddress === 'superadmin');
    expect(byShop.map(({ type }) => type).sort()).toEqual([
      'ORDER_PAYMENT_RECEIVED',
      'ORDER_PAYMENT_TRANSITION',
      'ORDER_STATE_TRANSITION',
    ]);
    expect(after.history.items.filter(({ administrator }) => !administrator).length).toBeGreaterThan(2);
    expect(after.orderPayments).toEqual([{ method: 'cash', awaited: false, reference: 'Reçu 7' }]);
    expect(after.invoices).toHaveLength(1);
    expect(after.emails.filter(mail => mail.type === 'ORDER_VALIDATION')).toHaveLength(2);
  });

  it('answers NoAwaitedPaymentError when nothing is awaited and no payment is named', async () => {
    const order = await placeOrder(server);
    const admin = await server.admin();
    const input = { orderId: order.id, method: 'cheque' };
    await admin.request(MARK_RECEIVED, { input });
    const { markPaymentReceived } = await admin.request<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, { input });
    expect(markPaymentReceived).toMatchObject({
      __typename: 'NoAwaitedPaymentError',
      errorCode: 'NO_AWAITED_PAYMENT_ERROR',
      message: 'Aucun paiement n’est attendu pour cette commande.',
    });
  });
});
