import { gql } from 'graphql-tag';

export const adminSchema = gql`
  "A shipping method of the new store's own, at a flat rate."
  input FlatRateInput {
    name: String!
    "In the store's currency, with tax where the store's prices have it."
    rate: Money!
    "Per cent."
    taxRate: Float!
  }
  "What a store needs to sell; everything else is in its settings."
  input CreateStoreInput {
    "Letters, digits and hyphens; storefronts send the token, which is the code where none is given."
    code: String!
    token: String
    "As the subject of e-mails begins."
    name: String!
    url: String
    merchantEmail: String!
    accountsEmail: String
    "No other store's: orders and invoices are numbered with it."
    orderCodePrefix: String!
    legalName: String
    "Without them no cheque is offered at checkout."
    chequePayee: String
    chequeAddress: String
    "Without it no bank transfer is offered at checkout."
    iban: String
    bic: String
    "The first is the store's own."
    languageCodes: [LanguageCode!]!
    currencyCode: CurrencyCode!
    pricesIncludeTax: Boolean!
    taxZoneId: ID!
    shippingZoneId: ID!
    sellerId: ID
    "Where its goods lie. Left out: the oldest stock location."
    stockLocationIds: [ID!]
    "New shipping methods for this store alone."
    flatRates: [FlatRateInput!]
    "Shipping methods of other stores that this one offers as well."
    shippingMethodIds: [ID!]
    paymentMethodIds: [ID!]
    "cheque, cash, bank-transfer."
    manualPaymentMethods: [String!]
    "Makes a role of that name, which sees this store only."
    roleName: String
  }
  type CreatedStore {
    channel: Channel!
    role: Role
  }
  type StoreSetupError implements ErrorResult {
    errorCode: ErrorCode!
    message: String!
    "Of CreateStoreInput: where the form shows the message."
    field: String!
  }
  union CreateStoreResult = CreatedStore | StoreSetupError | LanguageNotAvailableError

  extend type Mutation {
    "A store in one go: channel, zones, stock, shipping, payment, prefix and role. All of it or nothing; for superadmins."
    createStore(input: CreateStoreInput!): CreateStoreResult!
  }
`;
