import { gql } from 'graphql-tag';

export const schema = gql`
  type Invoice implements Node {
    id: ID!
    number: String!
    kind: InvoiceKind!
    issuedAt: DateTime!
    totalWithTax: Money!
    "Signed and short-lived: works without a session, stops working when it expires."
    downloadUrl: String!
  }
  enum InvoiceKind {
    INVOICE
    CREDIT_NOTE
    DEPOSIT_INVOICE
  }
  extend type Order {
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
