import { gql } from 'graphql-tag';

export const orderSchema = gql`
  enum WorkflowStatus {
    DRAFT
    CART
    AWAITING_PAYMENT
    AWAITING_BALANCE
    AWAITING_DELIVERY
    PARTIALLY_SHIPPED
    SHIPPED
    PARTIALLY_DELIVERED
    DELIVERED
    MODIFYING
    AWAITING_ADDITIONAL_PAYMENT
    CANCELLED
  }
  type OrderWorkflow {
    status: WorkflowStatus!
    "In the language of the request."
    label: String!
    "CSS hex colour, for instance #F6C445."
    color: String!
    expectedDeliveryDate: DateTime
  }
  extend type Order {
    workflow: OrderWorkflow!
  }
`;

export const adminSchema = gql`
  ${orderSchema}
  enum DeliveryStatus {
    PREPARING
    SHIPPED
    DELIVERED
    CANCELLED
  }
  input DeliveryLineInput {
    orderLineId: ID!
    quantity: Int!
  }
  input ChangeDeliveryStatusInput {
    orderId: ID!
    status: DeliveryStatus!
    "A delivery that exists; without it a new one is made for \`lines\`, or for all that is not in one yet."
    fulfillmentId: ID
    lines: [DeliveryLineInput!]
    carrier: String
    trackingCode: String
    expectedDeliveryDate: DateTime
  }
  type DeliveryNotAllowedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  union ChangeDeliveryStatusResult =
    | Order
    | DeliveryNotAllowedError
    | FulfillmentStateTransitionError
    | InsufficientStockOnHandError
    | ItemsAlreadyFulfilledError
    | EmptyOrderLineSelectionError
    | InvalidFulfillmentHandlerError
    | CreateFulfillmentError
    | OrderStateTransitionError
  extend type Mutation {
    "Livraison: moves a delivery step by step to the wanted status; without one it is made first."
    changeDeliveryStatus(input: ChangeDeliveryStatusInput!): ChangeDeliveryStatusResult!
  }
`;
