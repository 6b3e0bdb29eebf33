import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from './support/graphql-client';
import { pdfText } from './support/pdf-text';
import { addItem, MARK_RECEIVED, type Outcome, registerCustomer, setDelivery, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

const SUMMARY = `summary { currencyCode subtotal couponDiscount shipping surcharges tax total pointsRedeemed amountDue
  depositAmount amountPaid balanceDue }`;

/** The guide's picture, in cents. */
const GUIDE = {
  currencyCode: 'USD',
  subtotal: 41_030,
  couponDiscount: -1_000,
  shipping: 0,
  surcharges: 0,
  tax: 2_462,
  total: 42_492,
  pointsRedeemed: 2_300,
  amountDue: 40_192,
  depositAmount: 20_096,
  amountPaid: 0,
  balanceDue: 40_192,
};

interface Answer extends Outcome {
  id: string;
  code: string;
  detailUrl: string;
  summary: typeof GUIDE;
}

describe('B14 the guide’s review table, everywhere the same', () => {
  let server: ShopServer;
  let shop: GraphqlClient;
  let admin: GraphqlClient;
  let order: Answer;
  let email: string;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    shop = server.shop('company-store', 'en');
    email = await registerCustomer(shop);
    await addItem(shop, 50, 'TUMB-450');
    await setDelivery(shop, 'US');
    await mutate('applyCouponCode(couponCode: "WELCOME10")');
    const { activeCustomer } = await shop.request<{ activeCustomer: { id: string } }>('{ activeCustomer { id } }');
    await admin.request(`mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }`, {
      input: { customerId: activeCustomer.id, points: 100, reason: 'Welcome' },
    });
    await toPayment(shop);
  });
  afterAll(() => server.stop());

  async function mutate(operation: string): Promise<Answer> {
    const { answer } = await shop.request<{ answer: Answer }>(
      `mutation { answer: ${operation} {
        __typename ... on Order { id code detailUrl ${SUMMARY} } ... on ErrorResult { errorCode message }
      } }`,
    );
    return answer;
  }
  const received = (paymentId: string) =>
    admin.request<{ markPaymentReceived: { summary: object } }>(MARK_RECEIVED, {
      input: { orderId: order.id, paymentId, method: 'cheque' },
    });
  const mailed = (subject: string) =>
    server.smtp.waitFor(mail => mail.subject === `Company Store - ${subject}` && mail.recipients.includes(email));
  const payments = async () =>
    (
      await admin.request<{ order: { orderPayments: { id: string; kind: string; amount: number }[] } }>(
        `query ($id: ID!) { order(id: $id) { orderPayments { id kind amount } } }`,
        { id: order.id },
      )
    ).order.orderPayments;

  it('on the review page, with a real coupon, points and deposit', async () => {
    expect((await mutate('applyPoints(points: 23)')).summary).toEqual(GUIDE);
    const { activeOrder } = await shop.request<{ activeOrder: object }>(`{ activeOrder { ${SUMMARY} } }`);
    expect(activeOrder).toEqual({ summary: GUIDE });
  });

  it('on the order, for its customer and for the merchant', async () => {
    order = await mutate('addPaymentToOrder(input: { method: "cheque", metadata: {} })');
    expect(order.summary).toEqual(GUIDE);
    const seen = await admin.request(`query ($id: ID!) { order(id: $id) { state ${SUMMARY} } }`, { id: order.id });
    expect(seen).toEqual({ order: { state: 'PaymentAuthorized', summary: GUIDE } });
    expect(await payments()).toMatchObject([
      { kind: 'DEPOSIT', amount: 20_096 },
      { kind: 'BALANCE', amount: 20_096 },
    ]);
  });

  it('in the confirmation and on the order’s page', async () => {
    const amounts = ['US$410.30', '-US$10.00', 'US$24.62', 'US$424.92', '-US$23.00', 'US$401.92', 'US$200.96'];
    const mail = await mailed(`Order confirmation ${order.code}`);
    const page = await (await fetch(order.detailUrl)).text();
    for (const amount of amounts) {
      expect(mail.text).toContain(amount);
      expect(page).toContain(amount);
    }
  });

  it('on the invoices of deposit and balance, which come to what was paid', async () => {
    const [deposit, balance] = await payments();
    await received(deposit.id);
    const first = await mailed(`Order validated ${order.code}`);
    const [depositInvoice] = await pdfText(first.attachments[0].content);
    for (const words of ['Deposit invoice', 'US$189.32', 'US$11.64', 'US$200.96', 'Paid in full']) {
      expect(depositInvoice).toContain(words);
    }
    const { markPaymentReceived } = await received(balance.id);
    expect(markPaymentReceived.summary).toEqual({ amountPaid: 40_192, balanceDue: 0 });
    const last = await mailed(`Invoice and balance received (order ${order.code})`);
    const [invoice] = await pdfText(last.attachments[0].content);
    for (const words of [
      'Subtotal excluding VAT',
      'US$410.30',
      'Discounts excluding VAT',
      '-US$10.00',
      'US$400.30',
      'US$24.62',
      'US$424.92',
      '-US$189.32',
      '-US$11.64',
      '-US$200.96',
      'Points redeemed (VP)',
      'US$23.00',
      'Paid in full',
    ]) {
      expect(invoice).toContain(words);
    }
  });
});
