import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { documentsOf, Merchant } from '../../../e2e/support/merchant-client';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { asMerchant, atPayment, pay, placed, receive, refund, setTerms } from './support';

/** Half of the order as a deposit throughout. */
describe('money of an order with a deposit that goes back', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
    await setTerms(server, { depositPercentage: 50 });
  });
  afterAll(() => server.stop());

  it('gives a part of the order back by deposit and balance, in proportion, each with its credit note', async () => {
    const merchant = new Merchant(admin);
    const order = await placed(server);
    const total = order.totalWithTax;
    await receive(admin, order, 'DEPOSIT');
    expect(await merchant.refundPart(order.id, 100)).toMatchObject({
      __typename: 'PartialRefundError',
      message: expect.stringContaining('encore attendu') as string,
    });
    await receive(admin, order, 'BALANCE');
    const [ofDeposit, ofBalance] = [501, 500];
    expect(await merchant.partialRefund(order.id, 1_001)).toEqual({
      refusal: null,
      refundable: total,
      shares: [
        { methodName: 'Virement bancaire', amount: ofDeposit, points: null },
        { methodName: 'Virement bancaire', amount: ofBalance, points: null },
      ],
    });
    expect(await merchant.refundPart(order.id, 1_001)).toMatchObject({ __typename: 'Order', state: 'PaymentSettled' });
    await merchant.settleRefunds(await merchant.order(order.id));
    const after = await merchant.order(order.id);
    expect(after.summary).toMatchObject({ amountPaid: total - 1_001, balanceDue: 1_001 });
    expect(documentsOf(after).slice(2)).toEqual([`CREDIT_NOTE ${ofDeposit}`, `CREDIT_NOTE ${ofBalance}`]);
    const [deposit, final, ...notes] = after.invoices;
    expect(notes.map(({ creditedInvoice }) => creditedInvoice?.number)).toEqual([deposit.number, final.number]);

    expect(await merchant.refundPart(order.id, total - 1_001)).toMatchObject({ __typename: 'Order' });
    await merchant.settleRefunds(await merchant.order(order.id));
    const empty = await merchant.order(order.id);
    expect(empty.summary).toMatchObject({ amountPaid: 0, balanceDue: total });
    const credited = empty.invoices.filter(({ kind }) => kind === 'CREDIT_NOTE');
    expect(credited.reduce((sum, { totalWithTax }) => sum + totalWithTax, 0)).toBe(total);
  });

  it('counts a refund once both parts are paid', async () => {
    const order = await placed(server);
    await receive(admin, order, 'DEPOSIT');
    await receive(admin, order, 'BALANCE');
    const after = await refund(admin, await asMerchant(admin, order.id), 100);
    expect(after.state).toBe('PaymentSettled');
    expect(after.summary).toMatchObject({ amountPaid: order.totalWithTax - 100, balanceDue: 100 });
  });

  it('gives the balance back in part and in whole, with its credit notes and the points that it had earned', async () => {
    const merchant = new Merchant(admin);
    const shop = await atPayment(server);
    const order = await asMerchant(admin, (await pay(shop)).id);
    const [total, deposit] = [order.totalWithTax, order.summary.depositAmount];
    await receive(admin, order, 'DEPOSIT');
    await receive(admin, order, 'BALANCE');
    const { order: costs } = await admin.request<{ order: { shippingWithTax: number } }>(
      `query ($id: ID!) { order(id: $id) { shippingWithTax } }`,
      { id: order.id },
    );
    const points = async () =>
      (await shop.request<{ pointsAccount: { balance: number } }>('{ pointsAccount { balance } }')).pointsAccount
        .balance;
    /** A point for each euro that was kept, shipping aside. */
    const earnedBy = (money: number) => Math.max(0, Math.floor((money - costs.shippingWithTax) / 100));
    const paid = await asMerchant(admin, order.id);
    expect(await points()).toBe(earnedBy(total));

    const less = await refund(admin, paid, 700, 'BALANCE');
    expect(less).toMatchObject({ state: 'PaymentSettled', workflow: { status: 'AWAITING_DELIVERY' } });
    expect(less.summary).toMatchObject({
      total,
      depositAmount: deposit,
      amountPaid: total - 700,
      balanceDue: 700,
    });
    expect(less.orderPayments.map(({ awaited }) => awaited)).toEqual([false, false]);
    expect(await points()).toBe(earnedBy(total - 700));

    const back = await refund(admin, less, total - deposit - 700, 'BALANCE');
    expect(back).toMatchObject({ state: 'PaymentSettled', workflow: { status: 'AWAITING_DELIVERY' } });
    expect(back.summary).toMatchObject({ depositAmount: deposit, amountPaid: deposit, balanceDue: total - deposit });
    expect(await points()).toBe(earnedBy(deposit));
    const after = await merchant.order(order.id);
    expect(documentsOf(after)).toEqual([
      `DEPOSIT_INVOICE ${deposit}`,
      `INVOICE ${total}`,
      'CREDIT_NOTE 700',
      `CREDIT_NOTE ${total - deposit - 700}`,
    ]);
    const { number: final } = after.invoices[1];
    expect(after.invoices.slice(2).map(({ creditedInvoice }) => creditedInvoice?.number)).toEqual([final, final]);

    // And the deposit, of its own invoice.
    const empty = await refund(admin, back, deposit);
    expect(empty.summary).toMatchObject({ amountPaid: 0, balanceDue: total });
    const { invoices } = await merchant.order(order.id);
    expect(invoices[4]).toMatchObject({
      kind: 'CREDIT_NOTE',
      totalWithTax: deposit,
      creditedInvoice: { number: invoices[0].number },
    });
    expect(await points()).toBe(0);
  });
});
