import { gql } from 'graphql-tag';

const exportType = gql`
  "What is known about a person: an object with a part for each plugin that knows something."
  type PersonalDataExport {
    generatedAt: DateTime!
    data: JSON!
  }
  "Nothing was erased: something is still to be done for this customer."
  type PersonalDataNotErasableError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    "Sentences in the language of the request."
    reasons: [String!]!
  }
`;

export const shopSchema = gql`
  ${exportType}
  union ExportMyDataResult = PersonalDataExport | InvalidCredentialsError
  union EraseMyDataResult = Success | InvalidCredentialsError | PersonalDataNotErasableError

  extend type Mutation {
    "All that the stores of this server know about the customer who is logged in."
    exportMyData(password: String!): ExportMyDataResult!
    """
    Erases the account of the customer who is logged in, for ever: profile, addresses, carts, files. Orders and invoices are
    kept, as the law has it.
    """
    eraseMyData(password: String!): EraseMyDataResult!
  }
`;

export const adminSchema = gql`
  ${exportType}
  union EraseCustomerDataResult = DeletionResponse | PersonalDataNotErasableError

  extend type Mutation {
    "What the active store knows about a customer; from the default channel, what all stores know."
    exportCustomerData(customerId: ID!): PersonalDataExport!
    "For a customer who asks for it; only for whoever administers every store that the customer buys in."
    eraseCustomerData(customerId: ID!): EraseCustomerDataResult!
  }
`;
