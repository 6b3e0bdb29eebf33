import type { GraphqlClient } from '../e2e/support/graphql-client';
import type { PlacedOrder } from './checkout';
import type { Composition } from './messages';

interface Outcome {
  __typename: string;
  state?: string;
  message?: string;
}

const operations = {
  ours: {
    document: `mutation ($orderId: ID!) { outcome: markPaymentReceived(input: { orderId: $orderId, method: "cheque" }) {
      __typename ... on Order { id state } ... on ErrorResult { message } } }`,
    state: 'PaymentSettled',
  },
  plain: {
    document: `mutation ($paymentId: ID!) { outcome: settlePayment(id: $paymentId) {
      __typename ... on Payment { id state } ... on ErrorResult { message } } }`,
    state: 'Settled',
  },
};

/** The merchant has the money: by our mutation, or by the button of the core. */
export async function settle(composition: Composition, admin: GraphqlClient, order: PlacedOrder): Promise<void> {
  const { document, state } = operations[composition];
  const { outcome } = await admin.request<{ outcome: Outcome }>(
    document,
    composition === 'ours' ? { orderId: order.orderId } : { paymentId: order.paymentId },
  );
  if (outcome.state !== state) throw new Error(`${outcome.__typename}: ${outcome.message ?? outcome.state ?? ''}`);
}
