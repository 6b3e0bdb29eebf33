import { gql } from 'graphql-tag';

export const adminSchema = gql`
  input CancelAndRefundOrderInput {
    orderId: ID!
    "Up to 500 characters; the customer reads it in the e-mail and on the credit note."
    reason: String!
  }
  type OrderCancellationError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  "The provider did not give the money back: nothing was cancelled nor refunded."
  type OrderRefundFailedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    paymentMethod: String!
    "In the provider's words; may be empty."
    providerMessage: String!
  }
  union CancelAndRefundOrderResult = Order | OrderCancellationError | OrderRefundFailedError
  "What cancelAndRefundOrder would do now."
  type OrderCancellation {
    "Why it is not possible, in the language of the request; null where it is."
    refusal: String
    "Whether the order is cancelled already, so that only money would go back."
    cancelled: Boolean!
    "Money that was received and would be given back."
    toRefund: Money!
    "Payments that are awaited and would be awaited no more."
    awaited: Money!
  }
  "Money that was received beyond what the order costs. It is nobody's income: never invoiced, it goes back."
  type OrderSurplus {
    amount: Money!
    "Of it, on its way back: refunds that are pending."
    refunding: Money!
    "What refundSurplus would give back."
    toRefund: Money!
  }
  type SurplusRefundError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  union RefundSurplusResult = Order | SurplusRefundError | OrderRefundFailedError
  input RefundPartOfOrderInput {
    orderId: ID!
    "Minor units, of Order.partialRefund.refundable at most."
    amount: Money!
    "Order.partialRefund.refundable as the caller has seen it: where it is no longer so, nothing is done."
    refundable: Money!
    "Up to 500 characters; the customer reads it in the e-mail and on the credit note."
    reason: String!
  }
  type PartialRefundError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    "What can be given back now."
    refundable: Money!
  }
  union RefundPartOfOrderResult = Order | PartialRefundError | OrderRefundFailedError
  "What refundPartOfOrder would do now."
  type PartialRefund {
    "Why it is not possible, in the language of the request; null where it is."
    refusal: String
    "What was received, points among it, and is not on its way back."
    refundable: Money!
    "By which payments the amount would go back; they add up to it."
    shares: [PartialRefundShare!]!
  }
  type PartialRefundShare {
    paymentId: ID!
    "Code of the payment method."
    method: String!
    methodName: String!
    amount: Money!
    "How many points that is; null of money, and of what is no whole number of them."
    points: Int
  }
  extend type Order {
    cancellation: OrderCancellation!
    "With an amount in minor units: whether it can be given back, and by which payments."
    partialRefund(amount: Money): PartialRefund!
    surplus: OrderSurplus!
  }
  extend type Mutation {
    """
    Annuler et rembourser: cancels all lines and the shipping, awaited payments too, and gives all received money back, by a
    provider or by hand (a pending refund, settled with settleRefund). All of it or nothing; twice is once.
    """
    cancelAndRefundOrder(input: CancelAndRefundOrderInput!): CancelAndRefundOrderResult!
    """
    Rembourser le trop-perçu: gives back what was received beyond what the order costs, by a provider or by hand (a pending
    refund, settled with settleRefund). Twice is once.
    """
    refundSurplus(orderId: ID!): RefundSurplusResult!
    """
    Rembourser une partie: gives an amount back as the order was paid, by each payment in proportion to what is left of it, points
    among them; by a provider or by hand (a pending refund, settled with settleRefund). All of it or nothing; twice is once.
    """
    refundPartOfOrder(input: RefundPartOfOrderInput!): RefundPartOfOrderResult!
  }
`;
