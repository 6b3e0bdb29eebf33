import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { documentsOf, Merchant } from '../../../e2e/support/merchant-client';
import { MARK_RECEIVED, type Outcome, pay, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { account, add, adjust, applyPoints, newBuyer } from './points-client';

interface Row {
  id: string;
  method: string;
  amount: number;
  state: string;
  refunds: { state: string; total: number }[];
}

describe('C1 points given back', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let goods: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    goods = await createProduct(admin, { name: 'Bag', price: 10_000 });
    await admin.request(
      `mutation ($id: ID!) { updateChannel(input: { id: $id, customFields: { depositPercentage: 0 } }) { __typename } }`,
      { id: await storeId() },
    );
  });
  afterAll(() => server.stop());

  const storeId = async () =>
    (await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`)).activeChannel.id;

  /** 106.15 with 23 points on it; the rest by cheque, which is received. */
  async function paid() {
    const buyer = await newBuyer(server);
    await add(buyer.shop, goods);
    await setDelivery(buyer.shop, 'US');
    await adjust(admin, buyer.customerId, 30);
    await toPayment(buyer.shop);
    await applyPoints(buyer.shop, 23);
    const order = await pay(buyer.shop, 'cheque');
    await admin.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
    return { ...buyer, order };
  }
  const payments = async (id: string) =>
    (
      await admin.request<{ order: { payments: Row[]; lines: { id: string; quantity: number }[]; summary: object } }>(
        `query ($id: ID!) { order(id: $id) { payments { id method amount state refunds { state total } }
          lines { id quantity } summary { total pointsRedeemed amountDue amountPaid balanceDue } } }`,
        { id },
      )
    ).order;
  const pointsPayment = async (id: string) =>
    (await payments(id)).payments.find(({ method }) => method === 'company-points')!;
  const refund = async (paymentId: string, amount: number) =>
    (
      await admin.request<{ refundOrder: Outcome & { state: string; total: number } }>(
        `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { __typename
          ... on Refund { state total } ... on ErrorResult { message } } }`,
        { input: { paymentId, amount, lines: [], shipping: 0, adjustment: 0, reason: 'Retour' } },
      )
    ).refundOrder;

  it('in proportion to what is refunded of them, and all of them in the end', async () => {
    const { shop, order } = await paid();
    const { id } = await pointsPayment(order.id);
    expect(await refund(id, 1150)).toMatchObject({ __typename: 'Refund', state: 'Settled', total: 1150 });
    expect(await account(shop)).toMatchObject({ balance: 19 });
    await refund(id, 1150);
    expect((await account(shop))?.entries.items.slice(0, 2)).toEqual([
      { type: 'REFUND', points: 11, balanceAfter: 30, reason: 'Points given back', orderCode: order.code },
      { type: 'REFUND', points: 12, balanceAfter: 19, reason: 'Points given back', orderCode: order.code },
    ]);
    expect((await payments(order.id)).summary).toMatchObject({ pointsRedeemed: 0, amountPaid: 8315 });
  });

  it('once, when the same refund is asked for ten times at once', async () => {
    const { shop, order } = await paid();
    const { id } = await pointsPayment(order.id);
    const answers = await Promise.all(Array.from({ length: 10 }, () => refund(id, 2300)));
    const settled = answers.filter(({ __typename, state }) => __typename === 'Refund' && state === 'Settled');
    expect(settled).toHaveLength(1);
    expect(await account(shop)).toMatchObject({ balance: 30, entries: { totalItems: 3 } });
  });

  it('in proportion with the money, when a part of the order is refunded', async () => {
    const merchant = new Merchant(admin);
    const { shop, order } = await paid();
    expect(await merchant.partialRefund(order.id)).toEqual({ refusal: null, refundable: 10_615, shares: [] });
    // 30.00 × 23.00 / 106.15 is 6.50: six points, and the half as money.
    expect(await merchant.partialRefund(order.id, 3_000)).toEqual({
      refusal: null,
      refundable: 10_615,
      shares: [
        { methodName: 'Points', amount: 600, points: 6 },
        { methodName: 'Cheque', amount: 2_400, points: null },
      ],
    });
    expect(await account(shop)).toMatchObject({ balance: 7 });
    const answers = await Promise.all([1, 2, 3].map(() => merchant.refundPart(order.id, 3_000, { seen: 10_615 })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'Order',
      'PartialRefundError',
      'PartialRefundError',
    ]);
    expect(answers.find(({ message }) => message)).toMatchObject({
      message: expect.stringContaining('$76.15 are left') as string,
      refundable: 7_615,
    });
    expect(await account(shop)).toMatchObject({ balance: 13, held: 0 });
    const refunding = await merchant.order(order.id);
    const refunds = ({ payments: all }: typeof refunding, method: string) =>
      all.filter(payment => payment.method === method).flatMap(payment => payment.refunds);
    expect(refunds(refunding, 'company-points')).toMatchObject([
      { state: 'Settled', total: 600, reason: 'Geste commercial' },
    ]);
    expect(refunds(refunding, 'cheque')).toMatchObject([{ state: 'Pending', total: 2_400 }]);
    await merchant.settleRefunds(refunding);
    const after = await merchant.order(order.id);
    expect(documentsOf(after)).toEqual(['INVOICE 10615', 'CREDIT_NOTE 600', 'CREDIT_NOTE 2400']);
    expect((await payments(order.id)).summary).toMatchObject({ pointsRedeemed: 1_700, amountPaid: 5_915 });

    // All that is left, in two more.
    expect(await merchant.refundPart(order.id, 1)).toMatchObject({ __typename: 'Order' });
    expect(await merchant.refundPart(order.id, 7_614)).toMatchObject({ __typename: 'Order' });
    expect(await account(shop)).toMatchObject({ balance: 30, held: 0 });
    await merchant.settleRefunds(await merchant.order(order.id));
    const empty = await merchant.order(order.id);
    expect(documentsOf(empty).slice(3)).toEqual(['CREDIT_NOTE 1700', 'CREDIT_NOTE 1', 'CREDIT_NOTE 5914']);
    expect((await payments(order.id)).summary).toMatchObject({ pointsRedeemed: 0, amountPaid: 0 });
    expect(await merchant.refundPart(order.id, 1)).toMatchObject({
      __typename: 'PartialRefundError',
      message: 'Nothing was received for this order, or all of it was given back.',
      refundable: 0,
    });
  });

  it('when the order is cancelled, less what was given back before', async () => {
    const { shop, order } = await paid();
    const { id } = await pointsPayment(order.id);
    await refund(id, 300);
    const { lines } = await payments(order.id);
    const { cancelOrder } = await admin.request<{ cancelOrder: { state: string } }>(
      `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { ... on Order { state } } }`,
      {
        input: {
          orderId: order.id,
          cancelShipping: true,
          lines: lines.map(line => ({ orderLineId: line.id, quantity: line.quantity })),
        },
      },
    );
    expect(cancelOrder.state).toBe('Cancelled');
    expect(await account(shop)).toMatchObject({ balance: 30, held: 0 });
    expect((await pointsPayment(order.id)).refunds.map(({ state, total }) => [state, total]).sort()).toEqual([
      ['Settled', 2000],
      ['Settled', 300],
    ]);
    // Points are as good as money: the credit notes come to the whole invoice.
    const { order: papers } = await admin.request<{
      order: { invoices: { kind: string; totalWithTax: number }[]; emails: { type: string }[] };
    }>(`query ($id: ID!) { order(id: $id) { invoices { kind totalWithTax } emails { type } } }`, { id: order.id });
    expect(papers.invoices.map(({ kind, totalWithTax }) => `${kind} ${totalWithTax}`)).toEqual([
      `INVOICE ${order.totalWithTax}`,
      'CREDIT_NOTE 300',
      `CREDIT_NOTE ${order.totalWithTax - 300}`,
    ]);
    // What goes back with the cancellation is told with it, to the customer and to the merchant.
    const told = papers.emails.map(({ type }) => type).filter(type => /CANCELLED|REFUNDED/.test(type));
    expect(told.sort()).toEqual(['ORDER_CANCELLED', 'ORDER_CANCELLED', 'ORDER_REFUNDED', 'ORDER_REFUNDED']);
    // As Vendure's own dialogue does after it has cancelled.
    expect(await refund(id, 2300)).toMatchObject({ __typename: 'RefundAmountError' });
    expect(await account(shop)).toMatchObject({ balance: 30 });
  });

  it('when a modification says so, and what is left is as much as the order costs', async () => {
    const { shop, order } = await paid();
    const points = await pointsPayment(order.id);
    await admin.request(`mutation ($id: ID!) { transitionOrderToState(id: $id, state: "Modifying") { __typename } }`, {
      id: order.id,
    });
    const { modifyOrder } = await admin.request<{ modifyOrder: Outcome & { totalWithTax: number } }>(
      `mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) { __typename ... on Order { totalWithTax }
        ... on ErrorResult { message } } }`,
      {
        input: {
          orderId: order.id,
          dryRun: false,
          surcharges: [{ description: 'Geste commercial', sku: '', price: -1000, priceIncludesTax: true }],
          refund: { paymentId: points.id },
        },
      },
    );
    expect(modifyOrder).toMatchObject({ __typename: 'Order', totalWithTax: order.totalWithTax - 1000 });
    expect((await payments(order.id)).summary).toMatchObject({
      total: order.totalWithTax - 1000,
      pointsRedeemed: 1300,
      amountPaid: 8315,
      balanceDue: 0,
    });
    expect(await account(shop)).toMatchObject({ balance: 17 });
  });

  it('when an order whose cheque never came is cancelled', async () => {
    const { shop, customerId } = await newBuyer(server);
    await add(shop, goods);
    await setDelivery(shop, 'US');
    await adjust(admin, customerId, 30);
    await toPayment(shop);
    await applyPoints(shop, 23);
    const order = await pay(shop, 'cheque');
    expect(await account(shop)).toMatchObject({ balance: 7 });
    await admin.request(
      `mutation ($id: ID!) { cancelOrder(input: { orderId: $id, cancelShipping: true }) { __typename } }`,
      { id: order.id },
    );
    expect(await account(shop)).toMatchObject({ balance: 30, held: 0 });
  });
});
