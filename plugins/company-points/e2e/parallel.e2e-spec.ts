import {
  OrderService,
  RequestContextService,
  SessionService,
  TransactionalConnection,
  UserService,
} from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct, type TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { pay, setDelivery, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { databaseKind } from '../../../e2e/support/test-database';
import { checkPoints } from '..';
import { account, add, adjust, applyPoints, newBuyer } from './points-client';

const CARTS = 50;
const ROUNDS = databaseKind() === 'postgres' ? 100 : 10;
/** Half of what the carts ask for in the end. */
const BALANCE = 125;
const EACH = 5;
const MINUTES = 60_000;

describe('B13 points are never spent twice', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  let goods: TestProduct;

  beforeAll(async () => {
    server = await createShopServer();
    admin = await server.admin('company-store');
    goods = await createProduct(admin, { name: 'Pen', price: 10_000 });
  });
  afterAll(() => server.stop());

  const problems = () => checkPoints(server.app.get(TransactionalConnection).rawConnection);

  /**
   * Carts of one customer, each in a session of its own, all about to be paid. Over the API a customer takes up the same
   * cart again in every session: the others are made as the server itself makes them.
   */
  async function carts(count: number) {
    const buyer = await newBuyer(server);
    const ctx = await server.app
      .get(RequestContextService)
      .create({ apiType: 'shop', channelOrToken: 'company-store' });
    const user = await server.app.get(UserService).getUserByEmailAddress(ctx, buyer.emailAddress);
    const sessions = server.app.get(SessionService);
    const shops: GraphqlClient[] = [];
    for (let index = 0; index < count; index++) {
      const shop = server.shop('company-store');
      await shop.login(buyer.emailAddress, 'Camille-2026!');
      const session = await sessions.getSessionFromToken(shop.authToken!);
      await sessions.setActiveOrder(ctx, session!, await server.app.get(OrderService).create(ctx, user!.id));
      await add(shop, goods);
      await setDelivery(shop, 'US');
      await toPayment(shop);
      shops.push(shop);
    }
    return { ...buyer, shops };
  }

  it(
    `in ${CARTS} carts of one account at once, ${ROUNDS} rounds, and once more when all are placed`,
    async () => {
      const { shop, shops, customerId } = await carts(CARTS);
      await adjust(admin, customerId, BALANCE);
      for (let round = 1; round <= ROUNDS; round++) {
        // Now more than before, now less: each is a replacement.
        const wanted = shops.map((_, cart) => (cart * 7 + round * 3) % 9);
        const answers = await Promise.all(shops.map((cart, index) => applyPoints(cart, wanted[index])));
        const kinds = new Set(answers.map(({ __typename }) => __typename));
        expect([...kinds].filter(kind => kind !== 'Order' && kind !== 'InsufficientPointsError')).toEqual([]);
        expect(await problems()).toEqual([]);
      }
      await Promise.all(shops.map(cart => applyPoints(cart, 0)));
      expect(await account(shop)).toMatchObject({ available: BALANCE, held: 0, entries: { totalItems: 1 } });

      const last = await Promise.all(shops.map(cart => applyPoints(cart, EACH)));
      expect(last.filter(({ __typename }) => __typename === 'Order')).toHaveLength(BALANCE / EACH);
      expect(await account(shop)).toMatchObject({ available: 0, held: BALANCE });
      const placed = await Promise.all(shops.map(cart => pay(cart, 'cheque')));
      expect(placed.map(({ state }) => state)).toEqual(shops.map(() => 'PaymentAuthorized'));
      expect(await account(shop)).toMatchObject({
        available: 0,
        held: 0,
        balance: 0,
        entries: { totalItems: 1 + BALANCE / EACH },
      });
      expect(await problems()).toEqual([]);
    },
    10 * MINUTES,
  );

  it(
    'when one cart is paid, reopened and given points at the same instant',
    async () => {
      const { shops, customerId, shop } = await carts(10);
      await adjust(admin, customerId, 100);
      await Promise.all(shops.map(cart => applyPoints(cart, 10)));
      await Promise.allSettled(
        shops.flatMap(cart => [
          pay(cart, 'cheque'),
          applyPoints(cart, 4),
          cart.request(`mutation { transitionOrderToState(state: "AddingItems") { __typename } }`),
          pay(cart, 'cheque'),
          applyPoints(cart, 0),
        ]),
      );
      expect(await problems()).toEqual([]);
      const { items } = (await account(shop))!.entries;
      const orders = items.filter(({ type }) => type === 'REDEEM').map(({ orderCode }) => orderCode);
      expect(new Set(orders).size).toBe(orders.length);
    },
    MINUTES,
  );

  it(
    'when one account is adjusted and spent from at once',
    async () => {
      const { shops, customerId } = await carts(10);
      await adjust(admin, customerId, 50);
      await Promise.all([
        ...shops.map(cart => applyPoints(cart, 8)),
        ...Array.from({ length: 10 }, () => adjust(admin, customerId, -8)),
        ...Array.from({ length: 10 }, () => adjust(admin, customerId, 3)),
      ]);
      expect(await problems()).toEqual([]);
    },
    MINUTES,
  );
});
