import { expect } from 'vitest';
import {
  addItem,
  acceptTerms,
  MARK_RECEIVED,
  type Outcome,
  type PlacedOrder,
  registerCustomer,
  setDelivery,
  toPayment,
} from '../../../e2e/support/shopping';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import type { ShopServer } from '../../../e2e/support/test-server';

export interface DepositOrder extends PlacedOrder {
  workflow: { status: string };
  summary: Record<
    'total' | 'pointsRedeemed' | 'amountDue' | 'depositAmount' | 'amountPaid' | 'balanceDue' | 'couponDiscount',
    number
  >;
  orderPayments: {
    id: string;
    kind: string;
    method: string;
    methodName: string;
    amount: number;
    awaited: boolean;
    refusal: string | null;
  }[];
  invoices: { id: string; number: string; kind: string; totalWithTax: number; downloadUrl: string }[];
  emails: { type: string; recipient: string; state: string }[];
  lines: { id: string; quantity: number }[];
  payments: {
    id: string;
    state: string;
    amount: number;
    method: string;
    refunds: { state: string; total: number }[];
  }[];
}

const summary = 'summary { total pointsRedeemed amountDue depositAmount amountPaid balanceDue couponDiscount }';

const ORDER = `query ($id: ID!) { order(id: $id) {
  id code state totalWithTax workflow { status } ${summary}
  orderPayments { id kind method methodName amount awaited refusal }
  invoices { id number kind totalWithTax downloadUrl } emails { type recipient state }
  lines { id quantity } payments { id state amount method refunds { state total } }
} }`;

export const PAY = `mutation ($input: PaymentInput!) { addPaymentToOrder(input: $input) {
  __typename ... on Order { id code state totalWithTax ${summary} } ... on ErrorResult { errorCode message }
} }`;

const REFUND = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) {
  __typename ... on Refund { id state total } ... on ErrorResult { message }
} }`;
export const SETTLE_REFUND = `mutation ($id: ID!) { settleRefund(input: { id: $id, transactionId: "virement" }) {
  __typename ... on Refund { state }
} }`;

export const STATE = `mutation ($id: ID!, $state: String!) { transitionOrderToState(id: $id, state: $state) {
  __typename ... on Order { state } ... on OrderStateTransitionError { transitionError }
} }`;
export const MODIFY = `mutation ($input: ModifyOrderInput!) { modifyOrder(input: $input) {
  __typename ... on Order { state } ... on ErrorResult { message }
} }`;
export const CANCEL = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) {
  __typename ... on Order { state } ... on ErrorResult { message }
} }`;

/** The order as the merchant sees it. */
export async function asMerchant(admin: GraphqlClient, id: string): Promise<DepositOrder> {
  const { order } = await admin.request<{ order: DepositOrder }>(ORDER, { id });
  return order;
}

/** What the store asks for, for the tests that follow. */
export async function setTerms(server: ShopServer, customFields: object, channelToken = 'boutique'): Promise<void> {
  const admin = await server.admin(channelToken);
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>('{ activeChannel { id } }');
  const { updateChannel } = await admin.request<{ updateChannel: Outcome }>(
    `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) {
      __typename ... on ErrorResult { errorCode message }
    } }`,
    { input: { id: activeChannel.id, customFields } },
  );
  if (updateChannel.__typename !== 'Channel') throw new Error(updateChannel.message);
}

/** A new customer of the boutique, with an empty cart. */
export async function atCart(server: ShopServer): Promise<GraphqlClient> {
  const shop = server.shop();
  await registerCustomer(shop);
  return shop;
}

/** From a filled cart to the last step before paying. */
export async function readyToPay(shop: GraphqlClient): Promise<void> {
  await setDelivery(shop);
  await acceptTerms(shop);
  await toPayment(shop);
}

/** A customer of the boutique at the last step before paying. */
export async function atPayment(server: ShopServer, quantity = 3, sku?: string): Promise<GraphqlClient> {
  const shop = await atCart(server);
  await addItem(shop, quantity, sku);
  await readyToPay(shop);
  return shop;
}

export async function pay(shop: GraphqlClient, method = 'bank-transfer', metadata: object = {}): Promise<DepositOrder> {
  const { addPaymentToOrder } = await shop.request<{ addPaymentToOrder: DepositOrder }>(PAY, {
    input: { method, metadata },
  });
  return addPaymentToOrder;
}

/** An order that its deposit has placed. */
export async function placed(
  server: ShopServer,
  { method = 'bank-transfer', quantity = 3, sku }: { method?: string; quantity?: number; sku?: string } = {},
): Promise<DepositOrder> {
  const shop = await atPayment(server, quantity, sku);
  const order = await pay(shop, method);
  return asMerchant(await server.admin(), order.id);
}

export async function receive(
  admin: GraphqlClient,
  order: Pick<DepositOrder, 'id' | 'orderPayments'>,
  kind: 'DEPOSIT' | 'BALANCE',
  method = 'bank-transfer',
): Promise<Outcome> {
  const paymentId = order.orderPayments.find(payment => payment.kind === kind)?.id;
  const { markPaymentReceived } = await admin.request<{ markPaymentReceived: Outcome }>(MARK_RECEIVED, {
    input: { orderId: order.id, paymentId, method },
  });
  return markPaymentReceived;
}

/** Gives back `amount` of one part, as Vendure does it, and records that it is made. */
export async function refund(
  admin: GraphqlClient,
  order: DepositOrder,
  amount: number,
  kind: 'DEPOSIT' | 'BALANCE' = 'DEPOSIT',
): Promise<DepositOrder> {
  const paymentId = order.orderPayments.find(payment => payment.kind === kind)?.id;
  const { refundOrder } = await admin.request<{ refundOrder: { __typename: string; id: string; total: number } }>(
    REFUND,
    {
      input: { paymentId, amount, lines: [], shipping: 0, adjustment: 0 },
    },
  );
  expect(refundOrder).toMatchObject({ __typename: 'Refund', total: amount });
  await admin.request(SETTLE_REFUND, { id: refundOrder.id });
  return asMerchant(admin, order.id);
}
