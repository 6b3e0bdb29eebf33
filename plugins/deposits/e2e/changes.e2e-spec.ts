import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { documentsOf, Merchant } from '../../../e2e/support/merchant-client';
import { pdfText } from '../../../e2e/support/pdf-text';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import {
  asMerchant,
  CANCEL,
  type DepositOrder,
  MODIFY,
  placed,
  receive,
  refund,
  setTerms,
  STATE,
  SETTLE_REFUND,
} from './support';

const CANCEL_AND_REFUND = `mutation ($id: ID!) {
  cancelAndRefundOrder(input: { orderId: $id, reason: "Rupture" }) { __typename }
}`;

/** Half of the order as a deposit throughout. */
describe('an order with a deposit that does not stay as it was', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
    await setTerms(server, { depositPercentage: 50 });
  });
  afterAll(() => server.stop());

  const amounts = ({ orderPayments }: DepositOrder) =>
    Object.fromEntries(orderPayments.map(({ kind, amount }) => [kind, amount]));

  async function modify(order: DepositOrder, quantity: number, refundOf?: string): Promise<DepositOrder> {
    await admin.request(STATE, { id: order.id, state: 'Modifying' });
    const { modifyOrder } = await admin.request<{ modifyOrder: object }>(MODIFY, {
      input: {
        orderId: order.id,
        dryRun: false,
        adjustOrderLines: [{ orderLineId: order.lines[0].id, quantity }],
        ...(refundOf && { refund: { paymentId: refundOf } }),
      },
    });
    expect(modifyOrder).toMatchObject({ __typename: 'Order' });
    return asMerchant(admin, order.id);
  }

  async function cancel(order: DepositOrder, input: object = {}): Promise<DepositOrder> {
    const { cancelOrder } = await admin.request<{ cancelOrder: object }>(CANCEL, {
      input: { orderId: order.id, cancelShipping: true, ...input },
    });
    expect(cancelOrder).toMatchObject({ __typename: 'Order' });
    return asMerchant(admin, order.id);
  }

  it('puts what is added on the balance, and asks for nothing besides', async () => {
    const order = await placed(server);
    const deposit = order.summary.depositAmount;
    await receive(admin, order, 'DEPOSIT');
    const more = await modify(order, 5);
    expect(more.totalWithTax).toBeGreaterThan(order.totalWithTax);
    expect(amounts(more)).toEqual({ DEPOSIT: deposit, BALANCE: more.totalWithTax - deposit });
    const { transitionOrderToState } = await admin.request<{ transitionOrderToState: object }>(STATE, {
      id: order.id,
      state: 'PaymentAuthorized',
    });
    expect(transitionOrderToState).toMatchObject({ state: 'PaymentAuthorized' });
    expect((await asMerchant(admin, order.id)).workflow.status).toBe('AWAITING_BALANCE');
    expect(await receive(admin, order, 'BALANCE')).toMatchObject({
      state: 'PaymentSettled',
      summary: { amountPaid: more.totalWithTax, balanceDue: 0 },
    });
  });

  it('takes what falls away off the balance, and gives nothing back that was not received', async () => {
    const order = await placed(server, { quantity: 5 });
    const deposit = order.summary.depositAmount;
    await receive(admin, order, 'DEPOSIT');
    const balance = order.orderPayments[1].id;
    const less = await modify(order, 4, balance);
    expect(amounts(less)).toEqual({ DEPOSIT: deposit, BALANCE: less.totalWithTax - deposit });
    expect(less.summary).toMatchObject({ amountPaid: deposit, balanceDue: less.totalWithTax - deposit });
    await admin.request(STATE, { id: order.id, state: 'PaymentAuthorized' });
    expect(await receive(admin, order, 'BALANCE')).toMatchObject({
      state: 'PaymentSettled',
      summary: { amountPaid: less.totalWithTax, balanceDue: 0 },
    });
  });

  it('is paid at once where what is left costs less than the deposit, and gives back the difference', async () => {
    const order = await placed(server, { quantity: 6 });
    const deposit = order.summary.depositAmount;
    await receive(admin, order, 'DEPOSIT');
    const less = await modify(order, 1, order.orderPayments[1].id);
    expect(less.state).toBe('PaymentSettled');
    expect(amounts(less)).toEqual({ DEPOSIT: deposit });
    expect(less.summary.balanceDue).toBe(less.totalWithTax - deposit);
    const { order: refunds } = await admin.request<{
      order: { payments: { refunds: { id: string; state: string; total: number }[] }[] };
    }>(`query ($id: ID!) { order(id: $id) { payments { refunds { id state total } } } }`, { id: order.id });
    const due = refunds.payments.flatMap(payment => payment.refunds).find(({ state }) => state === 'Pending');
    expect(due?.total).toBe(deposit - less.totalWithTax);
    await admin.request(SETTLE_REFUND, { id: due?.id });
    expect((await asMerchant(admin, order.id)).summary).toMatchObject({
      amountPaid: less.totalWithTax,
      balanceDue: 0,
    });
    const documents = [`DEPOSIT_INVOICE ${deposit}`, `CREDIT_NOTE ${deposit}`, `INVOICE ${less.totalWithTax}`];
    const merchant = new Merchant(admin);
    const { invoices, ...same } = await merchant.order(order.id);
    expect(documentsOf({ invoices, ...same })).toEqual(documents);
    expect(invoices[1]).toMatchObject({
      creditCause: 'INVOICE_REPLACED',
      creditedInvoice: { number: invoices[0].number },
    });
    const pdf = await fetch(invoices[2].downloadUrl);
    const [text] = await pdfText(Buffer.from(await pdf.arrayBuffer()));
    expect(text).not.toContain('Solde après acompte');
    expect(text).toContain('Trop-perçu');
    await admin.request(CANCEL_AND_REFUND, { id: order.id });
    expect(documentsOf(await merchant.order(order.id))).toEqual([...documents, `CREDIT_NOTE ${less.totalWithTax}`]);
  });

  it('gives back no more than came, and awaits nothing, where only a part of the deposit had come', async () => {
    const merchant = new Merchant(admin);
    const order = await placed(server, { quantity: 6 });
    const came = order.summary.depositAmount - 33;
    await merchant.receive(order.id, { paymentId: order.orderPayments[0].id, amount: came });
    const less = await modify(order, 1, order.orderPayments[1].id);
    expect(less).toMatchObject({ state: 'PaymentSettled', orderPayments: [{ kind: 'DEPOSIT', awaited: false }] });
    const { payments } = await merchant.order(order.id);
    const refunds = payments.flatMap(payment => payment.refunds).filter(({ state }) => state !== 'Failed');
    expect(refunds).toMatchObject([{ state: 'Pending', total: came - less.totalWithTax }]);
    await merchant.settleRefunds(await merchant.order(order.id));
    const after = await merchant.order(order.id);
    expect(after.summary).toMatchObject({ amountPaid: less.totalWithTax, balanceDue: 0 });
    expect(documentsOf(after)).toEqual([`INVOICE ${less.totalWithTax}`]);
  });

  it('takes a change off the balance, not off the deposit that came, whichever is named', async () => {
    const order = await placed(server, { quantity: 5 });
    const deposit = order.summary.depositAmount;
    await receive(admin, order, 'DEPOSIT');
    const less = await modify(order, 4, order.orderPayments[0].id);
    expect(amounts(less)).toEqual({ DEPOSIT: deposit, BALANCE: less.totalWithTax - deposit });
    expect(less.payments.flatMap(({ refunds }) => refunds.map(({ state }) => state))).toEqual(['Failed']);
  });

  it('lowers a deposit that is awaited still to what is left, and gives nothing back of it', async () => {
    const order = await placed(server, { quantity: 6 });
    const same = await modify(order, 5, order.orderPayments[1].id);
    expect(amounts(same)).toEqual({
      DEPOSIT: order.summary.depositAmount,
      BALANCE: same.totalWithTax - order.summary.depositAmount,
    });
    await admin.request(STATE, { id: order.id, state: 'PaymentAuthorized' });
    const less = await modify(order, 1, order.orderPayments[1].id);
    expect(less).toMatchObject({ state: 'PaymentAuthorized', orderPayments: [{ kind: 'DEPOSIT', awaited: true }] });
    expect(less.summary).toMatchObject({ amountPaid: 0, balanceDue: less.totalWithTax });
    expect(amounts(less)).toEqual({ DEPOSIT: less.totalWithTax });
    expect(await receive(admin, less, 'DEPOSIT')).toMatchObject({
      state: 'PaymentSettled',
      summary: { amountPaid: less.totalWithTax, balanceDue: 0 },
    });
    const { payments } = await asMerchant(admin, order.id);
    expect(payments.flatMap(({ refunds }) => refunds.map(({ state }) => state))).toEqual([
      'Failed',
      'Failed',
      'Failed',
    ]);
  });

  it('lowers the balance with lines that are cancelled', async () => {
    const order = await placed(server, { quantity: 5 });
    const less = await cancel(order, {
      lines: [{ orderLineId: order.lines[0].id, quantity: 1 }],
      cancelShipping: false,
    });
    expect(less.state).toBe('PaymentAuthorized');
    expect(amounts(less)).toEqual({
      DEPOSIT: order.summary.depositAmount,
      BALANCE: less.totalWithTax - order.summary.depositAmount,
    });
  });

  it('awaits nothing any more once it is cancelled before any money came', async () => {
    const cancelled = await cancel(await placed(server));
    expect(cancelled).toMatchObject({ state: 'Cancelled', orderPayments: [], invoices: [] });
    expect(cancelled.payments.map(({ state }) => state)).toEqual(['Cancelled', 'Cancelled']);
    expect(cancelled.summary).toMatchObject({
      total: 0,
      amountDue: 0,
      amountPaid: 0,
      balanceDue: 0,
      couponDiscount: 0,
    });
  });

  it('gives the deposit back to whom it came from when it is cancelled', async () => {
    const order = await placed(server);
    const deposit = order.summary.depositAmount;
    await receive(admin, order, 'DEPOSIT');
    const cancelled = await cancel(order);
    expect(cancelled.state).toBe('Cancelled');
    expect(cancelled.orderPayments).toMatchObject([{ kind: 'DEPOSIT', awaited: false, amount: deposit }]);
    expect(cancelled.summary).toMatchObject({ amountPaid: deposit, balanceDue: -deposit });
    expect(await refund(admin, cancelled, deposit)).toMatchObject({ summary: { amountPaid: 0, balanceDue: 0 } });
  });

  it('goes back by one button, with its credit note, while the balance is awaited', async () => {
    const order = await placed(server);
    await receive(admin, order, 'DEPOSIT');
    const { cancelAndRefundOrder } = await admin.request<{ cancelAndRefundOrder: { __typename: string } }>(
      CANCEL_AND_REFUND,
      { id: order.id },
    );
    expect(cancelAndRefundOrder.__typename).toBe('Order');
    const deposit = order.summary.depositAmount;
    const cancelled = await asMerchant(admin, order.id);
    expect(cancelled).toMatchObject({
      state: 'Cancelled',
      invoices: [
        { kind: 'DEPOSIT_INVOICE', totalWithTax: deposit },
        { kind: 'CREDIT_NOTE', totalWithTax: deposit },
      ],
    });
    expect(cancelled.payments.map(({ state }) => state).sort()).toEqual(['Cancelled', 'Settled']);
    const { order: after } = await admin.request<{ order: { payments: { refunds: object[] }[] } }>(
      `query ($id: ID!) { order(id: $id) { payments { refunds { state total } } } }`,
      { id: order.id },
    );
    expect(after.payments.flatMap(({ refunds }) => refunds)).toEqual([{ state: 'Pending', total: deposit }]);
  });
});
