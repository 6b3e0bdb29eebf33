import type { GraphqlClient } from './graphql-client';
import type { Outcome } from './shopping';

/** An order's money, as the merchant sees it. */
export interface PaidOrder {
  id: string;
  code: string;
  state: string;
  totalWithTax: number;
  workflow: { status: string };
  summary: { amountDue: number; depositAmount: number | null; amountPaid: number; balanceDue: number };
  surplus: { amount: number; refunding: number; toRefund: number };
  orderPayments: {
    id: string;
    kind: string;
    method: string;
    amount: number;
    awaited: boolean;
    reference: string | null;
    reversalRefusal: string | null;
  }[];
  payments: {
    id: string;
    state: string;
    amount: number;
    method: string;
    metadata: {
      reverted?: { reason: string };
      public?: { instructions?: { text: string; amount: number; epcPayload?: string } };
    };
    refunds: { id: string; state: string; total: number; reason: string | null }[];
  }[];
  invoices: {
    number: string;
    kind: string;
    totalWithTax: number;
    reason: string | null;
    creditCause: string | null;
    creditedInvoice: { number: string } | null;
    downloadUrl: string;
  }[];
  emails: { type: string; subject: string; state: string }[];
  history: { items: { type: string; data: Record<string, unknown>; administrator: { id: string } | null }[] };
}

const ORDER = `query ($id: ID!) { order(id: $id) { id code state totalWithTax workflow { status }
  summary { amountDue depositAmount amountPaid balanceDue } surplus { amount refunding toRefund }
  orderPayments { id kind method amount awaited reference reversalRefusal }
  payments { id state amount method metadata refunds { id state total reason } }
  invoices { number kind totalWithTax reason creditCause creditedInvoice { number } downloadUrl }
  emails { type subject state } history(options: { take: 100 }) { items { type data administrator { id } } } } }`;
const RECEIVE = `mutation ($input: PaymentReceivedInput!) { markPaymentReceived(input: $input) {
  __typename ... on Order { id state } ... on ErrorResult { errorCode message }
  ... on SettlePaymentError { paymentErrorMessage } } }`;
const REVERT = `mutation ($id: ID!, $reason: String!, $notify: Boolean) {
  revertPaymentReceived(paymentId: $id, reason: $reason, notifyCustomer: $notify) {
    __typename ... on Order { id state } ... on ErrorResult { errorCode message } } }`;
const REFUND_SURPLUS = `mutation ($id: ID!) { refundSurplus(orderId: $id) {
  __typename ... on ErrorResult { errorCode message } } }`;
const PARTIAL_REFUND = `query ($id: ID!, $amount: Money) { order(id: $id) { partialRefund(amount: $amount) {
  refusal refundable shares { methodName amount points } } } }`;
const REFUND_PART = `mutation ($input: RefundPartOfOrderInput!) { refundPartOfOrder(input: $input) {
  __typename ... on Order { state } ... on ErrorResult { errorCode message } ... on PartialRefundError { refundable }
  ... on OrderRefundFailedError { providerMessage } } }`;
const SETTLE = `mutation ($id: ID!) { settleRefund(input: { id: $id, transactionId: "VIR-1" }) {
  __typename ... on ErrorResult { message } } }`;

type Answer = Outcome & { paymentErrorMessage?: string };

export interface PartialRefundPreview {
  refusal: string | null;
  refundable: number;
  shares: { methodName: string; amount: number; points: number | null }[];
}

/** What a merchant does with an order's money. */
export class Merchant {
  constructor(readonly admin: GraphqlClient) {}

  async order(id: string): Promise<PaidOrder> {
    return (await this.admin.request<{ order: PaidOrder }>(ORDER, { id })).order;
  }

  async receive(
    orderId: string,
    money: { paymentId?: string; amount?: number; method?: string; reference?: string } = {},
  ): Promise<Answer> {
    const input = { orderId, method: 'cheque', ...money };
    return (await this.admin.request<{ markPaymentReceived: Answer }>(RECEIVE, { input })).markPaymentReceived;
  }

  async revert(id: string, reason = 'Chèque sans provision', notify?: boolean): Promise<Answer> {
    const variables = { id, reason, ...(notify !== undefined && { notify }) };
    return (await this.admin.request<{ revertPaymentReceived: Answer }>(REVERT, variables)).revertPaymentReceived;
  }

  async refundSurplus(id: string): Promise<Answer> {
    return (await this.admin.request<{ refundSurplus: Answer }>(REFUND_SURPLUS, { id })).refundSurplus;
  }

  async partialRefund(id: string, amount?: number): Promise<PartialRefundPreview> {
    const { order } = await this.admin.request<{ order: { partialRefund: PartialRefundPreview } }>(PARTIAL_REFUND, {
      id,
      amount,
    });
    return order.partialRefund;
  }

  /** @param seen what could be given back when the merchant looked: now, where it is left out */
  async refundPart(
    orderId: string,
    amount: number,
    { seen, reason = 'Geste commercial' }: { seen?: number; reason?: string } = {},
  ): Promise<Outcome & { refundable?: number; providerMessage?: string }> {
    const refundable = seen ?? (await this.partialRefund(orderId)).refundable;
    const input = { orderId, amount, refundable, reason };
    return (
      await this.admin.request<{ refundPartOfOrder: Outcome & { refundable?: number; providerMessage?: string } }>(
        REFUND_PART,
        { input },
      )
    ).refundPartOfOrder;
  }

  async settleRefunds(order: PaidOrder): Promise<void> {
    const pending = order.payments.flatMap(({ refunds }) => refunds).filter(({ state }) => state === 'Pending');
    // Core lists payments in any order.
    for (const { id } of pending.sort((a, b) => Number(a.id) - Number(b.id))) await this.admin.request(SETTLE, { id });
  }
}

/** `Settled 4000, Authorized 6000`: payments as they are, oldest first. */
export const statesOf = ({ payments }: PaidOrder): string[] =>
  [...payments].sort((a, b) => Number(a.id) - Number(b.id)).map(({ state, amount }) => `${state} ${amount}`);

/** `INVOICE 10000, CREDIT_NOTE 10000`. */
export const documentsOf = ({ invoices }: PaidOrder): string[] =>
  invoices.map(({ kind, totalWithTax }) => `${kind} ${totalWithTax}`);

export const countOf = ({ emails }: PaidOrder, type: string): number =>
  emails.filter(email => email.type === type).length;
