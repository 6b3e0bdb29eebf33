import { gql } from 'graphql-tag';

export const schema = gql`
  type Invoice implements Node {
    id: ID!
    number: String!
    kind: InvoiceKind!
    issuedAt: DateTime!
    "Of a credit note: what it takes off the invoice that it corrects, zero or positive."
    totalWithTax: Money!
    "Of a credit note: the invoice that it corrects."
    creditedInvoice: Invoice
    "Of a credit note: why it was issued, as the document says it, in its language."
    reason: String
    creditCause: CreditNoteCause
    "Signed and short-lived: works without a session, stops working when it expires."
    downloadUrl: String!
  }
  enum InvoiceKind {
    INVOICE
    CREDIT_NOTE
    DEPOSIT_INVOICE
  }
  enum CreditNoteCause {
    "“Paiement reçu” was undone."
    PAYMENT_REVERTED
    "Money was given back."
    REFUND
    ORDER_CANCELLED
    "The order was changed, and another invoice has taken the place of this one."
    INVOICE_REPLACED
  }
  extend type Order {
    "In the order of issue, credit notes among them."
    invoices: [Invoice!]!
  }
`;

export const adminSchema = gql`
  ${schema}
  extend type Order {
    "Why there is no invoice to print yet, in the language of the request; null where there is one."
    noInvoiceReason: String
  }
`;
