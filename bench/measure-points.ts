import { createProduct } from '../e2e/support/catalogue';
import { registerCustomer, setDelivery, toPayment } from '../e2e/support/shopping';
import type { GraphqlClient } from '../e2e/support/graphql-client';
import type { BenchServer } from './bench-server';
import type { BenchOptions, BenchServers } from './bench-servers';
import { alternate } from './measure';
import { measuresOf, type Run } from './runs';
import type { Measure } from './table';

const CUSTOMERS = 20;
const APPLY = `mutation ($points: Int!) { outcome: applyPoints(points: $points) { __typename } }`;
const LOOK = `{ outcome: activeOrder { __typename id state totalWithTax payments { id amount } } }`;

/** About to pay, with points in the account. */
async function buyer(server: BenchServer, admin: GraphqlClient, productVariantId: string): Promise<GraphqlClient> {
  const shop = server.shop('company-store');
  await registerCustomer(shop);
  const { activeCustomer } = await shop.request<{ activeCustomer: { id: string } }>(`{ activeCustomer { id } }`);
  await admin.request(`mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }`, {
    input: { customerId: activeCustomer.id, points: 1000, reason: 'bench' },
  });
  await shop.request(`mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { __typename } }`, {
    id: productVariantId,
  });
  await setDelivery(shop, 'US');
  await toPayment(shop);
  return shop;
}

/**
 * `applyPoints` by twenty customers at once, each replacing what was set aside before. Plain Vendure has no such thing: it is
 * held against as many who look at their cart, which is the least that any request about it costs.
 */
export async function measurePoints({ kind, ours }: BenchServers, { runs, warmUp }: BenchOptions): Promise<Measure[]> {
  const admin = await ours.admin('company-store');
  const product = await createProduct(admin, { name: 'Bench', price: 10_000 });
  const shops: GraphqlClient[] = [];
  for (let index = 0; index < CUSTOMERS; index++) shops.push(await buyer(ours, admin, product.variants[0].id));
  let points = 0;
  const all = async (document: string): Promise<Run> => {
    points = (points % 9) + 1;
    const run = await ours.measure(() =>
      Promise.all(shops.map(shop => shop.request<{ outcome: { __typename: string } }>(document, { points }))),
    );
    const refused = run.result.find(({ outcome }) => outcome.__typename !== 'Order');
    if (refused) throw new Error(refused.outcome.__typename);
    return run;
  };
  const measured = await alternate(
    runs,
    warmUp,
    () => all(APPLY),
    () => all(LOOK),
  );
  const perSecond = measured.ours.map(({ ms }) => (CUSTOMERS * 1000) / ms).sort((a, b) => a - b);
  console.error(`applyPoints on ${kind}: ${perSecond[Math.floor(perSecond.length / 2)].toFixed(0)} a second`);
  return measuresOf(`applyPoints / activeOrder, ${CUSTOMERS} at once`, kind, null, measured);
}
