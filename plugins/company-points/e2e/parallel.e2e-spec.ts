import { TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { tries } from '../../../e2e/support/load';
import { pay } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { checkPoints } from '..';
import { ManyCarts } from './many-carts';
import { account, adjust, applyCoupon, applyPoints, createCoupon, transition } from './points-client';

const ORDERS = 50;
const ROUNDS = tries({ full: 100, postgres: 2, sqlite: 2 });
/** Orders are placed, and new carts made, in every tenth round and in the last. */
const PLACED = 10;
const EACH = 5;
/** Enough for half of the orders. */
const BALANCE = (ORDERS / 2) * EACH;
const MINUTES = 60_000;

interface Placed {
  code: string;
  state: string;
  totalWithTax: number;
  payments: { amount: number; state: string; method: string }[];
}

describe('B13 points are never spent twice', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let variantId: string;

  beforeAll(async () => {
    // What is to be sent is written down by the server itself.
    server = await createShopServer({ worker: false });
    admin = await server.admin('company-store');
    const goods = await createProduct(admin, { name: 'Pen', price: 10_000 });
    variantId = goods.variants[0].id;
    await createCoupon(admin, 'NEARLY', 9_000);
  });
  afterAll(() => server.stop());

  const problems = () => checkPoints(server.app.get(TransactionalConnection).rawConnection);
  const filled = async (count: number): Promise<ManyCarts> => {
    const carts = await ManyCarts.of(server, count);
    await carts.fill(variantId);
    return carts;
  };
  const ordersOf = async (customerId: string): Promise<Placed[]> => {
    const { customer } = await admin.request<{ customer: { orders: { items: Placed[] } } }>(
      `query ($id: ID!) { customer(id: $id) { orders(options: { take: 100 }) { items {
        code state totalWithTax payments { amount state method } } } } }`,
      { id: customerId },
    );
    return customer.orders.items;
  };
  /** What counts as paid, promised or set aside. */
  const covered = ({ payments }: Placed, states = ['Authorized', 'Settled', 'Reserved']) =>
    payments.filter(({ state }) => states.includes(state)).reduce((sum, { amount }) => sum + amount, 0);
  const heldFor = (order: Placed) => covered(order, ['Reserved']);

  it(
    `by ${ORDERS} orders of one account at once, ${ROUNDS} rounds: as many as fit, nothing held afterwards`,
    async () => {
      const carts = await ManyCarts.of(server, ORDERS);
      const { shops, buyer } = carts;
      let entries = 0;
      for (let round = 1; round <= ROUNDS; round++) {
        if (round % PLACED === 1) {
          await carts.fill(variantId);
          await adjust(admin, buyer.customerId, BALANCE);
          entries += 1;
        }
        // Now more than before, now less: each is a replacement.
        const wanted = shops.map((_, cart) => (cart * 7 + round * 3) % 9);
        const answers = await Promise.all(shops.map((cart, index) => applyPoints(cart, wanted[index])));
        const kinds = new Set(answers.map(({ __typename }) => __typename));
        expect([...kinds].filter(kind => kind !== 'Order' && kind !== 'InsufficientPointsError')).toEqual([]);
        expect(await problems()).toEqual([]);
        await Promise.all(shops.map(cart => applyPoints(cart, 0)));
        expect(await account(buyer.shop)).toMatchObject({ available: BALANCE, held: 0 });
        if (round % PLACED !== 0 && round !== ROUNDS) continue;

        const last = await Promise.all(shops.map(cart => applyPoints(cart, EACH)));
        expect(last.filter(({ __typename }) => __typename === 'Order')).toHaveLength(BALANCE / EACH);
        expect(await account(buyer.shop)).toMatchObject({ available: 0, held: BALANCE });
        const placed = await Promise.all(shops.map(cart => pay(cart, 'cheque')));
        expect(placed.map(({ state }) => state)).toEqual(shops.map(() => 'PaymentAuthorized'));
        entries += BALANCE / EACH;
        expect(await account(buyer.shop)).toMatchObject({
          available: 0,
          held: 0,
          balance: 0,
          entries: { totalItems: entries },
        });
        expect(await problems()).toEqual([]);
      }
    },
    ROUNDS * MINUTES,
  );

  it(
    'when one cart is paid, reopened, given a coupon and given points at the same instant',
    async () => {
      const { shops, buyer } = await filled(10);
      await adjust(admin, buyer.customerId, 100);
      await Promise.all(shops.map(cart => applyPoints(cart, 10)));
      await Promise.allSettled(
        shops.flatMap(cart => [
          pay(cart, 'cheque'),
          applyPoints(cart, 4),
          transition(cart, 'AddingItems'),
          applyCoupon(cart, 'NEARLY'),
          pay(cart, 'cheque'),
          applyPoints(cart, 0),
        ]),
      );
      expect(await problems()).toEqual([]);
      const { items } = (await account(buyer.shop))!.entries;
      const orders = items.filter(({ type }) => type === 'REDEEM').map(({ orderCode }) => orderCode);
      expect(new Set(orders).size).toBe(orders.length);
      for (const order of await ordersOf(buyer.customerId)) {
        const sound = order.payments.some(({ state }) => state === 'Authorized')
          ? { state: 'PaymentAuthorized', covered: order.totalWithTax }
          : { covered: order.state === 'ArrangingPayment' ? heldFor(order) : 0 };
        expect({ ...order, covered: covered(order) }).toMatchObject(sound);
      }
    },
    MINUTES,
  );

  it(
    'nor on top of all that is due, when a cart is paid while points are applied to it',
    async () => {
      const { shops, buyer } = await filled(10);
      await adjust(admin, buyer.customerId, 100);
      await Promise.allSettled(
        shops.flatMap((cart, index) => {
          const both = [() => pay(cart, 'cheque', { payInFull: index % 4 < 2 }), () => applyPoints(cart, 10)];
          return (index % 2 ? both : both.reverse()).map(request => request());
        }),
      );
      const placed = (await ordersOf(buyer.customerId)).filter(({ state }) => state === 'PaymentAuthorized');
      expect(placed.length).toBeGreaterThan(0);
      for (const order of placed)
        expect({ ...order, covered: covered(order) }).toMatchObject({ covered: order.totalWithTax });
      expect(await problems()).toEqual([]);
    },
    MINUTES,
  );

  it(
    'when one account is adjusted and spent from at once',
    async () => {
      const { shops, buyer } = await filled(10);
      await adjust(admin, buyer.customerId, 50);
      await Promise.all([
        ...shops.map(cart => applyPoints(cart, 8)),
        ...Array.from({ length: 10 }, () => adjust(admin, buyer.customerId, -8)),
        ...Array.from({ length: 10 }, () => adjust(admin, buyer.customerId, 3)),
      ]);
      expect(await problems()).toEqual([]);
    },
    MINUTES,
  );
});
