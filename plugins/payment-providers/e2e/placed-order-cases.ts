import { expect, it } from 'vitest';
import { createProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { addItem, pay, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { tell } from './stripe-stand-in';
import {
  atPayment,
  begin,
  INTENT,
  kinds,
  onlinePaymentOf,
  type OnlineShop,
  orderOf,
  received,
  setStore,
} from './support';

const AS_GUEST = `mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { __typename } }`;

/** Cases for a server that stands already: what a customer pays online after the order was placed. */
export function placedOrderCases(world: () => OnlineShop): void {
  /** Whose order awaits what was chosen at checkout. */
  async function placed(method = 'cheque') {
    const { server } = world();
    const { shop, order } = await atPayment(server);
    await pay(shop, method);
    return { shop, order, code: order.code };
  }
  const refusal = async (shop: GraphqlClient, code: string, method?: string) =>
    (await shop.raw(INTENT, { code, method })).errors?.map(({ message }) => message);
  const succeed = async (secret: string) => {
    const { server, stripe } = world();
    expect(await tell(server, 'payment_intent.succeeded', stripe.become(stripe.of(secret), 'succeeded'))).toBe(200);
  };
  const unknown = ['Cette commande est introuvable.'];

  it('A4 takes a card instead of the cheque that the customer had chosen', async () => {
    const { stripe, admin } = world();
    const { shop, order, code } = await placed();
    const offer = await onlinePaymentOf(shop, code);
    expect(offer).toMatchObject({ amount: order.totalWithTax, amountInFull: order.totalWithTax });
    const codes = offer?.methods.map(method => method.code);
    expect(codes).toEqual(expect.arrayContaining(['stripe-card', 'stripe-paypal', 'mollie-payment-handler']));
    expect(codes).not.toContain('cheque');
    expect(offer?.methods.find(method => method.code === 'stripe-card')).toEqual({
      code: 'stripe-card',
      name: 'Carte bancaire',
      isEligible: true,
      online: { provider: 'stripe', publishableKey: 'pk_test_boutique', amount: order.totalWithTax },
      instructions: null,
    });

    const secret = await begin(shop, 'stripe-card', false, code);
    expect(stripe.of(secret)).toMatchObject({ amount: order.totalWithTax, metadata: { orderCode: code } });
    // Pressed again, and five times at once, it is the same payment; by other means it is another.
    const again = await Promise.all(Array.from({ length: 5 }, () => begin(shop, 'stripe-card', false, code)));
    expect(new Set([secret, ...again]).size).toBe(1);
    const paypal = await begin(shop, 'stripe-paypal', false, code);
    expect([stripe.of(secret).status, stripe.of(paypal).status]).toEqual(['canceled', 'requires_payment_method']);

    await succeed(paypal);
    const paid = await orderOf(admin, order.id);
    expect(paid).toMatchObject({ state: 'PaymentSettled', workflow: { status: 'AWAITING_DELIVERY' } });
    expect(paid.payments).toMatchObject([{ method: 'stripe-paypal', metadata: { chosenMethod: 'cheque' } }]);
    expect(paid.invoices).toMatchObject([{ kind: 'INVOICE', totalWithTax: order.totalWithTax }]);
    expect(kinds(paid)).toEqual(['LOYALTY_POINTS', 'ORDER_CONFIRMATION', 'ORDER_VALIDATION']);
    expect(await onlinePaymentOf(shop, code)).toBeNull();
    expect(await refusal(shop, code)).toEqual(['Cette commande n’attend aucun paiement.']);
  });

  it('B15 takes the deposit and then the balance by card, or both at once', async () => {
    const { stripe, admin } = world();
    await setStore(admin, { depositPercentage: 40 });
    const { shop, order, code } = await placed('bank-transfer');
    const deposit = Math.round(order.totalWithTax * 0.4);
    expect(await onlinePaymentOf(shop, code)).toMatchObject({ amount: deposit, amountInFull: order.totalWithTax });
    const whole = stripe.of(await begin(shop, 'stripe-card', true, code));
    const first = await begin(shop, 'stripe-card', false, code);
    expect([whole.amount, whole.status, stripe.of(first).amount]).toEqual([order.totalWithTax, 'canceled', deposit]);
    await succeed(first);
    expect(await orderOf(admin, order.id)).toMatchObject({
      state: 'PaymentAuthorized',
      workflow: { status: 'AWAITING_BALANCE' },
      invoices: [{ kind: 'DEPOSIT_INVOICE', totalWithTax: deposit }],
    });
    const rest = order.totalWithTax - deposit;
    expect(await onlinePaymentOf(shop, code)).toMatchObject({ amount: rest, amountInFull: rest });
    const second = await begin(shop, 'stripe-card', false, code);
    expect(stripe.of(second).amount).toBe(rest);
    await succeed(second);
    const paid = await orderOf(admin, order.id);
    expect(paid).toMatchObject({
      state: 'PaymentSettled',
      summary: { amountPaid: order.totalWithTax, balanceDue: 0 },
    });
    expect(paid.orderPayments.map(({ kind, method, awaited }) => [kind, method, awaited])).toEqual([
      ['DEPOSIT', 'stripe-card', false],
      ['BALANCE', 'stripe-card', false],
    ]);
    expect(paid.invoices.map(({ kind }) => kind).sort()).toEqual(['DEPOSIT_INVOICE', 'INVOICE']);
    expect(kinds(paid)).toEqual(['FINAL_INVOICE', 'LOYALTY_POINTS', 'ORDER_CONFIRMATION', 'ORDER_VALIDATION']);
    expect(paid.history.items.filter(({ type }) => type === 'ORDER_UNEXPECTED_MONEY')).toEqual([]);

    const other = await placed('bank-transfer');
    await succeed(await begin(other.shop, 'stripe-card', true, other.code));
    const atOnce = await orderOf(admin, other.order.id);
    expect(atOnce).toMatchObject({ state: 'PaymentSettled', summary: { balanceDue: 0 } });
    expect(atOnce.payments.map(({ amount, state }) => [amount, state]).sort()).toEqual(
      [
        [order.totalWithTax, 'Settled'],
        [rest, 'Cancelled'],
      ].sort(),
    );
    await setStore(admin, { depositPercentage: 0 });
  });

  it('is its owner’s alone, in its own store, and says nothing of what there is to anybody else', async () => {
    const { server } = world();
    const { shop, code } = await placed();
    const { shop: other } = await atPayment(server);
    expect(await refusal(server.shop(), code)).toEqual(unknown);
    expect(await refusal(other, code)).toEqual(unknown);
    expect(await refusal(shop.with({ channelToken: 'company-store', languageCode: 'fr' }), code)).toEqual(unknown);
    expect(await refusal(shop, 'ORD-99999')).toEqual(unknown);
    expect(await refusal(shop.with({ languageCode: 'en' }), 'ORD-99999')).toEqual(['There is no such order.']);
    expect(await refusal(shop, code)).toBeUndefined();
  });

  it('is a guest’s in the session in which the order was placed', async () => {
    const { server, stripe } = world();
    const { variants } = await createProduct(await server.admin('company-store'), { name: 'Gourde', price: 2000 });
    const shop = server.shop('company-store');
    await addItem(shop, 1, variants[0].sku);
    const guest = { emailAddress: 'sacha@example.com', firstName: 'Sacha', lastName: 'Petit' };
    await shop.request(AS_GUEST, { input: guest });
    await setDelivery(shop, 'US');
    await toPayment(shop);
    const { code, totalWithTax } = await pay(shop, 'cheque', { payInFull: true });
    expect(stripe.of(await begin(shop, 'stripe-card', false, code))).toMatchObject({
      amount: totalWithTax,
      currency: 'usd',
    });
    expect(stripe.created().at(-1)?.authorization).toBe('Bearer sk_test_company');
    expect(await refusal(server.shop('company-store'), code)).toEqual(['There is no such order.']);
  });

  it('is refused with the reason where it cannot be', async () => {
    const { stripe, admin } = world();
    const { shop, order, code } = await placed();
    await setStore(admin, { paymentChoices: [{ code: 'stripe-card', labelFr: 'CB', labelEn: null }] });
    expect((await onlinePaymentOf(shop, code))?.methods.map(({ name }) => name)).toEqual(['CB']);
    const notOffered = ['Ce mode de paiement n’est pas proposé pour cette commande.'];
    expect(await refusal(shop, code, 'stripe-paypal')).toEqual(notOffered);
    await setStore(admin, { paymentChoices: [{ code: 'cheque', labelFr: null, labelEn: null }] });
    expect(await refusal(shop, code)).toEqual(notOffered);
    expect(await onlinePaymentOf(shop, code)).toBeNull();
    await setStore(admin, { paymentChoices: [] });

    const intent = stripe.of(await begin(shop, 'stripe-card', false, code));
    const move = `mutation ($id: ID!, $to: String!) { transitionOrderToState(id: $id, state: $to) { __typename } }`;
    await admin.request(move, { id: order.id, to: 'Modifying' });
    expect(await refusal(shop, code)).toEqual([
      'La boutique modifie cette commande : réessayez dans quelques instants.',
    ]);
    await expect.poll(() => intent.status).toBe('canceled');
    await admin.request(move, { id: order.id, to: 'PaymentAuthorized' });
    const next = stripe.of(await begin(shop, 'stripe-card', false, code));
    await admin.request(`mutation ($id: ID!) { cancelOrder(input: { orderId: $id }) { __typename } }`, {
      id: order.id,
    });
    expect(await refusal(shop, code)).toEqual(['Cette commande est annulée : il n’y a rien à payer.']);
    expect(await onlinePaymentOf(shop, code)).toBeNull();
    await expect.poll(() => next.status).toBe('canceled');
  });

  it('awaits a bank debit in place of the cheque, and nothing else meanwhile; where it fails, all can be paid again', async () => {
    const { server, stripe, admin } = world();
    const { shop, order, code } = await placed();
    const intent = stripe.of(await begin(shop, 'stripe-bank-debit', false, code));
    await tell(server, 'payment_intent.processing', stripe.become(intent, 'processing'));
    const awaiting = await orderOf(admin, order.id);
    expect(awaiting).toMatchObject({ state: 'PaymentAuthorized', summary: { balanceDue: order.totalWithTax } });
    expect(awaiting.payments).toMatchObject([{ method: 'stripe-bank-debit', state: 'Authorized' }]);
    expect(await received(admin, order.id)).toMatchObject({ __typename: 'PaymentMethodNotManualError' });
    expect(await onlinePaymentOf(shop, code)).toBeNull();
    expect(await refusal(shop, code)).toEqual([
      'Un prélèvement est en cours pour cette commande : il n’y a rien d’autre à payer pour l’instant.',
    ]);

    await tell(server, 'payment_intent.payment_failed', stripe.become(intent, 'requires_payment_method'));
    expect((await onlinePaymentOf(shop, code))?.amount).toBe(order.totalWithTax);
    await succeed(await begin(shop, 'stripe-card', false, code));
    expect((await orderOf(admin, order.id)).state).toBe('PaymentSettled');
  });
}
