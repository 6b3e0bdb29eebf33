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
    "CSS hex colour of text that is readable on it."
    textColor: String!
    expectedDeliveryDate: DateTime
  }
  extend type Order {
    workflow: OrderWorkflow!
  }
`;

export const adminSchema = gql`
  ${orderSchema}
  type OrderStatusInfo {
    code: WorkflowStatus!
    labels: [LocalizedString!]!
    color: String!
    textColor: String!
    "The states of Vendure that are shown so where nothing else decides."
    states: [String!]!
  }
  enum OrderQueueCode {
    "Money is awaited, be the goods gone or not."
    TO_COLLECT
    "Paid, and not all of it sent."
    TO_DELIVER
    "Paid, the expected date is over, and the customer has not all of it."
    LATE
    DELIVERED
  }
  type OrderQueueAmount {
    currencyCode: CurrencyCode!
    count: Int!
    "Still due where it is to be collected, else the totals."
    amount: Money!
  }
  type OrderQueue {
    queue: OrderQueueCode!
    count: Int!
    amounts: [OrderQueueAmount!]!
  }
  type OrderStore {
    name: String!
    url: String!
  }
  type OrderListing {
    "Where the order was placed."
    storeName: String!
    "What the customer chose, in the request's language."
    paymentMethods: [String!]!
    amountDue: Money!
  }
  extend type Order {
    "Whether it waits in that queue. Vendure makes a filter of OrderFilterParameter from each of these."
    toCollect: Boolean!
    toDeliver: Boolean!
    late: Boolean!
    delivered: Boolean!
    listing: OrderListing!
  }
  extend type Query {
    "Every status with its words and colours."
    orderStatuses: [OrderStatusInfo!]!
    "What waits for the merchant of the active channel."
    orderQueues: [OrderQueue!]!
    "The stores whose orders the active channel may show, for the filter storeUrl."
    orderStores: [OrderStore!]!
  }
  enum DeliveryStatus {
    PREPARING
    SHIPPED
    DELIVERED
    CANCELLED
  }
  "Somebody who brings parcels."
  type Carrier {
    code: String!
    name: String!
    "Where a parcel is followed, with {code} in place of its number."
    trackingUrlPattern: String
  }
  "What of a line is in no delivery yet."
  type DeliveryRemainder {
    orderLine: OrderLine!
    quantity: Int!
  }
  "What can be delivered now."
  type OrderDelivery {
    "Why nothing can, in the language of the request; null where it can."
    refusal: String
    "Lines of which nothing is left are left out."
    remaining: [DeliveryRemainder!]!
    "What a new delivery can be given."
    newStatuses: [DeliveryStatus!]!
  }
  extend type Order {
    delivery: OrderDelivery!
  }
  extend type Fulfillment {
    "The one of \`Query.carriers\` that its method names; null for free text."
    carrier: Carrier
    "The carrier's page on which the parcel is followed."
    trackingUrl: String
    "Null for a state that another plugin added."
    deliveryStatus: DeliveryStatus
    "What changeDeliveryStatus can give it, its present status included."
    possibleStatuses: [DeliveryStatus!]!
  }
  extend type Query {
    "Those that the Livraison tab offers; any other carrier is free text."
    carriers: [Carrier!]!
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
