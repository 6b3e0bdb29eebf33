import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { countOf, Merchant } from '../../../e2e/support/merchant-client';
import { CHANGE_DELIVERY, type Outcome, placeOrder } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

const DELIVERIES = `query ($id: ID!) { order(id: $id) { lines { id } fulfillments { id state } } }`;
const STATE = `mutation ($id: ID!, $state: String!) { transitionOrderToState(id: $id, state: $state) {
  __typename ... on Order { state } ... on OrderStateTransitionError { transitionError } } }`;
const CANCEL = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) {
  __typename ... on Order { state } ... on ErrorResult { message } } }`;
const CORE = `mutation ($id: ID!) { transitionFulfillmentToState(id: $id, state: "Cancelled") { __typename } }`;

interface Deliveries {
  lines: { id: string }[];
  fulfillments: { id: string; state: string }[];
}

describe('A13 a delivery that is cancelled after it had left', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let merchant: Merchant;
  beforeAll(async () => {
    server = await createShopServer({ worker: false });
    admin = await server.admin();
    merchant = new Merchant(admin);
  });
  afterAll(() => server.stop());

  const deliveries = async (id: string) => (await admin.request<{ order: Deliveries }>(DELIVERIES, { id })).order;
  const deliver = async (orderId: string, status: string, more: object = {}) => {
    const { changeDeliveryStatus } = await admin.request<{ changeDeliveryStatus: Outcome }>(CHANGE_DELIVERY, {
      input: { orderId, status, ...more },
    });
    expect(changeDeliveryStatus).toMatchObject({ __typename: 'Order' });
  };
  const cancelLast = async (id: string) => {
    const ids = (await deliveries(id)).fulfillments.map(fulfillment => Number(fulfillment.id));
    await deliver(id, 'CANCELLED', { fulfillmentId: String(Math.max(...ids)) });
  };
  const place = async (paid = true) => {
    const { id } = await placeOrder(server, 'cheque', 3);
    if (paid) await merchant.receive(id);
    return id;
  };
  const where = async (id: string) => {
    const { state, workflow } = await merchant.order(id);
    return [state, workflow.status];
  };

  it('is to be delivered again, without another invoice, mail or number', async () => {
    const id = await place();
    await deliver(id, 'SHIPPED');
    const shipped = await merchant.order(id);
    await cancelLast(id);
    expect(await where(id)).toEqual(['PaymentSettled', 'AWAITING_DELIVERY']);
    const back = await merchant.order(id);
    expect(back.invoices).toMatchObject(shipped.invoices.map(({ number }) => ({ number })));
    expect(back.emails).toEqual(shipped.emails);
    expect(countOf(back, 'ORDER_VALIDATION')).toBe(2);
    await deliver(id, 'DELIVERED');
    expect(await where(id)).toEqual(['Delivered', 'DELIVERED']);
  });

  it('leaves what else is on its way: of parts, and by Vendure’s own mutation', async () => {
    const id = await place();
    const [line] = (await deliveries(id)).lines;
    await deliver(id, 'DELIVERED', { lines: [{ orderLineId: line.id, quantity: 1 }] });
    await deliver(id, 'SHIPPED', { lines: [{ orderLineId: line.id, quantity: 2 }] });
    expect(await where(id)).toEqual(['PartiallyDelivered', 'PARTIALLY_DELIVERED']);
    await cancelLast(id);
    expect(await where(id)).toEqual(['PartiallyDelivered', 'PARTIALLY_DELIVERED']);
    const delivered = (await deliveries(id)).fulfillments.find(({ state }) => state === 'Delivered');
    await admin.request(CORE, { id: delivered?.id });
    expect(await where(id)).toEqual(['PaymentSettled', 'AWAITING_DELIVERY']);

    await deliver(id, 'SHIPPED', { lines: [{ orderLineId: line.id, quantity: 1 }] });
    await deliver(id, 'SHIPPED');
    expect(await where(id)).toEqual(['Shipped', 'SHIPPED']);
    await cancelLast(id);
    expect(await where(id)).toEqual(['PartiallyShipped', 'PARTIALLY_SHIPPED']);
  });

  it('waits for its money where that had not come', async () => {
    const id = await place(false);
    await deliver(id, 'SHIPPED');
    await cancelLast(id);
    expect(await where(id)).toEqual(['PaymentAuthorized', 'AWAITING_PAYMENT']);
    expect(await merchant.receive(id)).toMatchObject({ __typename: 'Order', state: 'PaymentSettled' });
  });

  it('is delivered with what had left, where the rest is cancelled', async () => {
    for (const [status, state] of [
      ['SHIPPED', 'Shipped'],
      ['DELIVERED', 'Delivered'],
    ]) {
      const id = await place();
      const [line] = (await deliveries(id)).lines;
      await deliver(id, status, { lines: [{ orderLineId: line.id, quantity: 1 }] });
      const input = { orderId: id, lines: [{ orderLineId: line.id, quantity: 2 }] };
      const { cancelOrder } = await admin.request<{ cancelOrder: object }>(CANCEL, { input });
      expect(cancelOrder).toMatchObject({ __typename: 'Order', state });
      expect(await where(id)).toEqual([state, status]);
      await admin.request(CANCEL, { input: { ...input, lines: [{ orderLineId: line.id, quantity: 1 }] } });
      expect(await where(id)).toEqual(['Cancelled', 'CANCELLED']);
    }
  });

  it('is the only way back', async () => {
    const id = await place();
    await deliver(id, 'SHIPPED');
    const answer = await admin.request<{ transitionOrderToState: object }>(STATE, { id, state: 'PaymentSettled' });
    expect(answer.transitionOrderToState).toEqual({
      __typename: 'OrderStateTransitionError',
      transitionError: 'Des articles de cette commande sont en route ou livrés : annulez d’abord leur livraison.',
    });
    expect(await where(id)).toEqual(['Shipped', 'SHIPPED']);
  });
});
