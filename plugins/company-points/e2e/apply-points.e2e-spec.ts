import { Order, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { MARK_RECEIVED, pay, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import {
  account,
  add,
  adjust,
  applyCoupon,
  applyPoints,
  buyerAtPayment,
  createCoupon,
  newBuyer,
  transition,
} from './points-client';

interface OrderPaymentRow {
  method: string;
  amount: number;
  state: string;
}

describe('B13 company points', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let goods: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    goods = await createProduct(admin, { name: 'Guide', price: 41_030 });
    await createCoupon(admin, 'TEN', 1000);
    await createCoupon(admin, 'ALL', 1_000_000);
    await createCoupon(admin, 'NEARLY', 40_030);
  });
  afterAll(() => server.stop());

  const payments = async (id: string) =>
    (
      await admin.request<{ order: { payments: OrderPaymentRow[] } }>(
        `query ($id: ID!) { order(id: $id) { payments { method amount state } } }`,
        { id },
      )
    ).order.payments.sort((a, b) => a.amount - b.amount);
  const buyerWith = async (points: number) => {
    const buyer = await buyerAtPayment(server, goods);
    if (points) await adjust(admin, buyer.customerId, points);
    return buyer;
  };

  it('names the store’s point and its value, in both APIs', async () => {
    const { shop, customerId } = await newBuyer(server);
    const { activeStore } = await shop.request(`{ activeStore { points { label unitValue } } }`);
    expect(activeStore).toEqual({ points: { label: 'VP', unitValue: 100 } });
    const granted = await adjust(admin, customerId, 30);
    const expected = { label: 'VP', unitValue: 100, available: 30, held: 0, balance: 30, value: 3000 };
    expect(granted).toMatchObject(expected);
    expect(await account(shop)).toMatchObject(expected);
    const { customer } = await admin.request<{ customer: { pointsAccount: object } }>(
      `query ($id: ID!) { customer(id: $id) { pointsAccount { label unitValue available held balance value } } }`,
      { id: customerId },
    );
    expect(customer.pointsAccount).toEqual(expected);
  });

  it('B14 lowers what is due: 424.92, 23.00, 401.92, and every later payment', async () => {
    const { shop } = await buyerWith(30);
    await applyCoupon(shop, 'TEN');
    const applied = await applyPoints(shop, 23);
    expect(applied).toMatchObject({
      __typename: 'Order',
      state: 'ArrangingPayment',
      summary: { total: 42_492, pointsRedeemed: 2300, amountDue: 40_192, amountPaid: 0, balanceDue: 40_192 },
    });
    expect(await account(shop)).toMatchObject({ available: 7, held: 23, balance: 30, entries: { totalItems: 1 } });
    const placed = await pay(shop, 'cheque');
    expect(placed.state).toBe('PaymentAuthorized');
    expect(await account(shop)).toMatchObject({
      available: 7,
      held: 0,
      entries: { items: [{ type: 'REDEEM', points: -23, balanceAfter: 7, orderCode: placed.code }, { type: 'GRANT' }] },
    });
    const made = await payments(placed.id);
    expect(made).toHaveLength(3);
    expect(made).toEqual(
      expect.arrayContaining([
        { method: 'company-points', amount: 2300, state: 'Settled' },
        { method: 'cheque', amount: 20_096, state: 'Authorized' },
        { method: 'deposit-balance', amount: 20_096, state: 'Authorized' },
      ]),
    );
    const { order } = await admin.request<{ order: { orderPayments: { id: string }[] } }>(
      `query ($id: ID!) { order(id: $id) { orderPayments { id } } }`,
      { id: placed.id },
    );
    for (const { id: paymentId } of order.orderPayments) {
      await admin.request(MARK_RECEIVED, { input: { orderId: placed.id, paymentId, method: 'cheque' } });
    }
    const { order: paid } = await admin.request<{ order: object }>(
      `query ($id: ID!) { order(id: $id) { state summary { pointsRedeemed amountPaid balanceDue } } }`,
      { id: placed.id },
    );
    expect(paid).toEqual({
      state: 'PaymentSettled',
      summary: { pointsRedeemed: 2300, amountPaid: 40_192, balanceDue: 0 },
    });
  });

  it('says how much to pay by each method', async () => {
    const { shop } = await buyerWith(23);
    await applyCoupon(shop, 'TEN');
    await applyPoints(shop, 23);
    const { eligiblePaymentMethods } = await shop.request<{
      eligiblePaymentMethods: { code: string; isEligible: boolean; instructions: { amount: number } | null }[];
    }>(`{ eligiblePaymentMethods { code isEligible instructions { amount } } }`);
    expect(eligiblePaymentMethods.find(({ code }) => code === 'cheque')?.instructions?.amount).toBe(20_096);
    expect(eligiblePaymentMethods.find(({ code }) => code === 'company-points')?.isEligible).toBe(false);
  });

  it('replaces when twice, and 0 takes them back', async () => {
    const { shop } = await buyerWith(100);
    await applyPoints(shop, 60);
    expect((await applyPoints(shop, 80)).summary.pointsRedeemed).toBe(8000);
    expect((await applyPoints(shop, 80)).summary.pointsRedeemed).toBe(8000);
    expect(await account(shop)).toMatchObject({ available: 20, held: 80 });
    expect((await applyPoints(shop, 0)).summary.pointsRedeemed).toBe(0);
    expect(await account(shop)).toMatchObject({ available: 100, held: 0, entries: { totalItems: 1 } });
  });

  it('is never more than the balance, or than what is due', async () => {
    const { shop, customerId } = await buyerWith(100);
    expect(await applyPoints(shop, 101)).toMatchObject({
      __typename: 'InsufficientPointsError',
      available: 100,
      message: 'There are not enough points: 100 available.',
    });
    await adjust(admin, customerId, 1000);
    expect(await applyPoints(shop, 436)).toMatchObject({
      __typename: 'PointsExceedAmountDueError',
      maximum: 435,
      message: 'This is more than what is due: 435 point(s) at most.',
    });
    expect(await account(shop)).toMatchObject({ available: 1100, held: 0 });
  });

  it('refuses what is no number of points, and a cart, a visitor and a store without points', async () => {
    const { shop } = await buyerWith(100);
    expect(await applyPoints(shop, -1)).toMatchObject({
      __typename: 'InvalidPointsError',
      message: 'The number of points cannot be negative.',
    });
    expect((await applyPoints(shop, 2_000_000_000)).__typename).toBe('InvalidPointsError');
    for (const points of [1.5, 3_000_000_000, '5']) {
      const { errors } = await shop.raw(`mutation ($p: Int!) { applyPoints(points: $p) { __typename } }`, {
        p: points,
      });
      expect(errors?.[0].message).toContain('Int cannot represent');
    }
    await transition(shop, 'AddingItems');
    expect((await applyPoints(shop, 1)).__typename).toBe('OrderPaymentStateError');
    const visitor = server.shop('company-store');
    expect((await applyPoints(visitor, 1)).__typename).toBe('NoActiveOrderError');
    expect(await account(visitor)).toBeNull();
    await add(visitor, goods);
    expect((await applyPoints(visitor, 1)).__typename).toBe('PointsNotAvailableError');
  });

  it('gives them back when the cart is reopened, and takes them again', async () => {
    const { shop } = await buyerWith(50);
    const { id } = await applyPoints(shop, 50);
    await transition(shop, 'AddingItems');
    expect(await account(shop)).toMatchObject({ available: 50, held: 0, entries: { totalItems: 1 } });
    await toPayment(shop);
    expect((await applyPoints(shop, 40)).summary.pointsRedeemed).toBe(4000);
    expect((await payments(id)).map(({ amount, state }) => [amount, state])).toEqual([
      [4000, 'Reserved'],
      [5000, 'Cancelled'],
    ]);
  });

  it('keeps them while nothing else may change: a quantity and a shipping method wait until the cart is reopened', async () => {
    const { shop } = await buyerWith(500);
    await applyPoints(shop, 430);
    const change = async (operation: string) =>
      (await shop.request<{ result: { __typename: string } }>(`mutation { result: ${operation} { __typename } }`))
        .result.__typename;
    const { activeOrder } = await shop.request<{ activeOrder: { lines: { id: string }[] } }>(
      `{ activeOrder { lines { id } } }`,
    );
    const { eligibleShippingMethods } = await shop.request<{ eligibleShippingMethods: { id: string }[] }>(
      `{ eligibleShippingMethods { id } }`,
    );
    const changes = [
      `adjustOrderLine(orderLineId: "${activeOrder.lines[0].id}", quantity: 2)`,
      `removeOrderLine(orderLineId: "${activeOrder.lines[0].id}")`,
      `setOrderShippingMethod(shippingMethodId: ["${eligibleShippingMethods[0].id}"])`,
    ];
    for (const operation of changes) expect(await change(operation)).toBe('OrderModificationError');
    expect(await account(shop)).toMatchObject({ available: 70, held: 430 });
    await transition(shop, 'AddingItems');
    for (const operation of [changes[0], changes[2]]) expect(await change(operation)).toBe('Order');
    await toPayment(shop);
    expect(await applyPoints(shop, 500)).toMatchObject({ summary: { total: 87_107, pointsRedeemed: 50_000 } });
  });

  it('gives them back to whom they belong when an order was given to somebody else', async () => {
    const { shop } = await buyerWith(50);
    const other = await newBuyer(server);
    await adjust(admin, other.customerId, 20);
    const { id } = await applyPoints(shop, 50);
    await server.app
      .get(TransactionalConnection)
      .rawConnection.getRepository(Order)
      .update(id, { customer: { id: other.customerId } });
    expect((await applyPoints(shop, 5)).__typename).toBe('PointsNotAvailableError');
    await transition(shop, 'AddingItems');
    expect(await account(shop)).toMatchObject({ available: 50, held: 0 });
    expect(await account(other.shop)).toMatchObject({ available: 20, held: 0 });
  });

  it('gives them back when the cart is cancelled', async () => {
    const { shop } = await buyerWith(50);
    await applyPoints(shop, 50);
    expect((await transition(shop, 'Cancelled')).__typename).toBe('Order');
    expect(await account(shop)).toMatchObject({ available: 50, held: 0 });
  });

  it('keeps them within what a coupon leaves to pay', async () => {
    const { shop } = await buyerWith(500);
    await applyPoints(shop, 430);
    expect((await applyCoupon(shop, 'NEARLY')).summary).toEqual({
      total: 1062,
      pointsRedeemed: 1000,
      amountDue: 62,
      amountPaid: 0,
      balanceDue: 62,
    });
    expect(await account(shop)).toMatchObject({ available: 490, held: 10 });
  });

  it('sets none aside for an order that a coupon makes free, which then is placed by the customer only', async () => {
    const { shop } = await buyerWith(500);
    await applyPoints(shop, 430);
    const free = await applyCoupon(shop, 'ALL');
    expect(free).toMatchObject({ state: 'ArrangingPayment', summary: { total: 0, pointsRedeemed: 0, amountDue: 0 } });
    expect(await account(shop)).toMatchObject({ available: 500, held: 0 });
    expect(await applyPoints(shop, 1)).toMatchObject({ __typename: 'PointsExceedAmountDueError', maximum: 0 });
    expect((await applyPoints(shop, 0)).state).toBe('ArrangingPayment');
    expect((await pay(shop, 'company-points')).state).toBe('PaymentSettled');
  });

  it('submits an order that they cover by company-points, and no other', async () => {
    const round = await createProduct(admin, { name: 'Round', price: 20_000 });
    await createCoupon(admin, 'CENTS', 1);
    const buyer = await buyerAtPayment(server, round);
    await adjust(admin, buyer.customerId, 1000);
    const covered = await applyPoints(buyer.shop, 212);
    expect(covered).toMatchObject({ state: 'ArrangingPayment', summary: { total: 21_230, amountDue: 30 } });
    expect(await pay(buyer.shop, 'company-points')).toMatchObject({
      __typename: 'IneligiblePaymentMethodError',
    });
    const whole = await createProduct(admin, { name: 'Whole', price: 20_000 });
    await admin.request(`mutation ($id: ID!) { updateProductVariants(input: [{ id: $id, price: 18841 }]) { id } }`, {
      id: whole.variants[0].id,
    });
    const { shop, customerId } = await buyerAtPayment(server, whole);
    await adjust(admin, customerId, 1000);
    expect((await applyPoints(shop, 200)).summary).toMatchObject({ total: 20_000, amountDue: 0 });
    expect(await account(shop)).toMatchObject({ held: 200 });
    const placed = await pay(shop, 'company-points');
    expect(placed.state).toBe('PaymentSettled');
    expect(await account(shop)).toMatchObject({ available: 800, held: 0 });
    expect(await payments(placed.id)).toEqual([
      { method: 'company-points', amount: 0, state: 'Settled' },
      { method: 'company-points', amount: 20_000, state: 'Settled' },
    ]);
  });

  it('does not let an administrator settle or cancel them by hand, but free a cart’s', async () => {
    const { shop } = await buyerWith(100);
    const { id } = await applyPoints(shop, 100);
    const rows = await admin.request<{ order: { payments: { id: string; nextStates: string[] }[] } }>(
      `query ($id: ID!) { order(id: $id) { payments { id nextStates } } }`,
      { id },
    );
    const [{ id: paymentId }] = rows.order.payments;
    const move = async (operation: string) =>
      (
        await admin.request<{ result: { __typename: string; transitionError?: string } }>(
          `mutation ($id: ID!) { result: ${operation}(id: $id) { __typename
            ... on PaymentStateTransitionError { transitionError } } }`,
          { id: paymentId },
        )
      ).result;
    expect(await move('settlePayment')).toEqual({
      __typename: 'PaymentStateTransitionError',
      transitionError: 'Points that are set aside are spent when the order is placed.',
    });
    expect((await move('cancelPayment')).__typename).toBe('Payment');
    expect(await account(shop)).toMatchObject({ available: 100, held: 0 });
  });
});
