import { gql } from 'graphql-tag';

export const adminApiExtensions = gql`
  enum OrderEmailType {
    "On placing."
    ORDER_CONFIRMATION
    "Once the order is to be made: fully paid, or its deposit received; with the invoice of that payment."
    ORDER_VALIDATION
    "When a balance completes a deposit."
    FINAL_INVOICE
    BALANCE_REQUEST
    LOYALTY_POINTS
    ORDER_SHIPPED
    "What is awaited has not come yet: with how to pay it. By itself as the store wants it, or by sendPaymentReminder."
    PAYMENT_REMINDER
    PRICE_CHANGED
    ORDER_CANCELLED
    ORDER_REFUNDED
    "“Paiement reçu” was undone: with how to pay, and the credit note of what was invoiced."
    PAYMENT_REVERTED
    "To the merchant: a customer has changed colours or instructions after placing the order."
    DECORATION_CHANGED
    "A bank debit that had placed the order has failed: with how to pay otherwise."
    PAYMENT_FAILED
    "To the merchant: a payment provider has money that the order did not wait for."
    UNEXPECTED_PAYMENT
  }

  enum OrderEmailState {
    QUEUED
    SENT
    FAILED
  }

  "One message that was handed to the mail transport, or is about to be."
  type OrderEmail implements Node {
    id: ID!
    createdAt: DateTime!
    updatedAt: DateTime!
    type: OrderEmailType!
    recipient: String!
    subject: String!
    state: OrderEmailState!
    attempts: Int!
    sentAt: DateTime
    "Null for what the system sent by itself."
    sentBy: Administrator
    "Why the last attempt failed, in the words of the mail server."
    error: String
    "The same as a sentence, in the language of the request."
    failure: String
  }

  "A message that an administrator can send by hand, as it would leave now."
  type RequestableEmail {
    "Null for an order without a customer."
    recipient: String
    subject: String!
    "The merchant's address, where a copy goes there too."
    copyTo: String
    "Why it cannot be sent now, in the language of the request; null where it can."
    refusal: String
  }

  extend type Order {
    emails: [OrderEmail!]!
    "What sendConfirmationEmail would send."
    confirmationEmail: RequestableEmail!
    "What sendDeliveryEmail would send."
    deliveryEmail: RequestableEmail!
    "What sendBalanceRequest would send."
    balanceRequestEmail: RequestableEmail!
    "What sendPaymentReminder would send."
    paymentReminderEmail: RequestableEmail!
  }

  extend enum HistoryEntryType {
    ORDER_EMAIL_SENT
  }

  type EmailNotAllowedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }

  union SendOrderEmailResult = Order | EmailNotAllowedError

  extend type Mutation {
    "Envoyer email de confirmation: the validation e-mail with the invoice, again; nothing while one is still queued."
    sendConfirmationEmail(orderId: ID!): SendOrderEmailResult!
    "Envoyer email de livraison."
    sendDeliveryEmail(orderId: ID!): SendOrderEmailResult!
    "Demander le solde: with how to pay it; nothing while one is still queued."
    sendBalanceRequest(orderId: ID!): SendOrderEmailResult!
    "Envoyer un rappel de paiement: of the cheque, cash or transfer that is awaited; nothing while one is still queued."
    sendPaymentReminder(orderId: ID!): SendOrderEmailResult!
  }
`;
