import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { createProduct } from '../../../e2e/support/catalogue';
import { CHANGE_DELIVERY, MARK_RECEIVED, type Outcome } from '../../../e2e/support/shopping';
import { asMerchant, atPayment, pay, placed, receive, setTerms } from './support';

describe('B15 a deposit now, the balance later', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin();
    await setTerms(server, { depositPercentage: 33.3 });
  });
  afterAll(() => server.stop());

  it('tells the storefront what the store asks for', async () => {
    const { activeStore } = await server
      .shop()
      .request<{ activeStore: object }>('{ activeStore { deposit { percentage } } }');
    expect(activeStore).toEqual({ deposit: { percentage: 33.3 } });
    await expect(setTerms(server, { depositPercentage: 100.5 })).rejects.toThrow(/Acompte.* 0 .* 100/);
    await expect(setTerms(server, { depositPercentage: -1 })).rejects.toThrow(/Acompte.* 0 .* 100/);
  });

  it('shows the deposit before paying, in the review table and in how to pay', async () => {
    const shop = await atPayment(server);
    const { activeOrder } = await shop.request<{
      activeOrder: { summary: { amountDue: number; depositAmount: number } };
    }>('{ activeOrder { summary { amountDue depositAmount } } }');
    const { amountDue, depositAmount } = activeOrder.summary;
    expect(depositAmount).toBe(Math.round((amountDue * 333) / 1000));
    const { eligiblePaymentMethods } = await shop.request<{
      eligiblePaymentMethods: { code: string; instructions: { amount: number; epcPayload: string | null } }[];
    }>('{ eligiblePaymentMethods { code instructions { amount epcPayload } } }');
    expect(eligiblePaymentMethods.map(({ code }) => code)).toEqual(['cheque', 'cash', 'bank-transfer']);
    expect(eligiblePaymentMethods.map(({ instructions }) => instructions.amount)).toEqual(Array(3).fill(depositAmount));
    expect(eligiblePaymentMethods[2].instructions.epcPayload).toContain(`EUR${(depositAmount / 100).toFixed(2)}`);
  });

  it('places the order by the deposit, and awaits the balance beside it', async () => {
    const order = await placed(server);
    const { total, depositAmount, balanceDue } = order.summary;
    expect(order.state).toBe('PaymentAuthorized');
    expect(order.workflow.status).toBe('AWAITING_PAYMENT');
    expect(balanceDue).toBe(total);
    expect(order.orderPayments).toMatchObject([
      { kind: 'DEPOSIT', method: 'bank-transfer', amount: depositAmount, awaited: true, refusal: null },
      { kind: 'BALANCE', method: 'deposit-balance', amount: total - depositAmount, awaited: true, refusal: null },
    ]);
  });

  it('takes everything at once from a customer who wants that', async () => {
    const order = await pay(await atPayment(server), 'cheque', { payInFull: true });
    const { orderPayments, summary } = await asMerchant(admin, order.id);
    expect(orderPayments).toMatchObject([{ kind: 'FULL', amount: order.totalWithTax, awaited: true }]);
    expect(summary.depositAmount).toBeNull();
  });

  it('lets nobody choose the balance', async () => {
    const shop = await atPayment(server);
    expect(await pay(shop, 'deposit-balance')).toMatchObject({ __typename: 'IneligiblePaymentMethodError' });
    expect((await pay(shop)).state).toBe('PaymentAuthorized');
  });

  it('goes from deposit to balance to delivery, and does not ship before', async () => {
    const order = await placed(server);
    const ambiguous = await admin.request<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, {
      input: { orderId: order.id, method: 'cheque' },
    });
    expect(ambiguous.markPaymentReceived).toMatchObject({ __typename: 'SeveralPaymentsAwaitedError' });

    expect(await receive(admin, order, 'DEPOSIT')).toMatchObject({ workflow: { status: 'AWAITING_BALANCE' } });
    const waiting = await asMerchant(admin, order.id);
    const { total, depositAmount } = order.summary;
    expect(waiting.summary).toMatchObject({
      depositAmount,
      amountPaid: depositAmount,
      balanceDue: total - depositAmount,
    });
    const ship = (status: string) =>
      admin.request<{ changeDeliveryStatus: Outcome & { workflow?: object } }>(CHANGE_DELIVERY, {
        input: { orderId: order.id, status },
      });
    expect((await ship('SHIPPED')).changeDeliveryStatus).toMatchObject({
      __typename: 'DeliveryNotAllowedError',
      message: 'Le solde de cette commande n’est pas encore reçu : la boutique livre après le solde.',
    });
    expect((await ship('PREPARING')).changeDeliveryStatus.__typename).toBe('Order');
    const { order: prepared } = await admin.request<{
      order: { delivery: { newStatuses: string[] }; fulfillments: { id: string; possibleStatuses: string[] }[] };
    }>(`query ($id: ID!) { order(id: $id) { delivery { newStatuses } fulfillments { id possibleStatuses } } }`, {
      id: order.id,
    });
    expect(prepared.delivery.newStatuses).toEqual(['PREPARING']);
    expect(prepared.fulfillments[0].possibleStatuses).toEqual(['PREPARING', 'CANCELLED']);
    const { transitionFulfillmentToState } = await admin.request<{ transitionFulfillmentToState: object }>(
      `mutation ($id: ID!) { transitionFulfillmentToState(id: $id, state: "Shipped") {
        __typename ... on FulfillmentStateTransitionError { transitionError }
      } }`,
      { id: prepared.fulfillments[0].id },
    );
    expect(transitionFulfillmentToState).toEqual({
      __typename: 'FulfillmentStateTransitionError',
      transitionError: 'Le solde de cette commande n’est pas encore reçu : la boutique livre après le solde.',
    });

    // The only one that is awaited need not be named, and may come by another way.
    const rest = await admin.request<{ markPaymentReceived: object }>(MARK_RECEIVED, {
      input: { orderId: order.id, method: 'cheque', reference: '7654321' },
    });
    expect(rest.markPaymentReceived).toMatchObject({
      state: 'PaymentSettled',
      workflow: { status: 'AWAITING_DELIVERY' },
      summary: { amountPaid: total, balanceDue: 0 },
    });
    expect((await asMerchant(admin, order.id)).orderPayments[1]).toMatchObject({ kind: 'BALANCE', method: 'cheque' });
    expect((await ship('SHIPPED')).changeDeliveryStatus.workflow).toMatchObject({ status: 'SHIPPED' });
  });

  it('cancels neither deposit nor balance alone', async () => {
    const order = await placed(server);
    for (const { id } of order.orderPayments) {
      const { cancelPayment } = await admin.request<{ cancelPayment: object }>(
        `mutation ($id: ID!) { cancelPayment(id: $id) { __typename ... on PaymentStateTransitionError { transitionError } } }`,
        { id },
      );
      expect(cancelPayment).toEqual({
        __typename: 'PaymentStateTransitionError',
        transitionError:
          'L’acompte et le solde d’une commande ne s’annulent pas séparément : annulez ou modifiez la commande.',
      });
    }
  });

  it('takes no more than the legal limit in cash, deposit and balance together', async () => {
    await setTerms(server, { depositPercentage: 50 });
    const { variants } = await createProduct(admin, { name: 'Presse à relier', price: 150_000 });
    const order = await placed(server, { method: 'cheque', quantity: 1, sku: variants[0].sku });
    const share = order.orderPayments[0].amount;
    expect(share).toBeLessThan(100_000);
    expect(share * 2).toBeGreaterThan(100_000);
    expect(await receive(admin, order, 'DEPOSIT', 'cash')).toMatchObject({ __typename: 'Order' });
    expect(await receive(admin, order, 'BALANCE', 'cash')).toMatchObject({ __typename: 'SettlePaymentError' });
    expect(await receive(admin, order, 'BALANCE', 'cheque')).toMatchObject({ state: 'PaymentSettled' });
  });

  it('delivers before the balance where the store says so', async () => {
    await setTerms(server, { deliverBeforeBalance: true });
    const order = await placed(server);
    expect(await receive(admin, order, 'DEPOSIT')).toMatchObject({ workflow: { status: 'AWAITING_DELIVERY' } });
    const { changeDeliveryStatus } = await admin.request<{ changeDeliveryStatus: object }>(CHANGE_DELIVERY, {
      input: { orderId: order.id, status: 'DELIVERED' },
    });
    expect(changeDeliveryStatus).toMatchObject({ state: 'Delivered', workflow: { status: 'DELIVERED' } });
    expect(await receive(admin, order, 'BALANCE')).toMatchObject({ state: 'Delivered', summary: { balanceDue: 0 } });
  });
});
