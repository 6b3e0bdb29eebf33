import { gql } from 'graphql-tag';

export const orderSchema = gql`
  "The review table: what the customer sees before submitting, and the merchant afterwards."
  type OrderSummary {
    currencyCode: CurrencyCode!
    "Merchandise before coupons, without tax."
    subtotal: Money!
    "Zero or negative, without tax: all promotions, automatic and shipping ones included."
    couponDiscount: Money!
    "Without tax."
    shipping: Money!
    "Setup and decoration charges and other surcharges, without tax."
    surcharges: Money!
    tax: Money!
    "With tax: subtotal + couponDiscount + shipping + surcharges + tax."
    total: Money!
    "Money value of the points applied."
    pointsRedeemed: Money!
    "total - pointsRedeemed"
    amountDue: Money!
    "Null where the store asks for no deposit on this order."
    depositAmount: Money
    "Money received so far less what was refunded, points aside."
    amountPaid: Money!
    "amountDue - amountPaid"
    balanceDue: Money!
  }
  type AcceptedTerms {
    version: String!
    acceptedAt: DateTime!
  }
  extend type Order {
    summary: OrderSummary!
    terms: AcceptedTerms
  }
`;

export const shopSchema = gql`
  ${orderSchema}
  type TermsVersionError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    currentVersion: String
  }
  union AcceptTermsResult = Order | NoActiveOrderError | TermsVersionError
  extend type Mutation {
    acceptTerms(version: String!): AcceptTermsResult!
  }
`;
