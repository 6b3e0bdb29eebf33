import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANCEL, MODIFY, setTerms, STATE } from '../plugins/deposits/e2e/support';
import { GraphqlRequestError } from './support/graphql-client';
import { countOf, documentsOf, Merchant, type PaidOrder, statesOf } from './support/merchant-client';
import { CHANGE_DELIVERY, pay, placeOrder, readyToPay, toPayment } from './support/shopping';
import { pdfText } from './support/pdf-text';
import { createShopServer, type ShopServer } from './support/test-server';

const LINES = `query ($id: ID!) { order(id: $id) { lines { id quantity unitPriceWithTax } } }`;
const ADDITIONAL = `mutation ($input: ManualPaymentInput!) { addManualPaymentToOrder(input: $input) {
  __typename ... on ErrorResult { message } } }`;
const PROMOTION = `mutation ($input: CreatePromotionInput!) { createPromotion(input: $input) { __typename } }`;
const FREE = {
  enabled: true,
  couponCode: 'FREE',
  conditions: [],
  actions: [
    { code: 'order_percentage_discount', arguments: [{ name: 'discount', value: '100' }] },
    { code: 'free_shipping', arguments: [] },
  ],
  translations: [{ languageCode: 'fr', name: 'Offert' }],
};

describe('C2, A9 an order by cheque that does not stay as it was', () => {
  let server: ShopServer;
  let merchant: Merchant;
  beforeAll(async () => {
    server = await createShopServer();
    merchant = new Merchant(await server.admin());
  });
  afterAll(() => server.stop());

  const line = async (id: string) =>
    (await merchant.admin.request<{ order: { lines: { id: string; unitPriceWithTax: number }[] } }>(LINES, { id }))
      .order.lines[0];

  const go = async (id: string, state: string) => {
    const { transitionOrderToState } = await merchant.admin.request<{ transitionOrderToState: object }>(STATE, {
      id,
      state,
    });
    expect(transitionOrderToState).toMatchObject({ state });
  };

  /** Leaves the order being modified. */
  async function modify({ id, payments }: PaidOrder, quantity: number): Promise<PaidOrder> {
    await go(id, 'Modifying');
    const adjustOrderLines = [{ orderLineId: (await line(id)).id, quantity }];
    const refund = { paymentId: payments[0].id };
    const { modifyOrder } = await merchant.admin.request<{ modifyOrder: object }>(MODIFY, {
      input: { orderId: id, dryRun: false, adjustOrderLines, refund },
    });
    expect(modifyOrder).toMatchObject({ __typename: 'Order' });
    return merchant.order(id);
  }

  async function cancelOne(id: string): Promise<PaidOrder> {
    const lines = [{ orderLineId: (await line(id)).id, quantity: 1 }];
    const { cancelOrder } = await merchant.admin.request<{ cancelOrder: object }>(CANCEL, {
      input: { orderId: id, lines },
    });
    expect(cancelOrder).toMatchObject({ __typename: 'Order' });
    return merchant.order(id);
  }

  const place = async (quantity: number) => merchant.order((await placeOrder(server, 'cheque', quantity)).id);
  const ship = async (orderId: string) => {
    const lines = [{ orderLineId: (await line(orderId)).id, quantity: 1 }];
    await merchant.admin.request(CHANGE_DELIVERY, { input: { orderId, status: 'SHIPPED', lines } });
    return merchant.order(orderId);
  };

  it.each([4, 2])('awaits what it costs when it is modified to %d pieces before it is paid', async quantity => {
    const order = await place(3);
    const changed = await modify(order, quantity);
    const { totalWithTax: total } = changed;
    expect(total - order.totalWithTax).toBe((quantity - 3) * (await line(order.id)).unitPriceWithTax);
    expect(changed.orderPayments).toMatchObject([{ kind: 'FULL', method: 'cheque', amount: total, awaited: true }]);
    expect(changed.payments[0].metadata.public?.instructions?.amount).toBe(total);
    expect(changed.summary).toMatchObject({ amountPaid: 0, balanceDue: total });
    await go(order.id, 'PaymentAuthorized');
    await merchant.receive(order.id);
    const paid = await merchant.order(order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', summary: { amountPaid: total, balanceDue: 0 } });
    expect(documentsOf(paid)).toEqual([`INVOICE ${total}`]);
    expect(paid.payments.flatMap(({ refunds }) => refunds).filter(({ state }) => state !== 'Failed')).toEqual([]);
  });

  it('gives back only what came beyond what it costs, while a part of the cheque is awaited', async () => {
    const order = await place(3);
    const came = order.totalWithTax - 33;
    await merchant.receive(order.id, { amount: came });
    const changed = await modify(await merchant.order(order.id), 2);
    const { totalWithTax: total } = changed;
    expect(changed.orderPayments).toMatchObject([{ amount: came, awaited: false }]);
    const refunds = changed.payments.flatMap(payment => payment.refunds).filter(({ state }) => state !== 'Failed');
    expect(refunds).toMatchObject([{ state: 'Pending', total: came - total }]);
    expect(changed.state).toBe('PaymentSettled');
    await merchant.settleRefunds(changed);
    const paid = await merchant.order(order.id);
    expect(paid).toMatchObject({ summary: { amountPaid: total, balanceDue: 0 }, surplus: { amount: 0 } });
    expect(documentsOf(paid)).toEqual([`INVOICE ${total}`]);
  });

  it('awaits less when a piece is cancelled that was not paid; the invoice of what was shipped gives way to another', async () => {
    const order = await place(3);
    const shipped = await ship(order.id);
    expect(documentsOf(shipped)).toEqual([`INVOICE ${order.totalWithTax}`]);
    const less = await cancelOne(order.id);
    const { totalWithTax: total } = less;
    expect(total).toBeLessThan(order.totalWithTax);
    expect(less.orderPayments).toMatchObject([{ amount: total, awaited: true }]);
    expect(documentsOf(less)).toEqual([
      `INVOICE ${order.totalWithTax}`,
      `CREDIT_NOTE ${order.totalWithTax}`,
      `INVOICE ${total}`,
    ]);
    expect(less.invoices[1]).toMatchObject({
      creditCause: 'INVOICE_REPLACED',
      reason: 'Commande modifiée\u00a0: facture remplacée',
      creditedInvoice: { number: less.invoices[0].number },
    });
    await merchant.receive(order.id);
    const paid = await merchant.order(order.id);
    expect(paid).toMatchObject({ summary: { amountPaid: total, balanceDue: 0 }, surplus: { amount: 0 } });
    expect(documentsOf(paid)).toHaveLength(3);
  });

  /** The one message that brings that invoice to the customer. */
  const mailWith = ({ number }: PaidOrder['invoices'][number]) =>
    server.smtp.waitFor(({ attachments }) => attachments.some(({ fileName }) => fileName === `${number}.pdf`));

  it('replaces the invoice of what was shipped unpaid, when it costs more and awaits its payment', async () => {
    const order = await place(3);
    await ship(order.id);
    const { totalWithTax: total } = await modify(order, 5);
    await go(order.id, 'PaymentAuthorized');
    const documents = [`INVOICE ${order.totalWithTax}`, `CREDIT_NOTE ${order.totalWithTax}`, `INVOICE ${total}`];
    expect(documentsOf(await merchant.order(order.id))).toEqual(documents);
    await merchant.receive(order.id);
    const paid = await merchant.order(order.id);
    expect(paid).toMatchObject({ summary: { amountPaid: total, balanceDue: 0 } });
    expect(documentsOf(paid)).toEqual(documents);
    expect((await mailWith(paid.invoices[2])).subject).toContain(paid.code);
    expect(countOf(paid, 'ORDER_VALIDATION')).toBe(2);
  });

  it('invoices what an order comes to cost that was free, once, and sends that invoice when it is paid', async () => {
    await merchant.admin.request(PROMOTION, { input: FREE });
    await setTerms(server, { couponsEnabled: true });
    const shop = await readyToPay(server, 2);
    await shop.request(`mutation { applyCouponCode(couponCode: "FREE") { __typename } }`);
    await toPayment(shop);
    const { id } = await pay(shop, 'cheque');
    const free = await merchant.order(id);
    expect(free).toMatchObject({ state: 'PaymentSettled', totalWithTax: 0 });
    await go(id, 'Modifying');
    const { modifyOrder } = await merchant.admin.request<{ modifyOrder: object }>(MODIFY, {
      input: { orderId: id, dryRun: false, couponCodes: [] },
    });
    expect(modifyOrder).toMatchObject({ __typename: 'Order' });
    await go(id, 'PaymentAuthorized');
    await merchant.receive(id);
    const paid = await merchant.order(id);
    const { totalWithTax: total } = paid;
    expect(total).toBeGreaterThan(0);
    expect(paid).toMatchObject({ state: 'PaymentSettled', summary: { amountPaid: total, balanceDue: 0 } });
    expect(documentsOf(paid)).toEqual(['INVOICE 0', `INVOICE ${total}`]);
    expect((await mailWith(paid.invoices[1])).subject).toContain(paid.code);
    expect(countOf(paid, 'ORDER_VALIDATION') - countOf(free, 'ORDER_VALIDATION')).toBe(2);
    // It stays the invoice when the order is looked at once more, and gets a successor when its payment is undone.
    await go(id, 'Modifying');
    await go(id, 'PaymentSettled');
    expect(documentsOf(await merchant.order(id))).toHaveLength(2);
    await merchant.revert(paid.orderPayments[0].id);
    await merchant.receive(id);
    expect(documentsOf(await merchant.order(id))).toEqual([
      'INVOICE 0',
      `INVOICE ${total}`,
      `CREDIT_NOTE ${total}`,
      `INVOICE ${total}`,
    ]);
  });

  it('replaces the invoice of a paid order that costs more, and sends the new one', async () => {
    const { id, totalWithTax: before } = await place(1);
    await merchant.receive(id);
    const changed = await modify(await merchant.order(id), 3);
    const { totalWithTax: total } = changed;
    await go(id, 'ArrangingAdditionalPayment');
    const { addManualPaymentToOrder } = await merchant.admin.request<{ addManualPaymentToOrder: object }>(ADDITIONAL, {
      input: { orderId: id, method: 'cheque', transactionId: '0002', metadata: {} },
    });
    expect(addManualPaymentToOrder).toMatchObject({ __typename: 'Order' });
    await go(id, 'PaymentSettled');
    const paid = await merchant.order(id);
    expect(documentsOf(paid)).toEqual([`INVOICE ${before}`, `CREDIT_NOTE ${before}`, `INVOICE ${total}`]);
    expect(statesOf(paid)).toEqual([`Settled ${before}`, `Settled ${total - before}`]);
    const [, , invoice] = paid.invoices;
    const mail = await server.smtp.waitFor(({ attachments, recipients }) =>
      attachments.some(({ fileName }) => fileName === `${invoice.number}.pdf` && recipients.length > 0),
    );
    expect(mail.subject).toContain(paid.code);
    const [file] = mail.attachments.filter(({ fileName }) => fileName === `${invoice.number}.pdf`);
    const text = (await pdfText(file.content)).join(' ');
    expect(text).toContain((total / 100).toFixed(2).replace('.', ','));
    expect(text).toContain('Facture acquittée');
    // Nothing changes when it is looked at once more.
    await go(id, 'Modifying');
    await go(id, 'PaymentSettled');
    expect(documentsOf(await merchant.order(id))).toHaveLength(3);
    expect(countOf(paid, 'ORDER_VALIDATION')).toBe(4);
  });

  it('is not modified where more would go back than can be refunded, and says how much that is', async () => {
    const { id } = await place(3);
    await merchant.receive(id);
    const paid = await merchant.order(id);
    const { totalWithTax: total, payments } = paid;
    await go(id, 'Modifying');
    const euros = (amount: number) => `${(amount / 100).toFixed(2).replace('.', ',')}\u00a0€`;
    const refused = (amount: number, most: number, of: string) => ({
      message: `Il faudrait rendre ${euros(amount)}, et il ne reste que ${euros(most)} à rembourser sur ${of}. Rien n’a été changé.`,
      extensions: { code: 'USER_INPUT_ERROR' },
    });
    const attempt = (changes: object) =>
      merchant.admin
        .request(MODIFY, { input: { orderId: id, dryRun: false, ...changes } })
        .catch((error: unknown) => (error instanceof GraphqlRequestError ? error.errors[0] : error));
    const takeOff = (price: number) => [{ description: 'Geste', price: -price, priceIncludesTax: true, taxRate: 20 }];
    const [{ id: paymentId }] = payments;
    expect(await attempt({ surcharges: takeOff(total + 3_020), refund: { paymentId } })).toMatchObject(
      refused(total + 3_020, total, 'cette commande'),
    );
    expect(await attempt({ surcharges: takeOff(500), refunds: [{ paymentId, amount: total + 1 }] })).toMatchObject(
      refused(total + 1, total, 'ce paiement'),
    );
    expect(await merchant.order(id)).toMatchObject({ state: 'Modifying', totalWithTax: total, payments });
    await go(id, 'PaymentSettled');
    expect(await merchant.refundPart(id, total)).toMatchObject({ __typename: 'Order' });
    await go(id, 'Modifying');
    expect(await attempt({ surcharges: takeOff(500), refund: { paymentId } })).toMatchObject(
      refused(500, 0, 'cette commande'),
    );
  });

  it('credits what is refunded of a paid order that costs less, and replaces nothing', async () => {
    const { id, totalWithTax: before } = await place(3);
    await merchant.receive(id);
    const changed = await modify(await merchant.order(id), 2);
    await go(id, 'PaymentSettled');
    expect(documentsOf(await merchant.order(id))).toEqual([`INVOICE ${before}`]);
    const [refund] = changed.payments.flatMap(({ refunds }) => refunds);
    expect(refund).toMatchObject({ state: 'Pending', total: before - changed.totalWithTax });
    await merchant.settleRefunds(changed);
    const after = await merchant.order(id);
    expect(documentsOf(after)).toEqual([`INVOICE ${before}`, `CREDIT_NOTE ${before - changed.totalWithTax}`]);
    expect(after.summary).toMatchObject({ balanceDue: 0 });
  });
});
