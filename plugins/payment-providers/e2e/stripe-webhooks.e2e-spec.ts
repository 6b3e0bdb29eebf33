import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pay } from '../../../e2e/support/shopping';
import type { ShopServer } from '../../../e2e/support/test-server';
import { type StandInIntent, type StripeStandIn, tell } from './stripe-stand-in';
import { atPayment, begin, createOnlineShop, type OnlineOrder, orderOf, received, setStore } from './support';

const SUCCEEDED = 'payment_intent.succeeded';
const CANCEL = `mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }`;
const REFUND = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) {
  __typename ... on Refund { id state total } ... on ErrorResult { message } } }`;
const UNCLAIMED = `{ unclaimedPayments { provider transactionId account orderCode amount currencyCode } }`;

describe('what Stripe tells', () => {
  let server: ShopServer;
  let stripe: StripeStandIn;
  let admin: GraphqlClient;
  beforeAll(async () => {
    ({ server, stripe, admin } = await createOnlineShop());
  });
  afterAll(async () => {
    stripe.stop();
    await server.stop();
  });

  /** A customer who has paid, of which the shop does not know yet. */
  async function paidAtStripe(quantity = 1, method = 'stripe-card') {
    const { shop, order } = await atPayment(server, quantity);
    const intent = stripe.become(stripe.of(await begin(shop, method)), 'succeeded');
    return { shop, intent, order };
  }
  const see = (id: string) => orderOf(admin, id);
  const succeeded = (intent: StandInIntent, changes: Partial<StandInIntent> = {}) =>
    tell(server, SUCCEEDED, { ...intent, ...changes });
  /** Oldest first: Vendure answers them in no order of its own. */
  const settled = ({ payments }: OnlineOrder) =>
    payments.filter(({ state }) => state === 'Settled').sort((a, b) => Number(a.id) - Number(b.id));
  const unexpected = ({ history }: OnlineOrder) =>
    history.items.filter(({ type }) => type === 'ORDER_UNEXPECTED_MONEY').map(({ data }) => data.reason);
  const toMerchant = ({ emails }: OnlineOrder) => emails.filter(({ type }) => type === 'UNEXPECTED_PAYMENT').length;
  const refund = async (paymentId: string, amount: number) => {
    const input = { paymentId, amount, reason: 'En trop', lines: [], shipping: 0, adjustment: 0 };
    return (await admin.request<{ refundOrder: { __typename: string; id: string; state: string } }>(REFUND, { input }))
      .refundOrder;
  };

  it('is believed only with a signature that is right', async () => {
    const { intent, order } = await paidAtStripe();
    expect(await tell(server, SUCCEEDED, intent, 'whsec_forged')).toBe(400);
    const unsigned = await fetch(`${server.url}/payments/stripe`, {
      method: 'POST',
      body: JSON.stringify({ type: SUCCEEDED }),
    });
    expect(unsigned.status).toBe(400);
    expect((await see(order.id)).payments).toEqual([]);
  });

  it('is done once, told twice or ten times at once', async () => {
    const { intent, order } = await paidAtStripe();
    expect(await Promise.all(Array.from({ length: 10 }, () => succeeded(intent)))).toEqual(Array(10).fill(200));
    expect(await succeeded(intent)).toBe(200);
    const paid = await see(order.id);
    expect(paid.payments).toHaveLength(1);
    expect(paid.invoices).toHaveLength(1);
    expect(paid.emails.filter(({ type }) => type === 'ORDER_VALIDATION')).toHaveLength(2);
    expect(unexpected(paid)).toEqual([]);
  });

  it('makes no difference by coming in another order', async () => {
    const { intent, order } = await paidAtStripe(1, 'stripe-bank-debit');
    await succeeded(intent);
    for (const type of ['payment_intent.processing', 'payment_intent.payment_failed', 'payment_intent.created']) {
      expect(await tell(server, type, { ...intent, status: 'processing' })).toBe(200);
    }
    const paid = await see(order.id);
    expect(paid.payments).toMatchObject([{ state: 'Settled' }]);
    expect(paid.state).toBe('PaymentSettled');
  });

  it('places the order of a customer who has gone back to the cart meanwhile', async () => {
    const { shop, intent, order } = await paidAtStripe();
    await shop.request(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    await succeeded(intent);
    expect(await see(order.id)).toMatchObject({ state: 'PaymentSettled', payments: [{ amount: order.totalWithTax }] });
  });

  it('shows money for a cancelled order there, to be given back', async () => {
    const { shop, intent, order } = await paidAtStripe();
    await pay(shop, 'cheque');
    await admin.request(CANCEL, { id: order.id });
    for (let times = 0; times < 2; times++) await succeeded(intent);
    const cancelled = await see(order.id);
    expect(cancelled).toMatchObject({ state: 'Cancelled', invoices: [] });
    expect(settled(cancelled)).toMatchObject([{ method: 'stripe-card', amount: order.totalWithTax }]);
    expect(unexpected(cancelled)).toEqual(['cancelled']);
    expect(toMerchant(cancelled)).toBe(1);
    const subject = `La Petite Papeterie - Paiement à vérifier (commande ${order.code})`;
    await expect
      .poll(() => server.smtp.messages.find(mail => mail.subject === subject)?.text, { timeout: 20_000 })
      .toContain('annulée');

    expect(await refund(settled(cancelled)[0].id, order.totalWithTax)).toMatchObject({
      __typename: 'Refund',
      state: 'Settled',
    });
    expect(stripe.requests.at(-1)).toMatchObject({ path: '/v1/refunds', body: { payment_intent: intent.id } });
  });

  it('takes the place of the cheque that is awaited', async () => {
    const { shop, intent, order } = await paidAtStripe();
    await pay(shop, 'cheque');
    await succeeded(intent);
    const paid = await see(order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', summary: { amountPaid: order.totalWithTax, balanceDue: 0 } });
    expect(paid.payments).toMatchObject([
      { method: 'stripe-card', state: 'Settled', metadata: { chosenMethod: 'cheque' } },
    ]);
    expect(await received(admin, order.id)).toMatchObject({ __typename: 'NoAwaitedPaymentError' });
  });

  it('is one payment too many where the order was paid by cheque, shown and given back without touching the invoice', async () => {
    const { shop, intent, order } = await paidAtStripe();
    await pay(shop, 'cheque');
    await received(admin, order.id);
    await succeeded(intent);
    const paid = await see(order.id);
    expect(settled(paid).map(({ method, amount }) => [method, amount])).toEqual([
      ['cheque', order.totalWithTax],
      ['stripe-card', order.totalWithTax],
    ]);
    expect([unexpected(paid), toMerchant(paid), paid.invoices.length]).toEqual([['paid'], 1, 1]);
    const card = settled(paid).find(({ method }) => method === 'stripe-card');
    await refund(card?.id ?? '', order.totalWithTax);
    expect((await see(order.id)).invoices).toHaveLength(1);
  });

  it('agrees with “paiement reçu” at the same instant', async () => {
    for (let round = 0; round < 3; round++) {
      const { shop, intent, order } = await paidAtStripe();
      await pay(shop, 'cheque');
      const [status] = await Promise.all([succeeded(intent), received(admin, order.id)]);
      expect(status).toBe(200);
      const paid = await see(order.id);
      expect(paid).toMatchObject({ state: 'PaymentSettled', workflow: { status: 'AWAITING_DELIVERY' } });
      expect(paid.invoices).toMatchObject([{ totalWithTax: order.totalWithTax }]);
      // Either the card came first, and there is no cheque any more; or it is one too many, and said to be.
      expect(unexpected(paid)).toEqual(settled(paid).length === 2 ? ['paid'] : []);
      expect(paid.payments.filter(({ state }) => state === 'Authorized')).toEqual([]);
    }
  });

  it('places an order by less than it costs, awaits the rest and says so', async () => {
    const { intent, order } = await paidAtStripe(2);
    expect(await succeeded(intent, { amount_received: 100 })).toBe(200);
    const placed = await see(order.id);
    expect(placed.state).toBe('PaymentAuthorized');
    expect(placed.summary).toMatchObject({ amountPaid: 100, balanceDue: order.totalWithTax - 100 });
    expect(unexpected(placed)).toEqual(['short']);
    expect(placed.orderPayments.map(({ kind, awaited }) => [kind, awaited])).toEqual([
      ['DEPOSIT', false],
      ['BALANCE', true],
    ]);
  });

  it('pays an order by more than it costs, and says so', async () => {
    const { intent, order } = await paidAtStripe();
    await succeeded(intent, { amount_received: intent.amount + 500 });
    const paid = await see(order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', invoices: [{ totalWithTax: order.totalWithTax }] });
    expect(settled(paid)).toMatchObject([{ amount: order.totalWithTax + 500 }]);
    expect(unexpected(paid)).toEqual(['more']);
  });

  it('keeps money without an order here until somebody gives it back', async () => {
    const { intent, order } = await paidAtStripe();
    const lost = { id: 'pi_lost', metadata: { ...intent.metadata, orderCode: 'ORD-99999' } };
    for (let times = 0; times < 2; times++) expect(await succeeded(intent, lost)).toBe(200);
    // Signed by the account of another store, which has no say about this one's orders.
    const foreign = { ...intent, id: 'pi_foreign' };
    expect(await tell(server, SUCCEEDED, foreign, 'whsec_company')).toBe(200);
    const other = await tell(server, SUCCEEDED, {
      ...intent,
      metadata: { ...intent.metadata, environment: 'prod:elsewhere' },
    });
    expect(other).toBe(200);
    expect(await tell(server, SUCCEEDED, { ...intent, metadata: {} })).toBe(200);
    expect((await see(order.id)).payments).toEqual([]);
    const { unclaimedPayments } = await admin.request<{ unclaimedPayments: object[] }>(UNCLAIMED);
    expect(unclaimedPayments).toEqual([
      {
        provider: 'stripe',
        transactionId: 'pi_foreign',
        account: 'COMPANY_STORE',
        orderCode: order.code,
        amount: intent.amount,
        currencyCode: 'EUR',
      },
      {
        provider: 'stripe',
        transactionId: 'pi_lost',
        account: 'DEFAULT',
        orderCode: 'ORD-99999',
        amount: intent.amount,
        currencyCode: 'EUR',
      },
    ]);
  });

  it('is asked to tell again what could not be done', async () => {
    const { shop, order } = await atPayment(server);
    const intent = stripe.become(stripe.of(await begin(shop, 'stripe-bank-debit')), 'processing');
    stripe.broken = 3;
    expect(await tell(server, 'payment_intent.processing', intent)).toBe(500);
    expect((await see(order.id)).payments).toEqual([]);
    expect(await tell(server, 'payment_intent.processing', intent)).toBe(200);
    expect((await see(order.id)).payments).toMatchObject([{ state: 'Authorized' }]);
  });

  it('gives back in parts, with credit notes, and waits for a refund that takes its time', async () => {
    const { intent, order } = await paidAtStripe();
    await succeeded(intent);
    const paymentId = (await see(order.id)).payments[0].id;
    expect(await refund(paymentId, 100)).toMatchObject({ state: 'Settled' });
    stripe.refundStatus = 'pending';
    expect(await refund(paymentId, 100)).toMatchObject({ state: 'Pending' });
    stripe.refundStatus = 'succeeded';
    const sent = stripe.requests.filter(({ path }) => path === '/v1/refunds').slice(-2);
    expect(sent.map(({ body }) => body.amount)).toEqual(['100', '100']);
    expect(sent[0].idempotencyKey).not.toBe(sent[1].idempotencyKey);
    const notes = async () => (await see(order.id)).invoices.filter(({ kind }) => kind === 'CREDIT_NOTE').length;
    expect(await notes()).toBe(1);

    const pending = (await see(order.id)).payments[0].refunds.find(({ state }) => state === 'Pending');
    for (let times = 0; times < 2; times++) {
      expect(await tell(server, 'charge.refund.updated', { id: pending?.transactionId, status: 'succeeded' })).toBe(
        200,
      );
    }
    expect(await notes()).toBe(2);
    expect((await see(order.id)).payments[0].refunds.map(({ state }) => state)).toEqual(['Settled', 'Settled']);
  });

  describe('of the balance of an order that its deposit has placed', () => {
    beforeAll(() => setStore(admin, { depositPercentage: 50 }));
    afterAll(() => setStore(admin, { depositPercentage: 0 }));

    /** The deposit has come; the customer is about to pay the balance by card. */
    async function atBalance() {
      const { shop, order } = await atPayment(server, 2);
      await pay(shop, 'cheque');
      const [deposit, balance] = (await see(order.id)).orderPayments;
      await received(admin, order.id, { paymentId: deposit.id });
      const intent = stripe.of(await begin(shop, 'stripe-card', false, order.code));
      expect(intent.amount).toBe(balance.amount);
      return { shop, order, balance, intent };
    }
    const awaited = ({ payments }: OnlineOrder) => payments.filter(({ state }) => state === 'Authorized');

    it('is done once, told ten times at once', async () => {
      const { order, balance, intent } = await atBalance();
      stripe.become(intent, 'succeeded');
      expect(await Promise.all(Array.from({ length: 10 }, () => succeeded(intent)))).toEqual(Array(10).fill(200));
      const paid = await see(order.id);
      expect(paid).toMatchObject({
        state: 'PaymentSettled',
        summary: { amountPaid: order.totalWithTax, balanceDue: 0 },
      });
      expect(settled(paid).map(({ method, amount }) => [method, amount])).toEqual(
        expect.arrayContaining([['stripe-card', balance.amount]]),
      );
      expect(paid.payments).toHaveLength(2);
      expect(paid.invoices.map(({ kind }) => kind).sort()).toEqual(['DEPOSIT_INVOICE', 'INVOICE']);
      expect([unexpected(paid), toMerchant(paid)]).toEqual([[], 0]);
      // To the customer, and the merchant's copy.
      const finals = paid.emails.filter(({ type }) => type === 'FINAL_INVOICE').map(({ recipient }) => recipient);
      expect([finals.length, new Set(finals).size]).toEqual([2, 2]);
    });

    it('is cancelled where “paiement reçu” came first; of money that came all the same it is said to be too much', async () => {
      const { order, balance, intent } = await atBalance();
      await received(admin, order.id, { paymentId: balance.id });
      await expect.poll(() => intent.status).toBe('canceled');
      await succeeded(stripe.become(intent, 'succeeded'));
      const paid = await see(order.id);
      expect([settled(paid).length, unexpected(paid), toMerchant(paid)]).toEqual([3, ['paid'], 1]);
      expect(paid.invoices).toHaveLength(2);
    });

    it('is another where a part of it came by cheque', async () => {
      const { shop, order, balance, intent } = await atBalance();
      await received(admin, order.id, { paymentId: balance.id, amount: 100 });
      await expect.poll(() => intent.status).toBe('canceled');
      const less = stripe.of(await begin(shop, 'stripe-card', false, order.code));
      expect(less.amount).toBe(balance.amount - 100);
      await succeeded(stripe.become(less, 'succeeded'));
      const paid = await see(order.id);
      expect(paid).toMatchObject({
        state: 'PaymentSettled',
        summary: { amountPaid: order.totalWithTax, balanceDue: 0 },
      });
      expect(unexpected(paid)).toEqual([]);
    });

    it('leaves nothing to be paid that was begun at the instant in which the money came', async () => {
      for (let round = 0; round < 3; round++) {
        const { shop, order, balance } = await atBalance();
        const [began] = await Promise.allSettled([
          begin(shop, 'stripe-paypal', false, order.code),
          received(admin, order.id, { paymentId: balance.id }),
        ]);
        expect((await see(order.id)).state).toBe('PaymentSettled');
        if (began.status === 'fulfilled') await expect.poll(() => stripe.of(began.value).status).toBe('canceled');
        const open = () => [...stripe.intents.values()].filter(({ metadata }) => metadata.orderCode === order.code);
        await expect.poll(() => open().every(({ status }) => status === 'canceled')).toBe(true);
      }
    });

    it('agrees with “paiement reçu” at the same instant', async () => {
      for (let round = 0; round < 3; round++) {
        const { order, balance, intent } = await atBalance();
        stripe.become(intent, 'succeeded');
        const [status] = await Promise.all([
          succeeded(intent),
          received(admin, order.id, { paymentId: balance.id }),
          succeeded(intent),
        ]);
        expect(status).toBe(200);
        const paid = await see(order.id);
        expect(paid).toMatchObject({ state: 'PaymentSettled', workflow: { status: 'AWAITING_DELIVERY' } });
        expect(awaited(paid)).toEqual([]);
        expect(paid.invoices.map(({ kind }) => kind).sort()).toEqual(['DEPOSIT_INVOICE', 'INVOICE']);
        // Either the card is the balance, or it is one too many, and said to be.
        expect(unexpected(paid)).toEqual(settled(paid).length === 3 ? ['paid'] : []);
        expect(settled(paid).filter(({ method }) => method === 'stripe-card')).toHaveLength(1);
      }
    });
  });
});
