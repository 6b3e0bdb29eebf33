import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { asMerchant, CANCEL, type DepositOrder, MODIFY, pay, receive, STATE } from './support';

const POINTS = 2_300;

/** In the company store, which asks for half, and whose point is worth a dollar. */
describe('an order that points, a deposit and a balance pay together', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
  });
  afterAll(() => server.stop());

  const available = async (shop: GraphqlClient) => {
    const { pointsAccount } = await shop.request<{ pointsAccount: { available: number; held: number } }>(
      '{ pointsAccount { available held } }',
    );
    return pointsAccount;
  };

  async function placed(): Promise<{ shop: GraphqlClient; order: DepositOrder }> {
    const shop = server.shop('company-store', 'en');
    await registerCustomer(shop);
    const { activeCustomer } = await shop.request<{ activeCustomer: { id: string } }>('{ activeCustomer { id } }');
    await admin.request(`mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }`, {
      input: { customerId: activeCustomer.id, points: 30, reason: 'Welcome' },
    });
    await addItem(shop, 50, 'TUMB-450');
    await setDelivery(shop, 'US');
    await toPayment(shop);
    await shop.request('mutation { applyPoints(points: 23) { __typename } }');
    const { id } = await pay(shop, 'cheque');
    return { shop, order: await asMerchant(admin, id) };
  }

  it('asks for a deposit on what the points leave, and spends them with it', async () => {
    const { shop, order } = await placed();
    const { total, amountDue, depositAmount } = order.summary;
    expect(order.state).toBe('PaymentAuthorized');
    expect(amountDue).toBe(total - POINTS);
    expect(depositAmount).toBe(Math.round(amountDue / 2));
    expect(order.orderPayments.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['DEPOSIT', depositAmount],
      ['BALANCE', amountDue - depositAmount],
    ]);
    expect(await available(shop)).toEqual({ available: 7, held: 0 });
  });

  it('puts what is added on the balance, and leaves points and deposit as they were', async () => {
    const { order } = await placed();
    await receive(admin, order, 'DEPOSIT', 'cheque');
    await admin.request(STATE, { id: order.id, state: 'Modifying' });
    await admin.request(MODIFY, {
      input: {
        orderId: order.id,
        dryRun: false,
        adjustOrderLines: [{ orderLineId: order.lines[0].id, quantity: 60 }],
      },
    });
    await admin.request(STATE, { id: order.id, state: 'PaymentAuthorized' });
    const more = await asMerchant(admin, order.id);
    const { depositAmount } = order.summary;
    expect(more.summary).toMatchObject({ pointsRedeemed: POINTS, depositAmount, amountPaid: depositAmount });
    expect(more.orderPayments[1].amount).toBe(more.totalWithTax - POINTS - depositAmount);
    expect(await receive(admin, more, 'BALANCE', 'cheque')).toMatchObject({
      state: 'PaymentSettled',
      summary: { amountPaid: more.totalWithTax - POINTS, balanceDue: 0 },
    });
    expect((await asMerchant(admin, order.id)).invoices.map(({ kind }) => kind)).toEqual([
      'DEPOSIT_INVOICE',
      'INVOICE',
    ]);
  });

  it('gives the points back with the order, and awaits nothing any more', async () => {
    const { shop, order } = await placed();
    await admin.request(CANCEL, { input: { orderId: order.id, cancelShipping: true } });
    const cancelled = await asMerchant(admin, order.id);
    expect(cancelled).toMatchObject({ state: 'Cancelled', orderPayments: [] });
    expect(cancelled.summary).toMatchObject({ total: 0, pointsRedeemed: 0, amountDue: 0, balanceDue: 0 });
    expect(await available(shop)).toEqual({ available: 30, held: 0 });
  });

  it('gives back the points that are more than is left once lines are cancelled, and awaits nothing any more', async () => {
    const { shop, order } = await placed();
    const line = order.lines[0];
    await admin.request(CANCEL, {
      input: {
        orderId: order.id,
        lines: [{ orderLineId: line.id, quantity: line.quantity - 1 }],
        cancelShipping: true,
      },
    });
    const less = await asMerchant(admin, order.id);
    expect(less.totalWithTax).toBeLessThan(POINTS);
    expect(less).toMatchObject({ state: 'PaymentSettled', orderPayments: [] });
    expect(less.summary).toMatchObject({
      total: less.totalWithTax,
      pointsRedeemed: less.totalWithTax,
      amountDue: 0,
      balanceDue: 0,
    });
    expect(less.invoices).toMatchObject([{ kind: 'INVOICE', totalWithTax: less.totalWithTax }]);
    expect(await available(shop)).toEqual({ available: 30 - Math.round(less.totalWithTax / 100), held: 0 });
  });

  it('still adds up where a modification leaves less than points and deposit, whichever core gives back first', async () => {
    const { shop, order } = await placed();
    const balance = order.orderPayments[1].id;
    await admin.request(STATE, { id: order.id, state: 'Modifying' });
    await admin.request(MODIFY, {
      input: {
        orderId: order.id,
        dryRun: false,
        adjustOrderLines: [{ orderLineId: order.lines[0].id, quantity: 1 }],
        refund: { paymentId: balance },
      },
    });
    const less = await asMerchant(admin, order.id);
    const { pointsRedeemed, amountDue } = less.summary;
    expect(pointsRedeemed + amountDue).toBe(less.totalWithTax);
    expect(less.orderPayments.map(({ kind, amount, awaited }) => [kind, amount, awaited])).toEqual(
      amountDue > 0 ? [['DEPOSIT', amountDue, true]] : [],
    );
    expect(await available(shop)).toEqual({ available: 30 - Math.round(pointsRedeemed / 100), held: 0 });
    if (amountDue > 0) await receive(admin, less, 'DEPOSIT', 'cheque');
    expect(await asMerchant(admin, order.id)).toMatchObject({
      state: 'PaymentSettled',
      summary: { amountPaid: amountDue, balanceDue: 0 },
    });
  });
});
