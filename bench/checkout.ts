import type { GraphqlClient } from '../e2e/support/graphql-client';
import { registerCustomer } from '../e2e/support/shopping';
import type { BenchServer } from './bench-server';

const address = {
  fullName: 'Camille Durand',
  streetLine1: '8 rue de la Paix',
  postalCode: '75002',
  city: 'Paris',
  countryCode: 'FR',
};

/** What a storefront shows of the order after each step. */
const seen = `__typename
  ... on Order { id code state totalWithTax shippingWithTax lines { id quantity linePriceWithTax productVariant { name } } }
  ... on ErrorResult { errorCode message }`;

interface Outcome {
  __typename: string;
  message?: string;
}

interface PaidOrder extends Outcome {
  id: string;
  state: string;
  payments: { id: string }[];
}

export interface PlacedOrder {
  orderId: string;
  paymentId: string;
}

/** What a storefront knows before anybody puts anything into a cart. */
export interface Storefront {
  variantIds: string[];
  /** Null for plain Vendure, which has no terms. */
  termsVersion: string | null;
}

/** Three products with stock for any number of runs, and the terms in force. */
export async function openStorefront(server: BenchServer): Promise<Storefront> {
  const admin = await server.admin();
  const { productVariants } = await admin.request<{ productVariants: { items: { id: string }[] } }>(
    `{ productVariants(options: { take: 3, sort: { id: ASC } }) { items { id } } }`,
  );
  const variantIds = productVariants.items.map(variant => variant.id);
  await admin.request(
    `mutation ($input: [UpdateProductVariantInput!]!) { updateProductVariants(input: $input) { id } }`,
    { input: variantIds.map(id => ({ id, stockOnHand: 1_000_000 })) },
  );
  if (server.composition === 'plain') return { variantIds, termsVersion: null };
  const { activeStore } = await server
    .shop()
    .request<{ activeStore: { terms: { version: string } | null } }>(`{ activeStore { terms { version } } }`);
  return { variantIds, termsVersion: activeStore.terms?.version ?? null };
}

/** Whether paid orders of the store earn loyalty points, which plain Vendure does not know. */
export async function setLoyalty(server: BenchServer, loyaltyEnabled: boolean): Promise<void> {
  const admin = await server.admin();
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  await admin.request(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename } }`, {
    input: { id: activeChannel.id, customFields: { loyaltyEnabled } },
  });
}

/** Somebody with an account, who is logged in. bcrypt would drown everything else, so this is not timed. */
export async function newCustomer(server: BenchServer): Promise<GraphqlClient> {
  const shop = server.shop();
  await registerCustomer(shop);
  return shop;
}

export interface Step {
  name: string;
  run: () => Promise<void>;
}

/** From the empty cart to the placed order, one step after the other; `placed` is known after the last. */
export function checkoutSteps(
  shop: GraphqlClient,
  storefront: Storefront,
): { steps: Step[]; placed: () => PlacedOrder } {
  let shippingMethodId = '';
  let paid: PaidOrder | undefined;
  const change = async <T extends Outcome>(document: string, variables?: Record<string, unknown>): Promise<T> => {
    const { outcome } = await shop.request<{ outcome: T }>(document, variables);
    if (outcome.__typename !== 'Order') throw new Error(`${outcome.__typename}: ${outcome.message ?? ''}`);
    return outcome;
  };
  const steps: Step[] = storefront.variantIds.map((id, index) => ({
    name: `add item ${index + 1}`,
    run: async () => {
      await change(`mutation ($id: ID!) { outcome: addItemToOrder(productVariantId: $id, quantity: 2) { ${seen} } }`, {
        id,
      });
    },
  }));
  for (const kind of ['Shipping', 'Billing']) {
    steps.push({
      name: `${kind.toLowerCase()} address`,
      run: async () => {
        await change(
          `mutation ($address: CreateAddressInput!) { outcome: setOrder${kind}Address(input: $address) { ${seen} } }`,
          { address },
        );
      },
    });
  }
  steps.push(
    {
      name: 'shipping methods',
      run: async () => {
        const { eligibleShippingMethods } = await shop.request<{ eligibleShippingMethods: { id: string }[] }>(
          `{ eligibleShippingMethods { id code name priceWithTax } }`,
        );
        shippingMethodId = eligibleShippingMethods[0]?.id ?? '';
      },
    },
    {
      name: 'choose shipping',
      run: async () => {
        await change(`mutation ($id: [ID!]!) { outcome: setOrderShippingMethod(shippingMethodId: $id) { ${seen} } }`, {
          id: [shippingMethodId],
        });
      },
    },
  );
  steps.push(
    {
      // The box is ticked on the page whose button leads to payment: one request of two mutations.
      name: 'to payment',
      run: async () => {
        const toPayment = `outcome: transitionOrderToState(state: "ArrangingPayment") { ${seen} }`;
        await (storefront.termsVersion === null
          ? change(`mutation { ${toPayment} }`)
          : change(`mutation ($version: String!) { acceptTerms(version: $version) { __typename } ${toPayment} }`, {
              version: storefront.termsVersion,
            }));
      },
    },
    {
      name: 'payment methods',
      run: async () => {
        await shop.request(`{ eligiblePaymentMethods { id code name isEligible } }`);
      },
    },
    {
      name: 'pay',
      run: async () => {
        paid = await change<PaidOrder>(
          `mutation { outcome: addPaymentToOrder(input: { method: "cheque", metadata: {} }) {
            ${seen} ... on Order { payments { id } } } }`,
        );
      },
    },
  );
  const placed = () => {
    if (paid?.state !== 'PaymentAuthorized') throw new Error(`The order is ${paid?.state ?? 'not paid'}`);
    return { orderId: paid.id, paymentId: paid.payments[0].id };
  };
  return { steps, placed };
}
