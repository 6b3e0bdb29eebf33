import nock from 'nock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { MARK_RECEIVED, pay, type PlacedOrder } from '../../../e2e/support/shopping';
import type { ShopServer } from '../../../e2e/support/test-server';
import { adjust, applyPoints, buyerAtPayment } from './company-buyer';
import { MollieStandIn, tellMollie } from './mollie-stand-in';
import { type StripeStandIn, tell } from './stripe-stand-in';
import { atPayment, begin as beginAtStripe, createOnlineShop, kinds, orderOf } from './support';

const MOLLIE = `mutation ($input: MolliePaymentIntentInput!) { createMolliePaymentIntent(input: $input) {
  __typename ... on MolliePaymentIntent { url } ... on MolliePaymentIntentError { errorCode message } } }`;
const REFUND = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { __typename ... on Refund { state } } }`;
const TOKEN = `{ generateBraintreeClientToken }`;

interface MollieAnswer {
  __typename: string;
  url?: string;
  errorCode?: string;
  message?: string;
}

describe('other providers, and a store with its own account', () => {
  let server: ShopServer;
  let stripe: StripeStandIn;
  let admin: GraphqlClient;
  let company: GraphqlClient;
  let goods: TestProduct;
  const mollie = new MollieStandIn();
  beforeAll(async () => {
    ({ server, stripe, admin } = await createOnlineShop());
    mollie.start();
    company = await server.admin('company-store');
    goods = await createProduct(company, { name: 'Clé USB', price: 41_030 });
  });
  afterAll(async () => {
    stripe.stop();
    await server.stop();
  });

  const begin = async (shop: GraphqlClient, input: object = {}) =>
    (await shop.request<{ createMolliePaymentIntent: MollieAnswer }>(MOLLIE, { input })).createMolliePaymentIntent;
  const latest = () => [...mollie.payments.values()].at(-1)!;
  const refund = async (paymentId: string, amount: number, client = admin) => {
    const input = { paymentId, amount, reason: 'Casse', lines: [], shipping: 0, adjustment: 0 };
    return (await client.request<{ refundOrder: { state: string } }>(REFUND, { input })).refundOrder;
  };

  it('pays an order at Mollie, of which only Mollie itself is believed', async () => {
    const { shop, order } = await atPayment(server);
    const answer = await begin(shop, { redirectUrl: 'https://boutique.example/merci' });
    const payment = latest();
    expect(answer).toEqual({ __typename: 'MolliePaymentIntent', url: `https://www.mollie.com/checkout/${payment.id}` });
    expect(payment).toMatchObject({
      amount: { value: (order.totalWithTax / 100).toFixed(2), currency: 'EUR' },
      description: order.code,
      redirectUrl: 'https://boutique.example/merci',
    });
    expect(payment.webhookUrl).toMatch(new RegExp(`^${server.url}/payments/mollie/boutique/\\d+$`));
    expect(mollie.keys.at(-1)).toMatch(/^.{20,64}$/);
    expect(await begin(shop)).toEqual(answer);
    expect(mollie.payments.size).toBe(1);

    expect(await tellMollie(server, payment.id)).toBe(200);
    expect((await orderOf(admin, order.id)).payments).toEqual([]);
    payment.status = 'paid';
    expect(await Promise.all([1, 2, 3].map(() => tellMollie(server, payment.id)))).toEqual([200, 200, 200]);
    const paid = await orderOf(admin, order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', invoices: [{ totalWithTax: order.totalWithTax }] });
    expect(paid.payments).toMatchObject([
      { method: 'mollie-payment-handler', transactionId: payment.id, state: 'Settled' },
    ]);

    expect(await refund(paid.payments[0].id, 150)).toMatchObject({ state: 'Pending' });
    expect(mollie.refunds.at(-1)?.amount.value).toBe('1.50');
    mollie.refunds.at(-1)!.status = 'refunded';
    await tellMollie(server, payment.id);
    const refunded = await orderOf(admin, order.id);
    expect(refunded.payments[0].refunds).toMatchObject([{ state: 'Settled', total: 150 }]);
    expect(refunded.invoices.filter(({ kind }) => kind === 'CREDIT_NOTE')).toMatchObject([{ totalWithTax: 150 }]);
  });

  it('says nothing of payments at Mollie that are not there or not here', async () => {
    for (const [id, token] of [
      ['tr_999', 'boutique'],
      ['tr_1', 'nowhere'],
      ["'; --", 'boutique'],
    ]) {
      expect(await tellMollie(server, id, token)).toBe(200);
    }
    const { shop } = await atPayment(server);
    await shop.request(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`);
    expect(await begin(shop)).toMatchObject({
      __typename: 'MolliePaymentIntentError',
      message: 'La commande n’est pas à l’étape du paiement.',
    });
    const methods = await shop.request(
      `{ molliePaymentMethods(input: { paymentMethodCode: "mollie-payment-handler" }) { code description } }`,
    );
    expect(methods).toEqual({ molliePaymentMethods: [{ code: 'ideal', description: 'iDEAL' }] });
  });

  it('B15 pays at Mollie what a placed order awaits, until it has come otherwise', async () => {
    const { shop, order } = await atPayment(server);
    await pay(shop, 'cheque');
    const answer = await begin(shop, { orderCode: order.code });
    const payment = latest();
    expect(payment.amount.value).toBe((order.totalWithTax / 100).toFixed(2));
    expect(await begin(shop, { orderCode: order.code })).toEqual(answer);
    const unknown = { __typename: 'MolliePaymentIntentError', message: 'Cette commande est introuvable.' };
    expect(await begin(server.shop(), { orderCode: order.code })).toMatchObject(unknown);
    payment.status = 'paid';
    for (let times = 0; times < 2; times++) await tellMollie(server, payment.id);
    expect((await orderOf(admin, order.id)).payments).toMatchObject([
      { method: 'mollie-payment-handler', state: 'Settled', amount: order.totalWithTax },
    ]);

    const { shop: other, order: next } = await atPayment(server);
    await pay(other, 'cheque');
    await begin(other, { orderCode: next.code });
    const begun = latest();
    await admin.request(MARK_RECEIVED, { input: { orderId: next.id, method: 'cheque' } });
    await expect.poll(() => begun.status).toBe('canceled');
  });

  it('cancels at Mollie what no longer fits', async () => {
    const { shop } = await atPayment(server);
    await begin(shop);
    const payment = latest();
    await pay(shop, 'cheque');
    await expect.poll(() => payment.status).toBe('canceled');
  });

  describe('the company store, which has its own account at Stripe', () => {
    it('B13, B15 asks for the deposit of what points leave, by card, and for the balance by transfer', async () => {
      const { shop, customerId } = await buyerAtPayment(server, goods);
      await adjust(company, customerId, 100);
      const whole = stripe.of(await beginAtStripe(shop, 'stripe-card', true));
      const half = stripe.of(await beginAtStripe(shop));
      expect(half).toMatchObject({ amount: Math.round(whole.amount / 2), currency: 'usd' });
      expect([whole.status, half.status]).toEqual(['canceled', 'requires_payment_method']);
      expect(stripe.created().at(-1)?.authorization).toBe('Bearer sk_test_company');

      // Whoever has the form still open pays nothing that is no longer due: when points are applied, and when they change.
      await applyPoints(shop, 23);
      await expect.poll(() => half.status).toBe('canceled');
      const less = stripe.of(await beginAtStripe(shop));
      await applyPoints(shop, 33);
      await expect.poll(() => less.status).toBe('canceled');
      const intent = stripe.of(await beginAtStripe(shop));
      expect(intent.amount).toBe(Math.round((whole.amount - 3300) / 2));

      await tell(server, 'payment_intent.succeeded', stripe.become(intent, 'succeeded'), 'whsec_company');
      const { activeOrder } = await shop.request<{ activeOrder: object | null }>(`{ activeOrder { id } }`);
      expect(activeOrder).toBeNull();
      const { orders } = await company.request<{ orders: { items: { id: string }[] } }>(
        `query ($code: String!) { orders(options: { filter: { code: { eq: $code } } }) { items { id } } }`,
        { code: intent.metadata.orderCode },
      );
      const [{ id }] = orders.items;
      const placed = await orderOf(company, id);
      expect(placed).toMatchObject({ state: 'PaymentAuthorized', workflow: { status: 'AWAITING_BALANCE' } });
      expect(placed.invoices).toMatchObject([{ kind: 'DEPOSIT_INVOICE', totalWithTax: intent.amount }]);
      expect(kinds(placed)).toEqual(['ORDER_CONFIRMATION', 'ORDER_VALIDATION']);
      const balance = placed.orderPayments.find(({ kind }) => kind === 'BALANCE');
      expect(balance).toMatchObject({ awaited: true, amount: whole.amount - 3300 - intent.amount });

      await company.request(MARK_RECEIVED, { input: { orderId: id, paymentId: balance?.id, method: 'bank-transfer' } });
      const paid = await orderOf(company, id);
      expect(paid).toMatchObject({ state: 'PaymentSettled', summary: { balanceDue: 0 } });
      expect(kinds(paid)).toContain('FINAL_INVOICE');
    });

    it('has nothing to ask for where points cover everything', async () => {
      const { shop, customerId } = await buyerAtPayment(server, goods);
      await adjust(company, customerId, 1000);
      const { activeOrder } = await shop.request<{ activeOrder: PlacedOrder }>(`{ activeOrder { totalWithTax } }`);
      expect(activeOrder.totalWithTax % 100).not.toBe(0);
      await applyPoints(shop, Math.floor(activeOrder.totalWithTax / 100));
      const { errors } = await shop.raw(`mutation { createStripePaymentIntent(paymentMethodCode: "stripe-card") }`);
      expect(errors?.[0].message).toMatch(/needs \$0\.50 at least/);
    });

    it('B12 takes an electronic cheque in dollars', async () => {
      const { shop } = await buyerAtPayment(server, goods);
      const debit = stripe.of(await beginAtStripe(shop, 'stripe-bank-debit'));
      expect(debit.payment_method_types).toEqual(['us_bank_account']);
    });
  });

  describe('Braintree', () => {
    const gateway = () =>
      nock('https://api.sandbox.braintreegateway.com')
        .matchHeader('authorization', /^Basic /)
        .defaultReplyHeaders({ 'content-type': 'application/xml; charset=utf-8' });
    const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`;
    const transaction = (id: string, status: string, amount: string) =>
      xml(`<transaction><id>${id}</id><status>${status}</status><amount>${amount}</amount><type>sale</type>
        <currency-iso-code>USD</currency-iso-code><payment-instrument-type>credit_card</payment-instrument-type>
        <credit-card><card-type>Visa</card-type><last-4>1111</last-4></credit-card></transaction>`);
    const atCompany = async () => {
      const { shop } = await buyerAtPayment(server, goods);
      const { activeOrder } = await shop.request<{ activeOrder: PlacedOrder }>(`{ activeOrder { id totalWithTax } }`);
      return { shop, order: activeOrder };
    };

    it('is offered only by the store that has its secrets', async () => {
      const { shop } = await atPayment(server);
      const { errors } = await shop.raw(TOKEN);
      expect(errors?.[0].message).toBe('Ce mode de paiement n’est pas proposé pour cette commande.');
      gateway()
        .post('/merchants/merchant/client_token')
        .reply(201, xml('<client-token><value>token-for-the-form</value></client-token>'));
      expect(await (await atCompany()).shop.request(TOKEN)).toEqual({
        generateBraintreeClientToken: 'token-for-the-form',
      });
    });

    it('charges the deposit while the customer waits, and calls it off before it is settled', async () => {
      const { shop, order } = await atCompany();
      expect(await pay(shop, 'braintree')).toMatchObject({ errorCode: 'PAYMENT_DECLINED_ERROR' });
      gateway()
        .post('/merchants/merchant/transactions')
        .reply(422, xml('<api-error-response><message>Do Not Honor</message></api-error-response>'));
      expect(await pay(shop, 'braintree', { nonce: 'fake-declined' })).toMatchObject({
        errorCode: 'PAYMENT_DECLINED_ERROR',
      });

      const deposit = Math.round(order.totalWithTax / 2);
      const amount = (deposit / 100).toFixed(2);
      let sent = '';
      gateway()
        .post('/merchants/merchant/transactions', body => {
          sent = JSON.stringify(body);
          return true;
        })
        .reply(201, transaction('bt1', 'submitted_for_settlement', amount));
      const placed = await pay(shop, 'braintree', { nonce: 'fake-valid-nonce' });
      expect(placed.__typename).toBe('Order');
      expect(sent).toContain(`"amount":"${amount}"`);
      const paid = await orderOf(company, order.id);
      expect(paid.orderPayments.map(({ kind, awaited, amount: part }) => [kind, awaited, part])).toEqual([
        ['DEPOSIT', false, deposit],
        ['BALANCE', true, order.totalWithTax - deposit],
      ]);
      await company.request(`mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }`, {
        id: order.id,
      });
      gateway()
        .get('/merchants/merchant/transactions/bt1')
        .reply(200, transaction('bt1', 'submitted_for_settlement', amount));
      gateway()
        .put('/merchants/merchant/transactions/bt1/void')
        .reply(200, transaction('bt1', 'voided', amount));
      const charged = paid.payments.find(({ transactionId }) => transactionId === 'bt1');
      expect(await refund(charged?.id ?? '', deposit, company)).toMatchObject({ state: 'Settled' });
    });
  });
});
