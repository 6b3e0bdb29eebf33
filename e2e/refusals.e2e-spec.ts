import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from './support/graphql-client';
import { adminOperations, shopOperations } from './support/operations-by-id';
import {
  acceptTerms,
  addItem,
  CHANGE_DELIVERY,
  MARK_RECEIVED,
  type Outcome,
  pay,
  placeOrder,
  registerCustomer,
  setDelivery,
  toPayment,
} from './support/shopping';
import { createShopServer, type ShopServer } from './support/test-server';

describe('bad input', () => {
  let server: ShopServer;
  beforeAll(async () => {
    server = await createShopServer();
  });
  afterAll(() => server.stop());

  it.each([
    [
      'fr',
      'Un compte client est nécessaire pour commander.',
      'Créez un compte client ou connectez-vous pour commander : la facture est établie à votre nom.',
    ],
    [
      'en',
      'An account is needed to place an order.',
      'Create an account or log in to order: the invoice is made out in your name.',
    ],
  ])('A2 refuses a guest, in the language of the request (%s)', async (language, message, errorDetail) => {
    const shop = server.shop('boutique', language);
    await addItem(shop);
    const { setCustomerForOrder } = await shop.request<{ setCustomerForOrder: Outcome & { errorDetail: string } }>(
      `mutation { setCustomerForOrder(input: { emailAddress: "guest@example.com", firstName: "A", lastName: "B" }) {
        __typename ... on GuestCheckoutError { message errorDetail } } }`,
    );
    expect(setCustomerForOrder).toMatchObject({ __typename: 'GuestCheckoutError', message, errorDetail });
  });

  it('A3 lets nobody reach payment without the current terms, and uses up no number', async () => {
    const shop = server.shop();
    await registerCustomer(shop);
    await addItem(shop);
    await setDelivery(shop);
    const refused = await toPayment(shop);
    expect(refused.__typename).toBe('OrderStateTransitionError');
    expect(refused.transitionError).toMatch(/^Acceptez les conditions générales de vente/);
    const { acceptTerms } = await shop.request<{ acceptTerms: Outcome & { currentVersion: string } }>(
      `mutation { acceptTerms(version: "1999") { __typename ... on TermsVersionError { currentVersion message } } }`,
    );
    expect(acceptTerms).toMatchObject({ __typename: 'TermsVersionError' });
    await shop.request(`mutation ($v: String!) { acceptTerms(version: $v) { __typename } }`, {
      v: acceptTerms.currentVersion,
    });
    expect(await toPayment(shop)).toMatchObject({ code: 'ORD-00001' });
  });

  it('B11 does not deliver beyond the shipping zone of the store, and says so before the order has a number', async () => {
    const shop = server.shop('boutique', 'fr');
    await registerCustomer(shop);
    await addItem(shop);
    await setDelivery(shop, 'US');
    await acceptTerms(shop);
    const refused = await toPayment(shop);
    expect(refused).toMatchObject({
      __typename: 'OrderStateTransitionError',
      transitionError:
        'Cette boutique ne livre pas dans ce pays : États-Unis. Choisissez une autre adresse de livraison.',
    });
    await setDelivery(shop, 'BE');
    expect(await toPayment(shop)).toMatchObject({ code: 'ORD-00002' });
  });

  it('A4 offers no cash above 1 000 € to a resident, with the reason', async () => {
    const shop = server.shop();
    await registerCustomer(shop);
    await addItem(shop, 40, 'STP-F');
    await setDelivery(shop);
    const { eligiblePaymentMethods } = await shop.request<{
      eligiblePaymentMethods: { code: string; isEligible: boolean; eligibilityMessage: string | null }[];
    }>(`{ eligiblePaymentMethods { code isEligible eligibilityMessage } }`);
    const cash = eligiblePaymentMethods.find(method => method.code === 'cash');
    const { activeOrder } = await shop.request<{ activeOrder: { totalWithTax: number } }>(
      `{ activeOrder { totalWithTax } }`,
    );
    expect(activeOrder.totalWithTax).toBeGreaterThan(100_000);
    expect(cash?.isEligible).toBe(false);
    expect(cash?.eligibilityMessage?.replace(/\s/g, ' ')).toContain('limité à 1 000,00 €');
  });

  it.each([
    {
      language: 'fr',
      empty: 'Le panier est vide : ajoutez un article avant de payer.',
      ineligible: 'Ce mode de paiement n’est pas possible pour cette commande.',
      unknown: 'Le mode de paiement « barter » n’existe pas dans cette boutique.',
    },
    {
      language: 'en',
      empty: 'The cart is empty: add an item before you pay.',
      ineligible: 'This payment method is not possible for this order.',
      unknown: 'This store has no payment method “barter”.',
    },
  ])('says what Vendure has no text for ($language)', async ({ language, empty, ineligible, unknown }) => {
    const shop = server.shop('boutique', language);
    await registerCustomer(shop);
    await addItem(shop, 40, 'STP-F');
    await shop.request(`mutation { removeAllOrderLines { __typename } }`);
    expect(await toPayment(shop)).toMatchObject({ transitionError: empty });
    await addItem(shop, 40, 'STP-F');
    await setDelivery(shop);
    await acceptTerms(shop);
    expect(await toPayment(shop)).not.toHaveProperty('transitionError');
    expect(await pay(shop, 'cash')).toMatchObject({ __typename: 'IneligiblePaymentMethodError', message: ineligible });
    await expect(pay(shop, 'barter')).rejects.toThrow(unknown);
  });

  it('finds no order of another store, and lets no stranger in', async () => {
    const order = await placeOrder(server);
    const elsewhere = await server.admin('company-store');
    const input = { orderId: order.id, method: 'cheque' };
    await expect(elsewhere.request(MARK_RECEIVED, { input })).rejects.toMatchObject({ codes: ['ENTITY_NOT_FOUND'] });
    await expect(server.stranger().request(MARK_RECEIVED, { input })).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    const delivery = { orderId: order.id, status: 'SHIPPED' };
    await expect(elsewhere.request(CHANGE_DELIVERY, { input: delivery })).rejects.toMatchObject({
      codes: ['ENTITY_NOT_FOUND'],
    });
    await expect(server.stranger().request(CHANGE_DELIVERY, { input: delivery })).rejects.toMatchObject({
      codes: ['FORBIDDEN'],
    });
  });

  describe('an id that no row can have', () => {
    const absent = '2147483647';
    let customer: GraphqlClient;
    let merchant: GraphqlClient;
    beforeAll(async () => {
      customer = server.shop();
      await registerCustomer(customer);
      await addItem(customer);
      merchant = await server.admin();
    });

    const answer = async (client: GraphqlClient, operation: string, id: string) => {
      const { data, errors } = await client.raw(operation, { id });
      return { data, codes: errors?.map(error => error.extensions?.code) };
    };
    const isLikeAbsent = async (client: GraphqlClient, operation: string) => {
      const expected = await answer(client, operation, absent);
      expect(expected.codes ?? []).not.toContain('INTERNAL_SERVER_ERROR');
      expect(expected.codes ?? []).not.toContain('GRAPHQL_VALIDATION_FAILED');
      for (const id of ['99999999999', '99999999999999999999', '1.5', 'abc']) {
        expect({ id, ...(await answer(client, operation, id)) }).toEqual({ id, ...expected });
      }
    };

    it.each(shopOperations)('is like one that no row has: %s', operation => isLikeAbsent(customer, operation));
    it.each(adminOperations)('is like one that no row has, in the admin: %s', operation =>
      isLikeAbsent(merchant, operation),
    );
  });

  it.each([
    ['a reference of 1 MB', { reference: 'x'.repeat(1_000_000) }],
    ['a reference of two lines', { reference: '0001234\nBIC' }],
    ['a date in the future', { receivedAt: '2999-01-01T00:00:00Z' }],
    ['a date of long ago', { receivedAt: '1999-01-01T00:00:00Z' }],
    ['a payment of nobody', { paymentId: '999999' }],
  ])('A9 refuses %s and leaves the payment awaited', async (_what, extra) => {
    const order = await placeOrder(server);
    const admin = await server.admin();
    const input = { orderId: order.id, method: 'cheque', ...extra };
    await expect(admin.request(MARK_RECEIVED, { input })).rejects.toMatchObject({ codes: ['USER_INPUT_ERROR'] });
    const { order: after } = await admin.request<{ order: { orderPayments: { awaited: boolean }[] } }>(
      `query ($id: ID!) { order(id: $id) { orderPayments { awaited } } }`,
      { id: order.id },
    );
    expect(after.orderPayments).toEqual([{ awaited: true }]);
  });

  it('says 413 to a body of 5 MB, in both APIs and languages', async () => {
    const term = 'x'.repeat(5_000_000);
    const answer = (client: GraphqlClient) =>
      client.raw('query ($term: String!) { search(input: { term: $term }) { totalItems } }', { term });
    const refused = (message: string) => ({
      status: 413,
      errors: [{ message, extensions: { code: 'PAYLOAD_TOO_LARGE' } }],
    });
    expect(await answer(server.shop('boutique', 'fr'))).toEqual(refused('Cette requête est trop volumineuse.'));
    expect(await answer(server.stranger().with({ languageCode: 'en' }))).toEqual(refused('This request is too large.'));
  });

  it('A9 refuses what is not cheque, cash or transfer', async () => {
    const order = await placeOrder(server);
    const admin = await server.admin();
    const { markPaymentReceived } = await admin.request<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, {
      input: { orderId: order.id, method: 'stripe' },
    });
    expect(markPaymentReceived.__typename).toBe('PaymentMethodNotManualError');
  });

  it('A13 refuses quantities that are none or too many, and writes nothing', async () => {
    const order = await placeOrder(server, 'cheque', 3);
    const admin = await server.admin();
    await admin.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
    const { order: lines } = await admin.request<{ order: { lines: { id: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { lines { id } } }`,
      { id: order.id },
    );
    const orderLineId = lines.lines[0]?.id;
    for (const [quantity, type] of [
      [0, 'DeliveryNotAllowedError'],
      [-1, 'DeliveryNotAllowedError'],
      [4, 'ItemsAlreadyFulfilledError'],
    ] as const) {
      const { changeDeliveryStatus } = await admin.request<{ changeDeliveryStatus: Outcome }>(CHANGE_DELIVERY, {
        input: { orderId: order.id, status: 'SHIPPED', lines: [{ orderLineId, quantity }] },
      });
      expect(changeDeliveryStatus.__typename).toBe(type);
    }
    const late = await admin.request<{ changeDeliveryStatus: Outcome }>(CHANGE_DELIVERY, {
      input: { orderId: order.id, status: 'SHIPPED', expectedDeliveryDate: '2020-01-01T00:00:00Z' },
    });
    expect(late.changeDeliveryStatus.__typename).toBe('DeliveryNotAllowedError');
    for (const lines of [{ carrier: 'DHL\r\nExpress' }, { trackingCode: '6A\n123' }]) {
      const input = { orderId: order.id, status: 'SHIPPED', ...lines };
      await expect(admin.request(CHANGE_DELIVERY, { input })).rejects.toMatchObject({ codes: ['USER_INPUT_ERROR'] });
    }
    const { order: after } = await admin.request<{ order: { fulfillments: unknown[]; state: string } }>(
      `query ($id: ID!) { order(id: $id) { state fulfillments { id } } }`,
      { id: order.id },
    );
    expect(after).toEqual({ state: 'PaymentSettled', fulfillments: [] });
  });

  it('A13 delivers in parts, step by step', async () => {
    const order = await placeOrder(server, 'cheque', 3);
    const admin = await server.admin();
    await admin.request(MARK_RECEIVED, { input: { orderId: order.id, method: 'cheque' } });
    const { order: lines } = await admin.request<{ order: { lines: { id: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { lines { id } } }`,
      { id: order.id },
    );
    const change = async (input: object) =>
      (
        await admin.request<{
          changeDeliveryStatus: Outcome & {
            workflow: { status: string };
            fulfillments: { state: string; method: string }[];
          };
        }>(CHANGE_DELIVERY, { input: { orderId: order.id, ...input } })
      ).changeDeliveryStatus;
    const part = await change({
      status: 'SHIPPED',
      lines: [{ orderLineId: lines.lines[0]?.id, quantity: 1 }],
      carrier: 'Colissimo',
      trackingCode: '6A123',
    });
    expect(part.workflow.status).toBe('PARTIALLY_SHIPPED');
    expect(part.fulfillments).toMatchObject([{ state: 'Shipped', method: 'Colissimo', trackingCode: '6A123' }]);
    const rest = await change({ status: 'DELIVERED' });
    expect(rest.workflow.status).toBe('PARTIALLY_DELIVERED');
    const all = await change({ status: 'DELIVERED' });
    expect(all.workflow.status).toBe('DELIVERED');
    expect(all.fulfillments.map(delivery => delivery.state)).toEqual(['Delivered', 'Delivered']);
  });

  it('keeps bank details and registration numbers out of the Shop API', async () => {
    const { errors } = await server.shop().raw(`{ activeChannel { customFields { iban merchantEmail vatNumber } } }`);
    expect(errors?.map(error => error.message)).toHaveLength(3);
  });

  it('answers a stranger with no order of another customer', async () => {
    const shop = server.shop();
    await registerCustomer(shop);
    await addItem(shop);
    await setDelivery(shop);
    const order = await placeOrder(server);
    const thief = server.shop();
    await registerCustomer(thief);
    const { data } = await thief.raw<{ orderByCode: unknown }>(
      `query ($code: String!) { orderByCode(code: $code) { id invoices { downloadUrl } } }`,
      { code: order.code },
    );
    expect(data?.orderByCode ?? null).toBeNull();
    expect((await pay(thief, 'cheque')).__typename).not.toBe('Order');
  });
});
