import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { MARK_RECEIVED, pay } from '../../../e2e/support/shopping';
import type { ShopServer } from '../../../e2e/support/test-server';
import { orderPageCases } from './order-page-cases';
import { placedOrderCases } from './placed-order-cases';
import { type StripeStandIn, tell } from './stripe-stand-in';
import { atPayment, begin, createOnlineShop, INTENT, kinds, orderOf, setStore } from './support';

const METHODS = `{ eligiblePaymentMethods { code name isEligible eligibilityMessage instructions { method }
  online { provider publishableKey amount } } }`;

interface Quote {
  code: string;
  name: string;
  isEligible: boolean;
  eligibilityMessage: string | null;
  online: { provider: string; publishableKey: string | null; amount: number } | null;
}

describe('A4, B12 paying by card, PayPal and bank debit', () => {
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

  const offered = async (shop: GraphqlClient) =>
    (await shop.request<{ eligiblePaymentMethods: Quote[] }>(METHODS)).eligiblePaymentMethods;
  const set = (customFields: object) => setStore(admin, customFields);

  it('offers what has its secrets, with what a storefront needs for the provider’s form', async () => {
    const { shop, order } = await atPayment(server);
    const quotes = await offered(shop);
    const codes = quotes.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['cheque', 'stripe-card', 'stripe-paypal', 'stripe-bank-debit']));
    // Only the company store has an account at Braintree.
    expect(codes).not.toContain('braintree');
    expect(quotes.find(({ code }) => code === 'stripe-card')).toMatchObject({
      isEligible: true,
      online: { provider: 'stripe', publishableKey: 'pk_test_boutique', amount: order.totalWithTax },
    });
    expect(quotes.find(({ code }) => code === 'cheque')?.online).toBeNull();
  });

  it('shows no secret to anybody', async () => {
    const answer = await admin.request(`{ paymentMethods { items { code handler { code args { name value } } } }
      paymentMethodHandlers { code args { name defaultValue } } globalSettings { serverConfig { __typename } } }`);
    expect(JSON.stringify(answer)).not.toMatch(/sk_test|whsec|test_mollie|private-braintree/);
    expect(JSON.stringify(answer)).toContain('stripe-bank-debit');
  });

  it('lets the store choose methods, order and labels', async () => {
    await set({
      paymentChoices: [
        { code: 'stripe-card', labelFr: 'Carte (CB, Visa)', labelEn: null },
        { code: 'cheque', labelFr: null, labelEn: null },
      ],
    });
    const { shop } = await atPayment(server);
    expect((await offered(shop)).map(({ code, name }) => [code, name])).toEqual([
      ['stripe-card', 'Carte (CB, Visa)'],
      ['cheque', 'Chèque'],
    ]);
    const { errors } = await shop.raw(INTENT, { method: 'stripe-paypal' });
    expect(errors?.[0].message).toBe('Ce mode de paiement n’est pas proposé pour cette commande.');
    const cash = await shop.raw(
      `mutation { addPaymentToOrder(input: { method: "cash", metadata: {} }) { __typename } }`,
    );
    expect(cash.errors).toHaveLength(1);
    await set({ paymentChoices: [] });
    expect((await offered(shop)).length).toBeGreaterThan(4);
  });

  it('asks for nothing before the order has its number', async () => {
    const { shop } = await atPayment(server);
    await shop.request(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    const { errors } = await shop.raw(INTENT, { method: 'stripe-card' });
    expect(errors?.[0].message).toBe('La commande n’est pas à l’étape du paiement.');
  });

  it.each([
    ['stripe-card', 'card'],
    ['stripe-paypal', 'paypal'],
  ])('A9 does everything by itself when %s has paid', async (method, type) => {
    const { shop, order } = await atPayment(server);
    const secret = await begin(shop, method);
    const intent = stripe.of(secret);
    expect(intent).toMatchObject({ amount: order.totalWithTax, currency: 'eur', payment_method_types: [type] });
    expect(intent.metadata).toMatchObject({
      channelToken: 'boutique',
      orderCode: order.code,
      paymentMethodCode: method,
    });
    expect(stripe.created().at(-1)?.idempotencyKey).toContain(`_${order.code}_`);
    expect(stripe.created().at(-1)?.authorization).toBe('Bearer sk_test_boutique');
    // Pressed again, it is the same payment.
    expect(await begin(shop, method)).toBe(secret);
    expect((await orderOf(admin, order.id)).state).toBe('ArrangingPayment');

    expect(await tell(server, 'payment_intent.succeeded', stripe.become(intent, 'succeeded'))).toBe(200);
    const paid = await orderOf(admin, order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', workflow: { status: 'AWAITING_DELIVERY' } });
    expect(paid.payments).toMatchObject([
      { method, state: 'Settled', amount: order.totalWithTax, transactionId: intent.id },
    ]);
    expect(paid.invoices).toMatchObject([{ kind: 'INVOICE', totalWithTax: order.totalWithTax }]);
    expect(kinds(paid)).toEqual(['LOYALTY_POINTS', 'ORDER_CONFIRMATION', 'ORDER_VALIDATION']);
    await expect
      .poll(async () => (await orderOf(admin, order.id)).emails.every(({ state }) => state === 'SENT'), {
        timeout: 20_000,
      })
      .toBe(true);
  });

  it('takes no word for a payment but the provider’s', async () => {
    const { shop, order } = await atPayment(server);
    expect(await pay(shop, 'stripe-card')).toMatchObject({ errorCode: 'PAYMENT_DECLINED_ERROR' });
    expect((await orderOf(admin, order.id)).state).toBe('ArrangingPayment');
  });

  it('makes another payment for another method or amount, and cancels the one before', async () => {
    const { shop, order } = await atPayment(server);
    const card = stripe.of(await begin(shop, 'stripe-card'));
    const paypal = stripe.of(await begin(shop, 'stripe-paypal'));
    expect(card.status).toBe('canceled');
    expect(paypal.status).toBe('requires_payment_method');
    // What was cancelled does not come back under its idempotency key.
    const again = stripe.of(await begin(shop, 'stripe-card'));
    expect(again.id).not.toBe(card.id);
    expect([paypal.status, again.amount]).toEqual(['canceled', order.totalWithTax]);

    // Back to the cart: what is open in some window can be paid no more.
    await shop.request(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    await expect.poll(() => again.status).toBe('canceled');
  });

  it('begins one payment for a button pressed five times at once', async () => {
    const { shop } = await atPayment(server);
    const secrets = await Promise.all(Array.from({ length: 5 }, () => begin(shop)));
    expect(new Set(secrets).size).toBe(1);
  });

  it('gives up a payment that was begun when the order is placed by other means', async () => {
    const { shop, order } = await atPayment(server);
    const intent = stripe.of(await begin(shop));
    await pay(shop, 'cheque');
    await expect.poll(() => intent.status).toBe('canceled');
    expect((await orderOf(admin, order.id)).workflow.status).toBe('AWAITING_PAYMENT');
  });

  it('begins no other payment while one is under way', async () => {
    const { shop } = await atPayment(server);
    stripe.become(stripe.of(await begin(shop)), 'processing');
    const { errors } = await shop.raw(INTENT, { method: 'stripe-paypal' });
    expect(errors?.[0].message).toBe('Un paiement de cette commande est en cours : attendez quelques instants.');
  });

  it('B12 awaits a bank debit until it has come', async () => {
    const { shop, order } = await atPayment(server);
    const intent = stripe.of(await begin(shop, 'stripe-bank-debit'));
    expect(intent.payment_method_types).toEqual(['sepa_debit']);
    await tell(server, 'payment_intent.processing', stripe.become(intent, 'processing'));
    const placed = await orderOf(admin, order.id);
    expect(placed).toMatchObject({
      state: 'PaymentAuthorized',
      workflow: { status: 'AWAITING_PAYMENT' },
      invoices: [],
    });
    expect(kinds(placed)).toEqual(['ORDER_CONFIRMATION']);
    const payment = placed.orderPayments[0];
    expect(payment).toMatchObject({ method: 'stripe-bank-debit', awaited: true, amount: order.totalWithTax });

    // Nobody can say that it has come but the bank.
    const { settlePayment } = await admin.request<{ settlePayment: { __typename: string } }>(
      `mutation ($id: ID!) { settlePayment(id: $id) { __typename } }`,
      { id: payment.id },
    );
    expect(settlePayment.__typename).toBe('SettlePaymentError');
    const { markPaymentReceived } = await admin.request<{ markPaymentReceived: { __typename: string } }>(
      MARK_RECEIVED,
      {
        input: { orderId: order.id, method: 'cheque' },
      },
    );
    expect(markPaymentReceived.__typename).toBe('PaymentMethodNotManualError');

    await tell(server, 'payment_intent.succeeded', stripe.become(intent, 'succeeded'));
    const paid = await orderOf(admin, order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', workflow: { status: 'AWAITING_DELIVERY' } });
    expect(paid.payments).toHaveLength(1);
    expect(kinds(paid)).toContain('ORDER_VALIDATION');
  });

  it('tells merchant and customer of a bank debit that failed, and awaits the money otherwise', async () => {
    const { shop, order } = await atPayment(server);
    const intent = stripe.of(await begin(shop, 'stripe-bank-debit'));
    await tell(server, 'payment_intent.processing', stripe.become(intent, 'processing'));
    const failure = { last_payment_error: { message: 'Insufficient funds' } };
    const failed = stripe.become(intent, 'requires_payment_method', failure);
    for (let times = 0; times < 2; times++)
      expect(await tell(server, 'payment_intent.payment_failed', failed)).toBe(200);
    const after = await orderOf(admin, order.id);
    expect(after).toMatchObject({ state: 'PaymentAuthorized', workflow: { status: 'AWAITING_PAYMENT' } });
    expect(after.payments.map(({ method, state }) => [method, state]).sort()).toEqual([
      ['bank-transfer', 'Authorized'],
      ['stripe-bank-debit', 'Cancelled'],
    ]);
    expect(after.emails.filter(({ type }) => type === 'PAYMENT_FAILED')).toHaveLength(2);
    expect(after.history.items.filter(({ type }) => type === 'ORDER_PAYMENT_FAILED')).toMatchObject([
      { data: { amount: order.totalWithTax, message: 'Insufficient funds', transactionId: intent.id } },
    ]);
    const subject = `La Petite Papeterie - Paiement non abouti (commande ${order.code})`;
    await expect
      .poll(() => server.smtp.messages.filter(mail => mail.subject === subject).length, { timeout: 20_000 })
      .toBe(2);
    const mail = server.smtp.messages.find(({ subject: s, html }) => s === subject && html.includes('Bonjour'));
    expect(mail?.text).toContain('Insufficient funds');
    expect(mail?.text).toContain('IBAN');
    // By transfer, then.
    await admin.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'bank-transfer' } });
    expect((await orderOf(admin, order.id)).state).toBe('PaymentSettled');
  });

  describe('of an order that is placed', () => {
    placedOrderCases(() => ({ server, stripe, admin }));
  });
  describe('from the order’s page', () => {
    orderPageCases(() => ({ server, stripe, admin }));
  });
});
