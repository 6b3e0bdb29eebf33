import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { documentsOf, Merchant } from '../../../e2e/support/merchant-client';
import { pdfText } from '../../../e2e/support/pdf-text';
import { CHANGE_DELIVERY, MARK_RECEIVED, pay, placeOrder, readyToPay, toPayment } from '../../../e2e/support/shopping';
import type { CapturedMail } from '../../../e2e/support/smtp-capture';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { offerTestCard, provider, testCardHandler } from './test-card';

interface Answer {
  __typename: string;
  message?: string;
  state?: string;
  refunds?: unknown;
  providerMessage?: string;
}

interface CancelledOrder {
  id: string;
  code: string;
  state: string;
  totalWithTax: number;
  workflow: { status: string };
  cancellation: { refusal: string | null; cancelled: boolean; toRefund: number; awaited: number };
  payments: { id: string; state: string; amount: number; refunds: { id: string; state: string; total: number }[] }[];
  invoices: { number: string; kind: string; totalWithTax: number; reason: string | null }[];
  emails: { type: string; recipient: string; subject: string }[];
}

const ORDER = `query ($id: ID!) { order(id: $id) { id code state totalWithTax workflow { status }
  cancellation { refusal cancelled toRefund awaited }
  payments { id state amount refunds { id state total } }
  invoices { number kind totalWithTax reason } emails { type recipient subject } } }`;
const CANCEL = `mutation ($input: CancelAndRefundOrderInput!) { cancelAndRefundOrder(input: $input) {
  __typename ... on Order { state } ... on ErrorResult { message }
  ... on OrderRefundFailedError { providerMessage } } }`;
const REFUND = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) {
  __typename ... on Refund { id state } ... on ErrorResult { message } } }`;
const SETTLE = `mutation ($id: ID!) { settleRefund(input: { id: $id, transactionId: "VIR-1" }) { __typename } }`;

const site = 'La Petite Papeterie';
const merchant = 'bonjour@petite-papeterie.example';

describe('C9 cancelling by one button', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer({
      configure: config => {
        config.paymentOptions.paymentMethodHandlers.push(testCardHandler);
        return config;
      },
    });
    admin = await server.admin();
    await offerTestCard(admin);
  });
  afterAll(() => server.stop());

  const orderOf = async (id: string) => (await admin.request<{ order: CancelledOrder }>(ORDER, { id })).order;
  const cancel = async (orderId: string, reason = 'Rupture de stock') =>
    (await admin.request<{ cancelAndRefundOrder: Answer }>(CANCEL, { input: { orderId, reason } }))
      .cancelAndRefundOrder;
  const refund = async (paymentId: string, amount: number) => {
    const input = { paymentId, amount, lines: [], shipping: 0, adjustment: 0, reason: 'Geste commercial' };
    return (await admin.request<{ refundOrder: Answer & { id: string } }>(REFUND, { input })).refundOrder;
  };
  const paid = async () => {
    const { id } = await placeOrder(server, 'cheque', 2);
    await admin.request(MARK_RECEIVED, { input: { orderId: id, method: 'cheque' } });
    return orderOf(id);
  };
  const mail = (subject: string, to: 'customer' | 'merchant' = 'customer') =>
    server.smtp.waitFor(
      sent => sent.subject === `${site} - ${subject}` && sent.recipients.includes(merchant) === (to === 'merchant'),
    );
  const pdfsOf = ({ attachments }: CapturedMail) =>
    attachments.filter(({ contentType }) => contentType === 'application/pdf');
  const textOf = ({ text }: CapturedMail) => text.replace(/\s+/g, ' ');
  const sentTypes = ({ emails }: CancelledOrder) =>
    emails.map(({ type }) => type).filter(type => type === 'ORDER_CANCELLED' || type === 'ORDER_REFUNDED');

  it('awaits nothing any more of an order that was not paid', async () => {
    const { id, code, totalWithTax } = await placeOrder(server);
    expect((await orderOf(id)).cancellation).toEqual({
      refusal: null,
      cancelled: false,
      toRefund: 0,
      awaited: totalWithTax,
    });
    expect(await cancel(id)).toMatchObject({ __typename: 'Order', state: 'Cancelled' });
    expect(await orderOf(id)).toMatchObject({
      state: 'Cancelled',
      workflow: { status: 'CANCELLED' },
      payments: [{ state: 'Cancelled', refunds: [] }],
      invoices: [],
    });
    const message = await mail(`Commande ${code} annulée`);
    expect(textOf(message)).toContain('Motif : Rupture de stock');
    expect(textOf(message)).toContain('Vous n’avez rien à payer');
    expect(pdfsOf(message)).toEqual([]);
    expect(textOf(await mail(`Commande ${code} annulée`, 'merchant'))).toContain('Copie pour le marchand');
  });

  it('gives offline money back by hand, with one credit note and one message, and another when it has gone', async () => {
    const order = await paid();
    expect(order.cancellation).toMatchObject({ toRefund: order.totalWithTax, awaited: 0 });
    await cancel(order.id);
    const cancelled = await orderOf(order.id);
    expect(cancelled.payments[0].refunds).toMatchObject([{ state: 'Pending', total: order.totalWithTax }]);
    expect(cancelled.invoices).toMatchObject([
      { kind: 'INVOICE' },
      { kind: 'CREDIT_NOTE', totalWithTax: order.totalWithTax, reason: 'Rupture de stock' },
    ]);
    const message = await mail(`Commande ${order.code} annulée`);
    expect(textOf(message)).toMatch(/Chèque : .*à venir/);
    const [pdf, ...others] = pdfsOf(message);
    expect([pdf.fileName, others]).toEqual([`${cancelled.invoices[1].number}.pdf`, []]);
    const [text] = await pdfText(pdf.content);
    expect(text).toContain(`Avoir ${cancelled.invoices[1].number}`);
    expect(text).toContain(`Avoir sur la facture ${cancelled.invoices[0].number} du`);
    await admin.request(SETTLE, { id: cancelled.payments[0].refunds[0].id });
    expect(pdfsOf(await mail(`Remboursement de la commande ${order.code}`))).toEqual([]);
    const after = await orderOf(order.id);
    expect(after.invoices).toHaveLength(2);
    expect(sentTypes(after).sort()).toEqual(['ORDER_CANCELLED', 'ORDER_CANCELLED', 'ORDER_REFUNDED', 'ORDER_REFUNDED']);
  });

  it('cancels and refunds once, however often it is asked for at once', async () => {
    provider.refunds.length = 0;
    const { id, totalWithTax } = await placeOrder(server, 'test-card');
    const answers = await Promise.all(Array.from({ length: 5 }, () => cancel(id)));
    expect(answers.map(answer => `${answer.__typename} ${answer.state}`)).toEqual(Array(5).fill('Order Cancelled'));
    expect(provider.refunds).toEqual([totalWithTax]);
    const order = await orderOf(id);
    expect(order.payments[0].refunds).toMatchObject([{ state: 'Settled', total: totalWithTax }]);
    expect(order.invoices.map(({ kind }) => kind)).toEqual(['INVOICE', 'CREDIT_NOTE']);
    expect(textOf(await mail(`Commande ${order.code} annulée`))).toContain('test-card');
    expect(sentTypes(order)).toEqual(['ORDER_CANCELLED', 'ORDER_CANCELLED']);
    expect(order.cancellation).toEqual({ refusal: null, cancelled: true, toRefund: 0, awaited: 0 });
  });

  it('does nothing at all, and says why, where the provider gives nothing back', async () => {
    const { id } = await placeOrder(server, 'test-card');
    provider.answers = false;
    const failed = await cancel(id);
    provider.answers = true;
    expect(failed).toMatchObject({ __typename: 'OrderRefundFailedError', providerMessage: 'Card expired' });
    expect(failed.message).toContain('Card expired');
    const order = await orderOf(id);
    expect(order).toMatchObject({ state: 'PaymentSettled', payments: [{ state: 'Settled', refunds: [] }] });
    expect(order.invoices.map(({ kind }) => kind)).toEqual(['INVOICE']);
    expect(sentTypes(order)).toEqual([]);
    expect(await cancel(id)).toMatchObject({ state: 'Cancelled' });
  });

  it('goes for an order that has been delivered', async () => {
    const { id } = await paid();
    await admin.request(CHANGE_DELIVERY, { input: { orderId: id, status: 'DELIVERED' } });
    expect(await cancel(id)).toMatchObject({ state: 'Cancelled' });
    expect((await orderOf(id)).invoices.map(({ kind }) => kind)).toEqual(['INVOICE', 'CREDIT_NOTE']);
  });

  it('refuses without a reason, and an order that nobody has placed', async () => {
    const { id } = await placeOrder(server);
    expect(await cancel(id, '  ')).toMatchObject({
      __typename: 'OrderCancellationError',
      message: 'Indiquez le motif de l’annulation, en 500 caractères au plus.',
    });
    expect(await orderOf(id)).toMatchObject({ state: 'PaymentAuthorized' });
    await admin.request(`mutation { createDraftOrder { id } }`).then(async answer => {
      const { createDraftOrder } = answer as { createDraftOrder: { id: string } };
      expect((await cancel(createDraftOrder.id)).message).toContain('pas encore passée');
    });
  });

  it('refunds no more than was paid, however many refunds are asked for at once, and tells of each', async () => {
    const order = await paid();
    const [{ id }] = order.payments;
    const answers = await Promise.all(Array.from({ length: 4 }, () => refund(id, order.totalWithTax - 100)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'Refund',
      ...(Array(3).fill('RefundAmountError') as string[]),
    ]);
    const made = answers.find(({ __typename }) => __typename === 'Refund');
    await Promise.allSettled([1, 2, 3].map(() => admin.request(SETTLE, { id: made?.id })));
    const message = await mail(`Remboursement de la commande ${order.code}`);
    const { invoices, emails } = await orderOf(order.id);
    expect(invoices[1]).toMatchObject({ kind: 'CREDIT_NOTE', totalWithTax: order.totalWithTax - 100 });
    expect(pdfsOf(message).map(({ fileName }) => fileName)).toEqual([`${invoices[1].number}.pdf`]);
    expect(textOf(message)).toContain('Motif : Geste commercial');
    expect(emails.filter(({ type }) => type === 'ORDER_REFUNDED')).toHaveLength(2);
  });

  describe('a part of an order', () => {
    let merchant: Merchant;
    beforeAll(() => {
      merchant = new Merchant(admin);
    });

    it('is refunded once, however often it is asked for at once, with its credit note and its message', async () => {
      provider.refunds.length = 0;
      const { id, code, totalWithTax: total } = await placeOrder(server, 'test-card');
      const answers = await Promise.all(Array.from({ length: 5 }, () => merchant.refundPart(id, 500, { seen: total })));
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
        'Order',
        ...(Array(4).fill('PartialRefundError') as string[]),
      ]);
      expect(provider.refunds).toEqual([500]);
      const order = await merchant.order(id);
      expect(order).toMatchObject({ state: 'PaymentSettled', summary: { amountPaid: total - 500, balanceDue: 500 } });
      expect(documentsOf(order)).toEqual([`INVOICE ${total}`, 'CREDIT_NOTE 500']);
      const message = await mail(`Remboursement de la commande ${code}`);
      expect(textOf(message)).toContain('Motif : Geste commercial');
      expect(pdfsOf(message).map(({ fileName }) => fileName)).toEqual([`${order.invoices[1].number}.pdf`]);
      // Meant, and not pressed twice: the second half.
      expect(await merchant.refundPart(id, total - 500)).toMatchObject({ __typename: 'Order' });
      expect(provider.refunds).toEqual([500, total - 500]);
      expect((await merchant.order(id)).summary).toMatchObject({ amountPaid: 0 });
    });

    it('takes back the loyalty points that its money had earned', async () => {
      const shop = await readyToPay(server, 4);
      await toPayment(shop);
      const { id, totalWithTax: total } = await pay(shop, 'test-card');
      const balance = async () =>
        (await shop.request<{ pointsAccount: { balance: number } }>('{ pointsAccount { balance } }')).pointsAccount
          .balance;
      const earned = await balance();
      expect(earned).toBeGreaterThan(0);
      await merchant.refundPart(id, Math.floor(total / 2));
      expect(await balance()).toBeLessThan(earned);
      await merchant.refundPart(id, total - Math.floor(total / 2));
      expect(await balance()).toBe(0);
    });

    it('is not refunded at all where the provider gives nothing back', async () => {
      const { id, totalWithTax: total } = await placeOrder(server, 'test-card');
      provider.answers = false;
      const failed = await merchant.refundPart(id, 100);
      provider.answers = true;
      expect(failed).toMatchObject({ __typename: 'OrderRefundFailedError', providerMessage: 'Card expired' });
      const order = await merchant.order(id);
      expect(order.payments).toMatchObject([{ refunds: [] }]);
      expect(documentsOf(order)).toEqual([`INVOICE ${total}`]);
    });

    it('is refused where nothing was received, where no reason is given, and where it is no amount of what is left', async () => {
      const { id } = await placeOrder(server);
      const nothing = 'Rien n’a été reçu pour cette commande, ou tout a déjà été rendu.';
      expect(await merchant.partialRefund(id, 100)).toEqual({ refusal: nothing, refundable: 0, shares: [] });
      expect(await merchant.refundPart(id, 100)).toMatchObject({ __typename: 'PartialRefundError', message: nothing });

      const { id: paidId, totalWithTax: total } = await paid();
      const refused = async (amount: number, reason?: string) =>
        (await merchant.refundPart(paidId, amount, { reason })).message;
      for (const amount of [0, -100, 10.5]) {
        expect(await refused(amount)).toBe('Indiquez un montant supérieur à zéro, au centime près.');
      }
      for (const amount of [total + 1, 2 ** 53]) expect(await refused(amount)).toMatch(/^Il ne reste que [\d,]+\s€ à/);
      expect(await refused(100, ' ')).toBe('Indiquez le motif du remboursement, en 500 caractères au plus.');
      expect(await refused(100, 'x'.repeat(501))).toBe(
        'Indiquez le motif du remboursement, en 500 caractères au plus.',
      );
      const english = new Merchant(admin.with({ languageCode: 'en' }));
      expect(await english.refundPart(paidId, 0)).toMatchObject({
        message: 'Enter an amount above zero, to the cent.',
      });
      expect((await merchant.order(paidId)).payments[0].refunds).toEqual([]);
    });
  });

  it('refuses a negative refund, and takes one without what the schema lets be left out', async () => {
    const { id, payments } = await paid();
    const input = { paymentId: payments[0]?.id, amount: -500 };
    for (const wrong of [input, { ...input, amount: undefined, adjustment: -500 }, { ...input, shipping: -1 }]) {
      await expect(admin.request(REFUND, { input: wrong })).rejects.toMatchObject({
        codes: ['USER_INPUT_ERROR'],
        message: 'Un remboursement ne peut pas être négatif.',
      });
    }
    const { refundOrder } = await admin.request<{ refundOrder: Answer }>(REFUND, { input: { ...input, amount: 500 } });
    expect(refundOrder).toMatchObject({ __typename: 'Refund' });
    expect((await orderOf(id)).payments[0]?.refunds).toMatchObject([{ total: 500 }]);
  });

  it('gives no money back that never came', async () => {
    const { id } = await placeOrder(server);
    await admin.request(`mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }`, { id });
    const { payments } = await orderOf(id);
    expect(await refund(payments[0].id, 100)).toMatchObject({ __typename: 'RefundAmountError' });
  });
});
