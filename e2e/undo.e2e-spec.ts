import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from './support/pdf-text';
import { CHANGE_DELIVERY, type Outcome, pay, placeOrder, readyToPay, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';
import { account } from '../plugins/company-points/e2e/points-client';
import { placed as placedByDeposit, setTerms } from '../plugins/deposits/e2e/support';
import { offerTestCard, testCardHandler } from '../plugins/order-cancellation/e2e/test-card';
import { countOf, documentsOf, Merchant, type PaidOrder, statesOf } from './support/merchant-client';

const REASON = 'Chèque sans provision';

describe('C9 undoing "paiement reçu"', () => {
  let server: ShopServer;
  let merchant: Merchant;
  beforeAll(async () => {
    server = await createShopServer({
      configure: config => {
        config.paymentOptions.paymentMethodHandlers.push(testCardHandler);
        return config;
      },
    });
    merchant = new Merchant(await server.admin());
    await offerTestCard(merchant.admin);
  });
  afterAll(() => server.stop());

  async function paid(method = 'cheque'): Promise<PaidOrder> {
    const { id } = await placeOrder(server, method, 2);
    await merchant.receive(id, { reference: '0001234', method });
    return merchant.order(id);
  }
  /** What has left is not withdrawn when its payment is undone. */
  const allSent = (id: string) =>
    expect
      .poll(async () => (await merchant.order(id)).emails.filter(({ state }) => state !== 'SENT'), { timeout: 60_000 })
      .toEqual([]);
  const ship = (orderId: string, status = 'SHIPPED') =>
    merchant.admin.request(CHANGE_DELIVERY, { input: { orderId, status } });

  it('awaits the payment again, as it was chosen; the invoice gets its credit note, and a successor when the money comes', async () => {
    const { id } = await placeOrder(server, 'bank-transfer', 2);
    await merchant.receive(id, { method: 'cheque', reference: '0001234' });
    const order = await merchant.order(id);
    const [payment] = order.payments;
    const { totalWithTax: total } = order;
    await allSent(id);
    expect(await merchant.revert(payment.id, ` ${REASON} `)).toMatchObject({
      __typename: 'Order',
      state: 'PaymentAuthorized',
    });
    const reverted = await merchant.order(id);
    expect(statesOf(reverted)).toEqual([`Cancelled ${total}`, `Authorized ${total}`]);
    expect(reverted).toMatchObject({
      state: 'PaymentAuthorized',
      workflow: { status: 'AWAITING_PAYMENT' },
      summary: { amountPaid: 0, balanceDue: total },
      orderPayments: [{ kind: 'FULL', method: 'bank-transfer', amount: total, awaited: true }],
    });
    const kept = reverted.payments.find(({ state }) => state === 'Cancelled');
    expect(kept?.metadata).toMatchObject({ reference: '0001234', reverted: { reason: REASON } });
    const again = reverted.payments.find(({ state }) => state === 'Authorized');
    expect(again?.metadata.public?.instructions).toMatchObject({ method: 'bank-transfer', amount: total });
    const entry = reverted.history.items.find(({ type }) => type === 'ORDER_PAYMENT_REVERTED');
    expect(entry).toMatchObject({ data: { amount: total, method: 'cheque', reason: REASON } });
    expect(entry?.administrator).not.toBeNull();

    const [invoice, note] = reverted.invoices;
    expect(note).toMatchObject({
      kind: 'CREDIT_NOTE',
      totalWithTax: total,
      creditCause: 'PAYMENT_REVERTED',
      reason: REASON,
      creditedInvoice: { number: invoice.number },
    });
    const pdf = await fetch(note.downloadUrl);
    const [text] = await pdfText(Buffer.from(await pdf.arrayBuffer()));
    expect(text.replace(/\s+/g, ' ')).toContain(`Avoir sur la facture ${invoice.number}`);
    expect(text).toContain(REASON);

    await merchant.receive(id, { method: 'bank-transfer' });
    const after = await merchant.order(id);
    expect(documentsOf(after)).toEqual([`INVOICE ${total}`, `CREDIT_NOTE ${total}`, `INVOICE ${total}`]);
    expect(after).toMatchObject({
      workflow: { status: 'AWAITING_DELIVERY' },
      summary: { amountPaid: total, balanceDue: 0 },
    });
    expect(countOf(after, 'ORDER_VALIDATION')).toBe(4);
  });

  it('tells the customer how to pay again, with the credit note, unless the merchant would rather not', async () => {
    const order = await paid('bank-transfer');
    await merchant.revert(order.payments[0].id);
    const mail = await server.smtp.waitFor(
      ({ subject }) => subject === `La Petite Papeterie - Paiement à nouveau attendu (commande ${order.code})`,
    );
    const note = (await merchant.order(order.id)).invoices[1];
    const pdfs = mail.attachments.filter(({ contentType }) => contentType === 'application/pdf');
    expect(pdfs.map(({ fileName }) => fileName)).toEqual([expect.stringContaining(note.number)]);
    const text = mail.text.replace(/\s+/g, ' ');
    expect(text).toContain(REASON);
    expect(text).toContain('Comment payer');
    expect(text).toMatch(/Virement bancaire/);

    // What said that the money was there, and had not left yet, leaves no more.
    await allSent(order.id);

    const quiet = await paid();
    await merchant.revert(quiet.payments[0].id, 'Erreur de clic', false);
    expect(countOf(await merchant.order(quiet.id), 'PAYMENT_REVERTED')).toBe(0);
  });

  it('takes the loyalty points back, and gives them again with the money', async () => {
    const shop = await readyToPay(server, 2);
    await toPayment(shop);
    const { id } = await pay(shop, 'cheque');
    const points = async () => (await account(shop))?.balance ?? 0;
    await merchant.receive(id);
    const earned = await points();
    expect(earned).toBeGreaterThan(0);
    await merchant.revert((await merchant.order(id)).payments[0].id);
    expect(await points()).toBe(0);
    await merchant.receive(id);
    expect(await points()).toBe(earned);
  });

  it('leaves what has been sent where it is', async () => {
    const order = await paid();
    await ship(order.id);
    await merchant.revert(order.payments[0].id);
    const shipped = await merchant.order(order.id);
    expect(shipped).toMatchObject({
      state: 'Shipped',
      workflow: { status: 'SHIPPED' },
      summary: { amountPaid: 0, balanceDue: order.totalWithTax },
    });
    await merchant.receive(order.id);
    const again = await merchant.order(order.id);
    expect(again).toMatchObject({ state: 'Shipped', summary: { balanceDue: 0 } });
    expect(documentsOf(again).map(document => document.split(' ')[0])).toEqual(['INVOICE', 'CREDIT_NOTE', 'INVOICE']);
  });

  it('is once, however often it is asked for, and whatever is asked for at the same time', async () => {
    const orders = await Promise.all([paid(), paid(), paid()]);
    await Promise.all(
      orders.flatMap(({ id, payments: [payment] }) => [
        merchant.revert(payment.id),
        merchant.receive(id, { paymentId: payment.id }),
        merchant.revert(payment.id),
        merchant.revert(payment.id),
      ]),
    );
    for (const { id, totalWithTax: total } of orders) {
      const after = await merchant.order(id);
      expect(statesOf(after)).toEqual([`Cancelled ${total}`, `Authorized ${total}`]);
      expect(documentsOf(after)).toEqual([`INVOICE ${total}`, `CREDIT_NOTE ${total}`]);
      expect(countOf(after, 'PAYMENT_REVERTED')).toBe(1);
      expect(after.workflow.status).toBe('AWAITING_PAYMENT');
    }
  });

  it('and shipping at the same instant both happen', async () => {
    const orders = await Promise.all([paid(), paid(), paid()]);
    await Promise.all(orders.flatMap(({ id, payments: [payment] }) => [ship(id), merchant.revert(payment.id)]));
    for (const { id, totalWithTax: total } of orders) {
      const after = await merchant.order(id);
      expect(after).toMatchObject({ state: 'Shipped', workflow: { status: 'SHIPPED' }, summary: { amountPaid: 0 } });
      expect(statesOf(after)).toEqual([`Cancelled ${total}`, `Authorized ${total}`]);
    }
  });

  it('is refused with a sentence where there is nothing to undo, or money went back already', async () => {
    const order = await paid();
    const [{ id: paymentId }] = order.payments;
    for (const reason of ['', '   ', 'x'.repeat(501)]) {
      expect(await merchant.revert(paymentId, reason)).toMatchObject({
        __typename: 'PaymentReversalError',
        errorCode: 'PAYMENT_REVERSAL_ERROR',
        message: 'Indiquez pourquoi ce paiement est annulé, en 500 caractères au plus.',
      });
    }
    const english = new Merchant(merchant.admin.with({ languageCode: 'en' }));
    expect((await english.revert(paymentId, '')).message).toBe(
      'Say why this payment is undone, in 500 characters at most.',
    );
    await merchant.receive(order.id, { paymentId });
    expect(statesOf(await merchant.order(order.id))).toEqual([`Settled ${order.totalWithTax}`]);

    const awaited = await placeOrder(server);
    const [waiting] = (await merchant.order(awaited.id)).payments;
    expect((await merchant.revert(waiting.id)).message).toContain('n’a pas été reçu');

    const input = { paymentId, amount: 100, lines: [], shipping: 0, adjustment: 0 };
    await merchant.admin.request(`mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { __typename } }`, {
      input,
    });
    expect((await merchant.revert(paymentId)).message).toContain('remboursé');
    await merchant.admin.request(
      `mutation ($id: ID!) { cancelAndRefundOrder(input: { orderId: $id, reason: "Rupture" }) { __typename } }`,
      { id: order.id },
    );
    expect((await merchant.revert(paymentId)).message).toContain('annulée');

    const shop = await readyToPay(server);
    await toPayment(shop);
    const byCard = await merchant.order((await pay(shop, 'test-card')).id);
    expect(byCard.orderPayments[0].reversalRefusal).toContain('se rembourse');
    expect((await merchant.revert(byCard.payments[0].id)).message).toContain('se rembourse');
  });

  it('has no way around it by core: neither what was received nor what is awaited is cancelled by itself', async () => {
    const cancel = async (client: Merchant, id: string, mutation = 'cancelPayment(id: $id)') =>
      (
        await client.admin.request<{ result: Outcome }>(
          `mutation ($id: ID!) { result: ${mutation} {
            __typename ... on PaymentStateTransitionError { transitionError } } }`,
          { id },
        )
      ).result;
    const english = new Merchant(merchant.admin.with({ languageCode: 'en' }));
    const byTransition = 'transitionPaymentToState(id: $id, state: "Cancelled")';
    for (const method of ['cheque', 'cash', 'bank-transfer']) {
      const order = await paid(method);
      const [{ id }] = order.payments;
      expect(await cancel(merchant, id)).toEqual({
        __typename: 'PaymentStateTransitionError',
        transitionError: expect.stringContaining('« Annuler ce paiement » (revertPaymentReceived)') as string,
      });
      expect((await cancel(english, id, byTransition)).transitionError).toContain('“Undo this payment”');
      const after = await merchant.order(order.id);
      expect(after).toMatchObject({ state: 'PaymentSettled', summary: { amountPaid: order.totalWithTax } });
      expect(await merchant.revert(id)).toMatchObject({ __typename: 'Order' });
    }

    const { id: orderId, totalWithTax: total } = await placeOrder(server);
    const [awaited] = (await merchant.order(orderId)).payments;
    expect(await cancel(merchant, awaited.id)).toEqual({
      __typename: 'PaymentStateTransitionError',
      transitionError: expect.stringContaining('Annulez ou modifiez la commande') as string,
    });
    expect((await cancel(english, awaited.id, byTransition)).transitionError).toContain('Cancel or modify the order');
    expect(await merchant.receive(orderId)).toMatchObject({ __typename: 'Order' });
    expect(statesOf(await merchant.order(orderId))).toEqual([`Settled ${total}`]);
  });

  it('does not find the payments of another store', async () => {
    const order = await paid();
    const elsewhere = new Merchant(await server.admin('company-store'));
    await expect(elsewhere.revert(order.payments[0].id)).rejects.toThrow();
    expect(statesOf(await merchant.order(order.id))).toEqual([`Settled ${order.totalWithTax}`]);
  });

  describe('of an order with a deposit', () => {
    beforeAll(() => setTerms(server, { depositPercentage: 30 }));

    async function bothReceived() {
      const { id } = await placedByDeposit(server);
      const order = await merchant.order(id);
      for (const { id: paymentId } of order.orderPayments) await merchant.receive(id, { paymentId });
      const [deposit, balance] = (await merchant.order(id)).orderPayments;
      return { id, total: order.totalWithTax, deposit, balance };
    }

    it('awaits the balance again, and nothing else', async () => {
      const { id, deposit, balance } = await bothReceived();
      await allSent(id);
      await merchant.revert(balance.id);
      const after = await merchant.order(id);
      expect(after).toMatchObject({
        state: 'PaymentAuthorized',
        workflow: { status: 'AWAITING_BALANCE' },
        summary: { amountPaid: deposit.amount, balanceDue: balance.amount },
        orderPayments: [
          { kind: 'DEPOSIT', awaited: false },
          { kind: 'BALANCE', method: 'deposit-balance', amount: balance.amount, awaited: true },
        ],
      });
      const first = [`DEPOSIT_INVOICE ${deposit.amount}`, `INVOICE ${deposit.amount + balance.amount}`];
      expect(documentsOf(after)).toEqual([...first, `CREDIT_NOTE ${balance.amount}`]);
      await merchant.receive(id);
      const paidAgain = await merchant.order(id);
      expect(paidAgain).toMatchObject({ state: 'PaymentSettled', summary: { balanceDue: 0 } });
      expect(documentsOf(paidAgain).slice(3)).toEqual([`INVOICE ${deposit.amount + balance.amount}`]);
      expect(countOf(paidAgain, 'FINAL_INVOICE')).toBe(4);
      expect(countOf(paidAgain, 'ORDER_VALIDATION')).toBe(2);
    });

    it('awaits the deposit again; the balance that is there has an invoice of its own meanwhile', async () => {
      const { id, total, deposit, balance } = await bothReceived();
      await merchant.revert(deposit.id);
      const after = await merchant.order(id);
      expect(after.summary).toMatchObject({ amountPaid: balance.amount, balanceDue: deposit.amount });
      expect(documentsOf(after).slice(2).sort()).toEqual(
        [`CREDIT_NOTE ${deposit.amount}`, `CREDIT_NOTE ${balance.amount}`, `DEPOSIT_INVOICE ${balance.amount}`].sort(),
      );
      await merchant.receive(id);
      const paidAgain = await merchant.order(id);
      expect(paidAgain).toMatchObject({ state: 'PaymentSettled', summary: { balanceDue: 0 } });
      expect(documentsOf(paidAgain).slice(5)).toEqual([`INVOICE ${total}`]);
    });

    it('that was all that had come leaves nothing invoiced', async () => {
      const { id } = await placedByDeposit(server);
      const [{ id: paymentId, amount }] = (await merchant.order(id)).orderPayments;
      await merchant.receive(id, { paymentId });
      expect((await merchant.order(id)).workflow.status).toBe('AWAITING_BALANCE');
      await merchant.revert(paymentId);
      const after = await merchant.order(id);
      expect(after).toMatchObject({ state: 'PaymentAuthorized', workflow: { status: 'AWAITING_PAYMENT' } });
      expect(documentsOf(after)).toEqual([`DEPOSIT_INVOICE ${amount}`, `CREDIT_NOTE ${amount}`]);
      expect(after.orderPayments.map(({ kind, awaited }) => ({ kind, awaited }))).toEqual([
        { kind: 'BALANCE', awaited: true },
        { kind: 'DEPOSIT', awaited: true },
      ]);
    });
  });
});
