import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pdfText } from '../../../e2e/support/pdf-text';
import { MARK_RECEIVED, placeOrder } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

interface Document {
  number: string;
  kind: string;
  totalWithTax: number;
  reason: string | null;
  creditCause: string | null;
  creditedInvoice: { number: string } | null;
  downloadUrl: string;
}

interface InvoicedOrder {
  id: string;
  code: string;
  totalWithTax: number;
  payments: { id: string; amount: number }[];
  lines: { id: string; quantity: number; proratedUnitPriceWithTax: number; productVariant: { name: string } }[];
  invoices: Document[];
}

const ORDER = `query ($id: ID!) { order(id: $id) { id code totalWithTax payments { id amount }
  lines { id quantity proratedUnitPriceWithTax productVariant { name } }
  invoices { number kind totalWithTax reason creditCause creditedInvoice { number } downloadUrl } } }`;
const REFUND = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) {
  __typename ... on Refund { id state } ... on ErrorResult { message } } }`;
const SETTLE = `mutation ($id: ID!) { settleRefund(input: { id: $id, transactionId: "VIR-1" }) {
  __typename ... on Refund { state } ... on ErrorResult { message } } }`;
const CANCEL = `mutation ($id: ID!) { cancelOrder(input: { orderId: $id, reason: "Rupture définitive", cancelShipping: true }) {
  __typename ... on ErrorResult { message } } }`;

describe('C2 credit notes', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
  });
  afterAll(() => server.stop());

  const orderOf = async (id: string) => (await admin.request<{ order: InvoicedOrder }>(ORDER, { id })).order;
  const notesOf = async (id: string) => (await orderOf(id)).invoices.filter(({ kind }) => kind === 'CREDIT_NOTE');

  async function invoiced(quantity = 3): Promise<InvoicedOrder> {
    const { id } = await placeOrder(server, 'cheque', quantity);
    await admin.request(MARK_RECEIVED, { input: { orderId: id, method: 'cheque' } });
    return orderOf(id);
  }

  async function refund({ payments: [{ id: paymentId }] }: InvoicedOrder, amount: number, lines: object[] = []) {
    const input = { paymentId, amount, lines, shipping: 0, adjustment: 0, reason: 'Article défectueux' };
    const { refundOrder } = await admin.request<{ refundOrder: { id: string; state: string } }>(REFUND, { input });
    return refundOrder;
  }
  const settle = (id: string) => admin.request<{ settleRefund: { state?: string } }>(SETTLE, { id });

  it('follow the refund once it is made, of its own series, for what was refunded', async () => {
    const order = await invoiced();
    const [line] = order.lines;
    const refunded = await refund(order, line.proratedUnitPriceWithTax, [{ orderLineId: line.id, quantity: 1 }]);
    expect(refunded).toMatchObject({ __typename: 'Refund', state: 'Pending' });
    expect(await notesOf(order.id)).toEqual([]);
    await settle(refunded.id);
    const [note, ...others] = await notesOf(order.id);
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      number: expect.stringMatching(/^ORD-AV-\d{5}$/) as string,
      totalWithTax: line.proratedUnitPriceWithTax,
      reason: 'Article défectueux',
      creditCause: 'REFUND',
      creditedInvoice: { number: order.invoices[0].number },
    });
    const pdf = await fetch(note.downloadUrl);
    expect(pdf.status).toBe(200);
    const [text] = await pdfText(Buffer.from(await pdf.arrayBuffer()));
    for (const words of [`Avoir ${note.number}`, `Avoir sur la facture ${order.invoices[0].number} du`, 'Motif']) {
      expect(text).toContain(words);
    }
    expect(text.replace(/\s+/g, ' ')).toContain(`Remboursement : 1 × ${line.productVariant.name}`);
  });

  it('never exceed the invoice: what is left is credited when the order is cancelled', async () => {
    const order = await invoiced();
    await settle((await refund(order, 333)).id);
    await settle((await refund(order, 1234)).id);
    await admin.request(CANCEL, { id: order.id });
    const notes = await notesOf(order.id);
    expect(notes.map(({ totalWithTax }) => totalWithTax)).toEqual([333, 1234, order.totalWithTax - 1567]);
    expect(notes[2]).toMatchObject({ creditCause: 'ORDER_CANCELLED', reason: 'Rupture définitive' });
    await settle((await refund(order, order.totalWithTax - 1567)).id);
    expect(await notesOf(order.id)).toHaveLength(3);
  });

  it('are not issued for an order that has no invoice', async () => {
    const { id } = await placeOrder(server);
    await admin.request(CANCEL, { id });
    expect((await orderOf(id)).invoices).toEqual([]);
  });

  it('come to the invoice and no more, when it is refunded and cancelled at once', async () => {
    const order = await invoiced();
    const refunds = [await refund(order, 700), await refund(order, 300)];
    const cancelAndRefund = () =>
      admin.request(
        `mutation ($id: ID!) { cancelAndRefundOrder(input: { orderId: $id, reason: "Rupture" }) { __typename } }`,
        { id: order.id },
      );
    await Promise.allSettled([cancelAndRefund(), ...refunds.map(({ id }) => settle(id)), cancelAndRefund()]);
    const notes = await notesOf(order.id);
    expect(notes.reduce((sum, { totalWithTax }) => sum + totalWithTax, 0)).toBe(order.totalWithTax);
    const { order: after } = await admin.request<{ order: { payments: { refunds: { total: number }[] }[] } }>(
      `query ($id: ID!) { order(id: $id) { payments { refunds { total } } } }`,
      { id: order.id },
    );
    const given = after.payments.flatMap(payment => payment.refunds.map(({ total }) => total));
    expect(given.sort((a, b) => b - a)).toEqual([order.totalWithTax - 1000, 700, 300].sort((a, b) => b - a));
  });

  it('are issued once, and numbered without a gap, when refunds are settled several times at once', async () => {
    const orders = [await invoiced(), await invoiced(), await invoiced()];
    const refunds = await Promise.all(orders.map(order => refund(order, 500)));
    await Promise.allSettled(refunds.flatMap(({ id }) => [1, 2, 3].map(() => settle(id))));
    const notes = await Promise.all(orders.map(({ id }) => notesOf(id)));
    expect(notes.map(({ length }) => length)).toEqual([1, 1, 1]);
    const numbers = notes.flat().map(({ number }) => Number(number.slice(-5)));
    const [first] = numbers.sort((a, b) => a - b);
    expect(numbers).toEqual([first, first + 1, first + 2]);
  });
});
