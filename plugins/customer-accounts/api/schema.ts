import { gql } from 'graphql-tag';

export const adminSchema = gql`
  input CreateCustomerAccountInput {
    title: String
    firstName: String!
    lastName: String!
    emailAddress: String!
    phoneNumber: String
    "Of the active store."
    companyId: ID
    customerGroupIds: [ID!]
    "Sends the link with which a password is chosen. Without it: inviteCustomers, later; or the person registers."
    invite: Boolean!
  }
  union CreateCustomerAccountResult = Customer | EmailAddressConflictError

  enum CustomerImportState {
    "Looked through; nothing is taken in yet."
    READY
    RUNNING
    DONE
  }
  "A line that is left out, and why."
  type CustomerImportProblem {
    "Of the file, the header being the first."
    line: Int!
    message: String!
  }
  type CustomerImport implements Node {
    id: ID!
    createdAt: DateTime!
    fileName: String!
    state: CustomerImportState!
    "Of the file, its header aside."
    lines: Int!
    "Among the good lines: addresses that no record had when the file was looked through."
    newCustomers: Int!
    knownCustomers: Int!
    problemCount: Int!
    "The first thousand."
    problems: [CustomerImportProblem!]!
    "Of newCustomers + knownCustomers."
    processed: Int!
    created: Int!
    "Why it stopped; it goes on when it is started again."
    error: String
  }

  extend type Query {
    customerImport(id: ID!): CustomerImport
    "The last twenty that were started in this store, the newest first."
    customerImports: [CustomerImport!]!
  }
  extend type Mutation {
    "A record of a person, in the active store, without a password of the administrator's choosing."
    createCustomerAccount(input: CreateCustomerAccountInput!): CreateCustomerAccountResult!
    "Mails each of them the link with which a password is chosen. Answers how many: who has an account in use gets none."
    inviteCustomers(customerIds: [ID!]!): Int!
    """
    Looks through a CSV file of customers. Columns: email, first name, last name, phone, company, groups (separated by |), in
    English or French, in any order.
    """
    previewCustomerImport(file: Upload!): CustomerImport!
    "Takes in the good lines of a file. Twice is once."
    startCustomerImport(id: ID!, invite: Boolean!): CustomerImport!
  }
`;
