import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { tries } from '../../../e2e/support/load';
import { addItem } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { asMerchant, atCart, type DepositOrder, pay, readyToPay, receive, setTerms } from './support';

const CUSTOMERS = 10;
const TRIES = tries({ full: 200, postgres: 40, sqlite: 20 });

describe('deposit and balance received at the same instant', () => {
  let server: ShopServer;
  let admin: GraphqlClient;
  beforeAll(async () => {
    // What is to be made and sent is written down by the server itself.
    server = await createShopServer({ worker: false });
    admin = await server.admin();
    await setTerms(server, { depositPercentage: 30 });
  });
  afterAll(() => server.stop());

  /** One customer's orders, one after the other. */
  async function orders(count: number, sku: string): Promise<DepositOrder[]> {
    const shop = await atCart(server);
    const made: DepositOrder[] = [];
    for (let i = 0; i < count; i++) {
      await addItem(shop, 1, sku);
      await readyToPay(shop);
      made.push(await asMerchant(admin, (await pay(shop)).id));
    }
    return made;
  }

  it(
    'never leaves an order between two states; each invoice and each mail is one',
    { timeout: 60_000 + 15_000 * TRIES },
    async () => {
      const { variants } = await createProduct(admin, { name: 'Carnet cousu main', price: 1_999 });
      const made = await Promise.all(
        Array.from({ length: CUSTOMERS }, () => orders(TRIES / CUSTOMERS, variants[0].sku)),
      ).then(all => all.flat());
      expect(made).toHaveLength(TRIES);

      for (let start = 0; start < TRIES; start += CUSTOMERS) {
        const together = made.slice(start, start + CUSTOMERS);
        const answers = await Promise.all(
          together.flatMap(order => [receive(admin, order, 'DEPOSIT'), receive(admin, order, 'BALANCE')]),
        );
        expect(answers.filter(({ __typename }) => __typename !== 'Order')).toEqual([]);
      }

      const numbers: string[] = [];
      for (const { id } of made) {
        const { state, workflow, summary, invoices, emails } = await asMerchant(admin, id);
        expect({ state, status: workflow.status, balanceDue: summary.balanceDue }).toEqual({
          state: 'PaymentSettled',
          status: 'AWAITING_DELIVERY',
          balanceDue: 0,
        });
        expect(invoices.map(({ kind }) => kind)).toEqual(['DEPOSIT_INVOICE', 'INVOICE']);
        numbers.push(...invoices.map(({ number }) => number));
        const types = emails.map(({ type }) => type).sort();
        expect(types).toEqual([
          'FINAL_INVOICE',
          'FINAL_INVOICE',
          'LOYALTY_POINTS',
          'ORDER_CONFIRMATION',
          'ORDER_CONFIRMATION',
          'ORDER_VALIDATION',
          'ORDER_VALIDATION',
        ]);
      }
      expect(numbers.sort()).toEqual(
        Array.from({ length: 2 * TRIES }, (_, i) => `ORD-FA-${String(i + 1).padStart(5, '0')}`),
      );
    },
  );
});
