import { gql } from 'graphql-tag';

export const adminSchema = gql`
  "What becomes of an order by itself if the cheque, cash or transfer that it waits for does not come. Days are YYYY-MM-DD."
  type PaymentFollowUp {
    "How many reminders of it were written, those by hand included, those that were given up aside."
    reminders: Int!
    "When the next is sent; null where none is."
    nextReminderOn: String
    "The last day for the money; null where it is waited for, for ever."
    payBy: String
    "When the order is cancelled: some days after the last, so that what came on it can be recorded."
    cancelledOn: String
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
