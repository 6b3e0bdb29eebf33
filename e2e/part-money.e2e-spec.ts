import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from './support/pdf-text';
import { pay, placeOrder, readyToPay, toPayment } from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';
import { account } from '../plugins/company-points/e2e/points-client';
import { atPayment, placed as placedByDeposit, setTerms } from '../plugins/deposits/e2e/support';
import { countOf, documentsOf, Merchant, statesOf } from './support/merchant-client';

describe('C9 money that comes in parts, or is too much', () => {
  let server: ShopServer;
  let merchant: Merchant;
  beforeAll(async () => {
    server = await createShopServer();
    merchant = new Merchant(await server.admin());
  });
  afterAll(() => server.stop());

  const invoiceText = async (url: string) => {
    const pdf = await fetch(url);
    const pages = await pdfText(Buffer.from(await pdf.arrayBuffer()));
    return pages.join(' ').replace(/\s+/g, ' ');
  };

  it('keeps the legal limit of cash over all parts, and refuses what is no amount', async () => {
    const { id, totalWithTax: total } = await pay(await atPayment(server, 70, 'CAR-A5'), 'cheque');
    expect(total).toBeGreaterThan(100_000);
    await merchant.receive(id, { amount: 90_000, method: 'cash' });
    expect(await merchant.receive(id, { amount: 10_001, method: 'cash' })).toMatchObject({
      __typename: 'SettlePaymentError',
      paymentErrorMessage: expect.stringContaining('limité à 1') as string,
    });
    expect((await merchant.receive(id, { amount: 10_000, method: 'cash' })).__typename).toBe('Order');
    expect((await merchant.order(id)).summary.amountPaid).toBe(100_000);
    for (const amount of [0, -1, 2 ** 31]) await expect(merchant.receive(id, { amount })).rejects.toThrow();
    expect((await merchant.order(id)).summary.amountPaid).toBe(100_000);
  });

  it('keeps the rest awaited, with how to pay it; status, invoice and mail come when all is there', async () => {
    const { id, totalWithTax: total } = await placeOrder(server, 'bank-transfer', 2);
    const [{ id: first }] = (await merchant.order(id)).payments;
    await merchant.receive(id, { paymentId: first, amount: 1_000, reference: 'A1' });
    // Pressed twice is once.
    await merchant.receive(id, { paymentId: first, amount: 1_000, reference: 'A1' });
    const begun = await merchant.order(id);
    expect(begun).toMatchObject({
      state: 'PaymentAuthorized',
      workflow: { status: 'AWAITING_PAYMENT' },
      summary: { amountPaid: 1_000, balanceDue: total - 1_000 },
      surplus: { amount: 0, toRefund: 0 },
      orderPayments: [
        { kind: 'FULL', method: 'cheque', amount: 1_000, awaited: false, reference: 'A1' },
        { kind: 'FULL', method: 'bank-transfer', amount: total - 1_000, awaited: true },
      ],
    });
    expect(documentsOf(begun)).toEqual([]);
    const rest = begun.payments.find(({ state }) => state === 'Authorized')?.metadata.public?.instructions;
    expect(rest?.amount).toBe(total - 1_000);
    expect(rest?.epcPayload).toContain(`EUR${((total - 1_000) / 100).toFixed(2)}`);
    expect(rest?.text).toContain('virement');

    await merchant.receive(id, { amount: 500, method: 'cash', reference: 'A2' });
    await merchant.receive(id, { method: 'bank-transfer', reference: 'A3' });
    const complete = await merchant.order(id);
    expect(statesOf(complete)).toEqual(['Settled 1000', 'Settled 500', `Settled ${total - 1_500}`]);
    expect(complete).toMatchObject({
      state: 'PaymentSettled',
      workflow: { status: 'AWAITING_DELIVERY' },
      summary: { amountPaid: total, balanceDue: 0 },
    });
    expect(documentsOf(complete)).toEqual([`INVOICE ${total}`]);
    expect(countOf(complete, 'ORDER_VALIDATION')).toBe(2);
    const text = await invoiceText(complete.invoices[0].downloadUrl);
    for (const words of ['10,00 €', 'réf. A1', '5,00 €', 'réf. A2', 'réf. A3', 'Facture acquittée']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Trop-perçu');

    // One of the parts has not come after all.
    await merchant.revert(first);
    const undone = await merchant.order(id);
    expect(undone.summary).toMatchObject({ amountPaid: total - 1_000, balanceDue: 1_000 });
    expect(undone.orderPayments.filter(({ awaited }) => awaited)).toMatchObject([{ amount: 1_000 }]);
    expect(documentsOf(undone)).toEqual([`INVOICE ${total}`, `CREDIT_NOTE ${total}`]);
  });

  it('has parts at the same instant once each', async () => {
    const orders = await Promise.all([placeOrder(server), placeOrder(server), placeOrder(server)]);
    const firsts = await Promise.all(orders.map(async ({ id }) => (await merchant.order(id)).payments[0].id));
    await Promise.all(
      orders.flatMap(({ id }, index) =>
        [100, 200, 300].map(amount => merchant.receive(id, { paymentId: firsts[index], amount })),
      ),
    );
    for (const { id, totalWithTax: total } of orders) {
      const { summary, payments } = await merchant.order(id);
      expect(payments).toHaveLength(2);
      expect([100, 200, 300]).toContain(summary.amountPaid);
      expect(summary.amountPaid + summary.balanceDue).toBe(total);
    }
  });

  it('is one payment of what came where that is too much; the surplus is not invoiced, earns nothing and goes back', async () => {
    const shop = await readyToPay(server, 2);
    await toPayment(shop);
    const { id, code, totalWithTax: total } = await pay(shop, 'cheque');
    await merchant.receive(id, { amount: total + 1_234 });
    const order = await merchant.order(id);
    expect(statesOf(order)).toEqual([`Settled ${total + 1_234}`]);
    expect(order).toMatchObject({
      state: 'PaymentSettled',
      summary: { amountPaid: total + 1_234 },
      surplus: { amount: 1_234, refunding: 0, toRefund: 1_234 },
    });
    expect(documentsOf(order)).toEqual([`INVOICE ${total}`]);
    const text = await invoiceText(order.invoices[0].downloadUrl);
    expect(text).toContain('Facture acquittée');
    expect(text).toMatch(/Trop-perçu, à vous rembourser 12,34 €/);
    const exact = await placeOrder(server, 'cheque', 2);
    const earned = (await account(shop))?.balance;
    expect(earned).toBeGreaterThan(0);
    expect(earned).toBeLessThanOrEqual(exact.totalWithTax / 100);

    await Promise.all([merchant.refundSurplus(id), merchant.refundSurplus(id)]);
    const refunding = await merchant.order(id);
    expect(refunding.surplus).toEqual({ amount: 1_234, refunding: 1_234, toRefund: 0 });
    expect(refunding.payments[0].refunds).toMatchObject([{ total: 1_234, state: 'Pending', reason: 'Trop-perçu' }]);
    await merchant.settleRefunds(refunding);
    const after = await merchant.order(id);
    expect(after).toMatchObject({
      surplus: { amount: 0, refunding: 0, toRefund: 0 },
      summary: { amountPaid: total, balanceDue: 0 },
    });
    expect(documentsOf(after)).toEqual([`INVOICE ${total}`]);
    expect((await account(shop))?.balance).toBe(earned);
    const mail = await server.smtp.waitFor(({ subject }) => subject.endsWith(`Remboursement de la commande ${code}`));
    expect(mail.text).toContain('12,34');
    expect(mail.attachments.filter(({ contentType }) => contentType === 'application/pdf')).toEqual([]);
    expect(await merchant.refundSurplus(id)).toMatchObject({
      __typename: 'SurplusRefundError',
      message: 'Il n’y a pas de trop-perçu sur cette commande.',
    });
  });

  describe('of an order with a deposit', () => {
    beforeAll(() => setTerms(server, { depositPercentage: 30 }));

    async function awaited() {
      const { id } = await placedByDeposit(server);
      const { orderPayments, totalWithTax } = await merchant.order(id);
      const of = (kind: string) => orderPayments.find(payment => payment.kind === kind)!;
      return { id, total: totalWithTax, deposit: of('DEPOSIT'), balance: of('BALANCE') };
    }

    it('makes the order one to be made, with one deposit invoice, once all of the deposit is there', async () => {
      const { id, total, deposit, balance } = await awaited();
      await merchant.receive(id, { paymentId: deposit.id, amount: 100 });
      const begun = await merchant.order(id);
      expect(begun).toMatchObject({
        workflow: { status: 'AWAITING_PAYMENT' },
        summary: { depositAmount: deposit.amount, amountPaid: 100 },
      });
      expect(documentsOf(begun)).toEqual([]);
      const rest = begun.orderPayments.find(({ kind, awaited: waits }) => kind === 'DEPOSIT' && waits)!;
      expect(rest.amount).toBe(deposit.amount - 100);
      await merchant.receive(id, { paymentId: rest.id });
      const made = await merchant.order(id);
      expect(made).toMatchObject({ workflow: { status: 'AWAITING_BALANCE' }, summary: { amountPaid: deposit.amount } });
      expect(documentsOf(made)).toEqual([`DEPOSIT_INVOICE ${deposit.amount}`]);
      expect(countOf(made, 'ORDER_VALIDATION')).toBe(2);

      await merchant.receive(id, { paymentId: balance.id, amount: 200 });
      expect(documentsOf(await merchant.order(id))).toHaveLength(1);
      await merchant.receive(id);
      const paid = await merchant.order(id);
      expect(paid).toMatchObject({ state: 'PaymentSettled', summary: { balanceDue: 0 } });
      expect(documentsOf(paid)).toEqual([`DEPOSIT_INVOICE ${deposit.amount}`, `INVOICE ${total}`]);
      expect(await invoiceText(paid.invoices[1].downloadUrl)).toContain('Facture acquittée');
    });

    it('takes what is too much for the deposit off the balance, to the cent', async () => {
      const { id, total, deposit, balance } = await awaited();
      await merchant.receive(id, { paymentId: deposit.id, amount: deposit.amount + 150 });
      const made = await merchant.order(id);
      expect(made).toMatchObject({
        workflow: { status: 'AWAITING_BALANCE' },
        summary: { amountPaid: deposit.amount + 150, balanceDue: balance.amount - 150 },
        surplus: { amount: 0 },
      });
      expect(made.orderPayments.filter(payment => payment.awaited)).toMatchObject([{ amount: balance.amount - 150 }]);
      expect(documentsOf(made)).toEqual([`DEPOSIT_INVOICE ${deposit.amount + 150}`]);

      const whole = await awaited();
      await merchant.receive(whole.id, { paymentId: whole.deposit.id, amount: whole.total + 1 });
      const paid = await merchant.order(whole.id);
      expect(paid).toMatchObject({ state: 'PaymentSettled', surplus: { amount: 1, toRefund: 1 } });
      expect(paid.orderPayments.filter(payment => payment.awaited)).toEqual([]);
      expect(documentsOf(paid)).toEqual([`INVOICE ${total}`]);
    });
  });
});
