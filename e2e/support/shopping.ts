import type { GraphqlClient } from './graphql-client';

const address = {
  fullName: 'Camille Durand',
  streetLine1: '8 rue de la Paix',
  postalCode: '75002',
  city: 'Paris',
  countryCode: 'FR',
};

export interface Outcome {
  __typename: string;
  errorCode?: string;
  message?: string;
  transitionError?: string;
}

export interface PlacedOrder extends Outcome {
  id: string;
  code: string;
  state: string;
  totalWithTax: number;
}

/** Where visitors come in. */
interface Storefront {
  shop(channelToken?: string, languageCode?: string): GraphqlClient;
}

let customers = 0;

/** Registers a customer with an address that nobody had, and logs in at once. */
export async function registerCustomer(
  shop: GraphqlClient,
  emailAddress?: string,
  name = { firstName: 'Camille', lastName: 'Durand' },
): Promise<string> {
  customers += 1;
  const email = emailAddress ?? `customer-${Date.now()}-${customers}@example.com`;
  await shop.request(
    `mutation ($input: RegisterCustomerInput!) { registerCustomerAccount(input: $input) { __typename } }`,
    { input: { emailAddress: email, ...name, password: 'Camille-2026!' } },
  );
  await shop.login(email, 'Camille-2026!');
  return email;
}

/** Puts `quantity` of a variant (the first of the store, or the one with `sku`) into the cart. */
export async function addItem(shop: GraphqlClient, quantity = 1, sku?: string): Promise<void> {
  const { products } = await shop.request<{ products: { items: { variants: { id: string; sku: string }[] }[] } }>(
    `{ products(options: { sort: { id: ASC } }) { items { variants { id sku } } } }`,
  );
  const variants = products.items.flatMap(product => product.variants);
  const variant = sku ? variants.find(candidate => candidate.sku === sku) : variants[0];
  const { addItemToOrder } = await shop.request<{ addItemToOrder: Outcome }>(
    `mutation ($id: ID!, $quantity: Int!) {
      addItemToOrder(productVariantId: $id, quantity: $quantity) { __typename ... on ErrorResult { errorCode message } }
    }`,
    { id: variant?.id, quantity },
  );
  if (addItemToOrder.__typename !== 'Order') throw new Error(addItemToOrder.message);
}

export async function setDelivery(shop: GraphqlClient, countryCode = 'FR'): Promise<void> {
  await shop.request(
    `mutation ($address: CreateAddressInput!) {
      setOrderShippingAddress(input: $address) { __typename }
      setOrderBillingAddress(input: $address) { __typename }
    }`,
    { address: { ...address, countryCode } },
  );
  const { eligibleShippingMethods } = await shop.request<{ eligibleShippingMethods: { id: string }[] }>(
    `{ eligibleShippingMethods { id } }`,
  );
  await shop.request(`mutation ($id: [ID!]!) { setOrderShippingMethod(shippingMethodId: $id) { __typename } }`, {
    id: [eligibleShippingMethods[0]?.id],
  });
}

export async function acceptTerms(shop: GraphqlClient): Promise<void> {
  const { activeStore } = await shop.request<{ activeStore: { terms: { version: string } | null } }>(
    `{ activeStore { terms { version } } }`,
  );
  if (activeStore.terms) {
    await shop.request(
      `mutation ($version: String!) { acceptTerms(version: $version) { __typename } }`,
      activeStore.terms,
    );
  }
}

export async function toPayment(shop: GraphqlClient): Promise<PlacedOrder> {
  const { transitionOrderToState } = await shop.request<{ transitionOrderToState: PlacedOrder }>(
    `mutation { transitionOrderToState(state: "ArrangingPayment") {
      __typename ... on Order { id code state totalWithTax }
      ... on ErrorResult { errorCode message } ... on OrderStateTransitionError { transitionError }
    } }`,
  );
  return transitionOrderToState;
}

export async function pay(shop: GraphqlClient, method: string, metadata: object = {}): Promise<PlacedOrder> {
  const { addPaymentToOrder } = await shop.request<{ addPaymentToOrder: PlacedOrder }>(
    `mutation ($method: String!, $metadata: JSON!) { addPaymentToOrder(input: { method: $method, metadata: $metadata }) {
      __typename ... on Order { id code state totalWithTax } ... on ErrorResult { errorCode message }
    } }`,
    { method, metadata },
  );
  return addPaymentToOrder;
}

/** A customer of the French shop, ready to pay: account, cart, addresses, shipping, terms. */
export async function readyToPay(server: Storefront, quantity = 1): Promise<GraphqlClient> {
  const shop = server.shop();
  await registerCustomer(shop);
  await addItem(shop, quantity);
  await setDelivery(shop);
  await acceptTerms(shop);
  return shop;
}

/** A placed order of the French shop. */
export async function placeOrder(server: Storefront, method = 'cheque', quantity = 1): Promise<PlacedOrder> {
  const shop = await readyToPay(server, quantity);
  await toPayment(shop);
  return pay(shop, method);
}

export const MARK_RECEIVED = `mutation ($input: PaymentReceivedInput!) { markPaymentReceived(input: $input) {
  __typename ... on Order { id state workflow { status label color } summary { amountPaid balanceDue } }
  ... on ErrorResult { errorCode message }
} }`;

export const CHANGE_DELIVERY = `mutation ($input: ChangeDeliveryStatusInput!) { changeDeliveryStatus(input: $input) {
  __typename ... on Order { id state workflow { status expectedDeliveryDate }
    fulfillments { id state method trackingCode lines { orderLineId quantity } } }
  ... on ErrorResult { errorCode message }
} }`;
