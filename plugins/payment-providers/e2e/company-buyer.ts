import type { TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { type Outcome, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import type { ShopServer } from '../../../e2e/support/test-server';

export interface Buyer {
  shop: GraphqlClient;
  customerId: string;
}

/** A new customer of the company store with a product in the cart, about to choose how to pay. */
export async function buyerAtPayment(server: ShopServer, product: TestProduct): Promise<Buyer> {
  const shop = server.shop('company-store');
  await registerCustomer(shop);
  const { activeCustomer } = await shop.request<{ activeCustomer: { id: string } }>(`{ activeCustomer { id } }`);
  await shop.request(`mutation ($id: ID!) { addItemToOrder(productVariantId: $id, quantity: 1) { __typename } }`, {
    id: product.variants[0].id,
  });
  await setDelivery(shop, 'US');
  await toPayment(shop);
  return { shop, customerId: activeCustomer.id };
}

/** Points for a customer, from the merchant. */
export async function adjust(admin: GraphqlClient, customerId: string, points: number): Promise<void> {
  await admin.request(`mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename } }`, {
    input: { customerId, points, reason: 'Challenge commercial' },
  });
}

/** Throws where they are not taken. */
export async function applyPoints(shop: GraphqlClient, points: number): Promise<void> {
  const { applyPoints: answer } = await shop.request<{ applyPoints: Outcome }>(
    `mutation ($points: Int!) { applyPoints(points: $points) { __typename ... on ErrorResult { message } } }`,
    { points },
  );
  if (answer.__typename !== 'Order') throw new Error(answer.message);
}
