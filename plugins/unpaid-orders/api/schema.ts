import { gql } from 'graphql-tag';

export const adminSchema = gql`
  "What becomes of an order by itself if the cheque, cash or transfer that it waits for does not come. Days are YYYY-MM-DD."
  type PaymentFollowUp {
    "How many reminders of it were sent, those by hand included."
    reminders: Int!
    "When the next is sent; null where none is."
    nextReminderOn: String
    "The last day for the money, before the order is cancelled; null where it waits for ever."
    payBy: String
    "The merchant wants neither."
    paused: Boolean!
  }

  extend type Order {
    "Null where nothing is awaited that comes by hand."
    paymentFollowUp: PaymentFollowUp
  }

  extend type Mutation {
    "Leaves an order alone, without reminders and cancellation, or no longer does."
    pausePaymentFollowUp(orderId: ID!, paused: Boolean!): Order!
  }
`;
