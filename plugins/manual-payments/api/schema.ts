import { gql } from 'graphql-tag';

export const shopSchema = gql`
  "How to pay by cheque, cash or transfer. What does not apply is null."
  type PaymentInstructions {
    method: String!
    text: String!
    amount: Money!
    currencyCode: CurrencyCode!
    payee: String
    addressLines: [String!]
    accountHolder: String
    iban: String
    bic: String
    "ISO 11649, once the order has its number."
    reference: String
    "Payload of the EPC QR code (SEPA transfers in euro)."
    epcPayload: String
  }
  extend type PaymentMethodQuote {
    "Null for a method that is paid at once, by card for instance."
    instructions: PaymentInstructions
  }
`;

export const adminSchema = gql`
  input PaymentReceivedInput {
    orderId: ID!
    "Which payment. May be left out where just one is awaited; with several (deposit, balance) it must be given."
    paymentId: ID
    "How the money came, which may differ from what was chosen at checkout: cheque, cash, bank-transfer."
    method: String!
    """
    How much came, where it is not what was awaited. Of less, the rest stays awaited. Of more, the order's other payments
    await less, and what is left over is a surplus, which is shown and can be refunded.
    """
    amount: Money
    "Cheque number, transfer label, receipt…"
    reference: String
    receivedAt: DateTime
  }
  type NoAwaitedPaymentError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  type PaymentMethodNotManualError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  type SeveralPaymentsAwaitedError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  type PaymentReversalError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
  }
  union RevertPaymentReceivedResult = Order | PaymentReversalError
  union MarkPaymentReceivedResult =
    | Order
    | NoAwaitedPaymentError
    | SeveralPaymentsAwaitedError
    | PaymentMethodNotManualError
    | PaymentStateTransitionError
    | SettlePaymentError
  "Awaited and received payments of the order, deposit before balance; reservations of points aside."
  type OrderPayment implements Node {
    id: ID!
    kind: OrderPaymentKind!
    method: String!
    "In the language of the request."
    methodName: String!
    amount: Money!
    awaited: Boolean!
    "Why markPaymentReceived is not possible now, in the language of the request; null where it is, or has been done."
    refusal: String
    "Why revertPaymentReceived is not possible now, in the language of the request; null where it is."
    reversalRefusal: String
    receivedAt: DateTime
    reference: String
  }
  enum OrderPaymentKind {
    FULL
    DEPOSIT
    BALANCE
    ADDITIONAL
  }
  "A way by which money comes that is paid away from the shop."
  type ManualPaymentMethod {
    code: String!
    "In the language of the request."
    name: String!
  }
  extend type Query {
    "Cheque, cash and bank transfer, as far as the store has them: what markPaymentReceived takes as method."
    manualPaymentMethods: [ManualPaymentMethod!]!
  }
  extend enum HistoryEntryType {
    ORDER_PAYMENT_RECEIVED
    ORDER_PAYMENT_REVERTED
  }
  extend type Order {
    orderPayments: [OrderPayment!]!
  }
  extend type Mutation {
    """
    Paiement reçu. Twice is once: for a payment already received it answers the order unchanged and sends nothing; with
    no paymentId and nothing awaited, NoAwaitedPaymentError.
    """
    markPaymentReceived(input: PaymentReceivedInput!): MarkPaymentReceivedResult!
    """
    A wrong click or a bounced cheque: the payment is awaited again; an invoice that was issued gets its credit note. Twice
    is once. The reason, of up to 500 characters, stands on the credit note and in the customer's e-mail.
    """
    revertPaymentReceived(
      paymentId: ID!
      reason: String!
      "Whether the customer is told by e-mail, with how to pay and the credit note."
      notifyCustomer: Boolean = true
    ): RevertPaymentReceivedResult!
  }
`;
