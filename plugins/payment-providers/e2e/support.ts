import { fillDemoData } from '../../../e2e/support/composition';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { MARK_RECEIVED, type Outcome, type PlacedOrder, readyToPay, toPayment } from '../../../e2e/support/shopping';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';
import { StripeStandIn } from './stripe-stand-in';

export interface OnlineOrder extends Outcome {
  id: string;
  code: string;
  state: string;
  totalWithTax: number;
  currencyCode: string;
  workflow: { status: string };
  summary: { amountPaid: number; balanceDue: number };
  payments: {
    id: string;
    method: string;
    state: string;
    amount: number;
    transactionId: string | null;
    metadata: Record<string, unknown>;
    refunds: { id: string; state: string; total: number; transactionId: string | null }[];
  }[];
  orderPayments: { id: string; kind: string; method: string; amount: number; awaited: boolean }[];
  invoices: { id: string; kind: string; totalWithTax: number }[];
  emails: { type: string; recipient: string; subject: string; state: string }[];
  history: { items: { type: string; data: Record<string, unknown> }[] };
}

const ORDER = `query ($id: ID!) { order(id: $id) { id code state totalWithTax currencyCode workflow { status }
  summary { amountPaid balanceDue }
  payments { id method state amount transactionId metadata refunds { id state total transactionId } }
  orderPayments { id kind method amount awaited }
  invoices { id kind totalWithTax } emails { type recipient subject state }
  history(options: { take: 100 }) { items { type data } } } }`;

export const INTENT = `mutation ($method: String, $full: Boolean, $code: String) {
  createStripePaymentIntent(paymentMethodCode: $method, payInFull: $full, orderCode: $code) }`;

/** What the customer of a placed order can pay online. */
export interface OnlinePaymentView {
  amount: number;
  amountInFull: number;
  methods: {
    code: string;
    name: string;
    isEligible: boolean;
    online: { provider: string; publishableKey: string | null; amount: number };
  }[];
}

const PLACED = `query ($code: String!) { orderByCode(code: $code) { onlinePayment { amount amountInFull
  methods { code name isEligible online { provider publishableKey amount } instructions { method } } } } }`;

export const onlinePaymentOf = async (shop: GraphqlClient, code: string): Promise<OnlinePaymentView | null> =>
  (await shop.request<{ orderByCode: { onlinePayment: OnlinePaymentView | null } }>(PLACED, { code })).orderByCode
    .onlinePayment;

/** The accounts that the tests' server has: one of the boutique for all stores, and the company store's own. */
export const accounts = {
  STRIPE_SECRET_KEY: 'sk_test_boutique',
  STRIPE_WEBHOOK_SECRET: 'whsec_boutique',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_boutique',
  STRIPE_SECRET_KEY_COMPANY_STORE: 'sk_test_company',
  STRIPE_WEBHOOK_SECRET_COMPANY_STORE: 'whsec_company',
  MOLLIE_API_KEY: 'test_mollie',
  BRAINTREE_MERCHANT_ID_COMPANY_STORE: 'merchant',
  BRAINTREE_PUBLIC_KEY_COMPANY_STORE: 'public',
  BRAINTREE_PRIVATE_KEY_COMPANY_STORE: 'private-braintree',
};

export interface OnlineShop {
  server: ShopServer;
  stripe: StripeStandIn;
  admin: GraphqlClient;
}

/** The demo stores with every online method, and Stripe stood in for. */
export async function createOnlineShop(): Promise<OnlineShop> {
  const server = await createShopServer({ env: accounts });
  const stripe = new StripeStandIn();
  stripe.start();
  const admin = await server.admin();
  await offerOnline(server, admin);
  return { server, stripe, admin };
}

/** What the demo stores get where secrets are set, and bank debits in the boutique as well. */
async function offerOnline(server: ShopServer, admin: GraphqlClient): Promise<void> {
  await fillDemoData(server.app);
  const everywhere = await server.admin('company-store');
  const { paymentMethods } = await everywhere.request<{ paymentMethods: { items: { id: string; code: string }[] } }>(
    `{ paymentMethods { items { id code } } }`,
  );
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  const debit = paymentMethods.items.find(({ code }) => code === 'stripe-bank-debit');
  await everywhere.request(
    `mutation ($input: AssignPaymentMethodsToChannelInput!) { assignPaymentMethodsToChannel(input: $input) { id } }`,
    { input: { paymentMethodIds: [debit?.id], channelId: activeChannel.id } },
  );
}

export const orderOf = async (admin: GraphqlClient, id: string): Promise<OnlineOrder> =>
  (await admin.request<{ order: OnlineOrder }>(ORDER, { id })).order;

/** A customer of the boutique who is about to pay. */
export async function atPayment(
  server: ShopServer,
  quantity = 1,
): Promise<{ shop: GraphqlClient; order: PlacedOrder }> {
  const shop = await readyToPay(server, quantity);
  return { shop, order: await toPayment(shop) };
}

/** Begins a payment at Stripe, of the active order or of one that is placed. @returns the client secret */
export async function begin(
  shop: GraphqlClient,
  method = 'stripe-card',
  full?: boolean,
  code?: string,
): Promise<string> {
  const variables = { method, full, code };
  return (await shop.request<{ createStripePaymentIntent: string }>(INTENT, variables)).createStripePaymentIntent;
}

/** Settings of the store that `admin` is in. */
export async function setStore(admin: GraphqlClient, customFields: object): Promise<void> {
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  const { updateChannel } = await admin.request<{ updateChannel: Outcome }>(
    `mutation ($id: ID!, $customFields: UpdateChannelCustomFieldsInput!) {
      updateChannel(input: { id: $id, customFields: $customFields }) { __typename ... on ErrorResult { message } } }`,
    { id: activeChannel.id, customFields },
  );
  if (updateChannel.__typename !== 'Channel') throw new Error(updateChannel.message);
}

/** "Paiement reçu", of one of the order's payments, or of a part of it. */
export const received = async (
  admin: GraphqlClient,
  orderId: string,
  more: { paymentId?: string; amount?: number; method?: string } = {},
): Promise<Outcome | undefined> =>
  (await admin.raw<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, { input: { orderId, method: 'cheque', ...more } }))
    .data?.markPaymentReceived;

export const kinds = ({ emails }: OnlineOrder): string[] => [...new Set(emails.map(({ type }) => type))].sort();
