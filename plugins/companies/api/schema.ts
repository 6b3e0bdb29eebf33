import { gql } from 'graphql-tag';

export const adminSchema = gql`
  "A company that buys in a store."
  type Company implements Node {
    id: ID!
    createdAt: DateTime!
    updatedAt: DateTime!
    name: String!
    "SIREN, SIRET or foreign equivalent."
    registrationNumber: String
    vatNumber: String
    emailAddress: String
    phoneNumber: String
    notes: String
    store: CompanyStore!
    customers(options: CustomerListOptions): CustomerList!
    "Placed by its customers in its store, the newest first; cancelled ones as well."
    orders(options: OrderListOptions): OrderList!
    "Companies of the same store with the same or a similar name, registration number or VAT number."
    possibleDuplicates: [Company!]!
    "What its customers have ordered, a row for each currency; null for an administrator who may not read orders."
    turnover: [CompanyTurnover!]
  }
  "The store that a company buys in."
  type CompanyStore {
    id: ID!
    name: String!
    url: String
  }
  "Placed orders of a company's customers in its store, cancelled ones aside."
  type CompanyTurnover {
    currencyCode: CurrencyCode!
    orders: Int!
    "Without tax, shipping included."
    total: Money!
    totalWithTax: Money!
    lastOrderPlacedAt: DateTime!
  }
  type CompanyList implements PaginatedList {
    items: [Company!]!
    totalItems: Int!
  }
  input CompanyListOptions

  input CreateCompanyInput {
    name: String!
    registrationNumber: String
    vatNumber: String
    emailAddress: String
    phoneNumber: String
    notes: String
  }
  "What is left out stays; null empties."
  input UpdateCompanyInput {
    id: ID!
    name: String
    registrationNumber: String
    vatNumber: String
    emailAddress: String
    phoneNumber: String
    notes: String
  }
  input CompanyIdentityInput {
    "A company that is there already, which is not its own duplicate."
    id: ID
    name: String
    registrationNumber: String
    vatNumber: String
  }

  "A customer who asks for a company, and waits for an administrator: setCustomerCompany settles it."
  type CompanyRequest implements Node {
    id: ID!
    createdAt: DateTime!
    updatedAt: DateTime!
    requestedName: String!
    requestedAt: DateTime!
    customer: Customer!
    store: CompanyStore!
    "The company of that name, where there is one."
    matchingCompany: Company
    "For which the customer buys until now."
    currentCompany: Company
  }
  type CompanyRequestList implements PaginatedList {
    items: [CompanyRequest!]!
    totalItems: Int!
  }
  input CompanyRequestListOptions

  extend type Customer {
    "Confirmed by an administrator, or made new by this customer's registration."
    company: Company
    "What the customer typed where a company of that name exists already: an administrator confirms with setCustomerCompany."
    requestedCompanyName: String
  }

  extend type Query {
    "Those of the active store; from the default channel, of all stores. search: part of a name, a number or an e-mail address."
    companies(options: CompanyListOptions, search: String): CompanyList!
    company(id: ID!): Company
    "For forms: companies of the active store that may be the one that is about to be saved."
    companyDuplicates(input: CompanyIdentityInput!): [Company!]!
    "What waits, the oldest first. customerId: only what this customer asks for."
    companyRequests(options: CompanyRequestListOptions, customerId: ID): CompanyRequestList!
  }
  extend type Mutation {
    createCompany(input: CreateCompanyInput!): Company!
    updateCompany(input: UpdateCompanyInput!): Company!
    "Keeps its customers and their orders."
    deleteCompany(id: ID!): DeletionResponse!
    "Null unlinks. Either way what the customer asked for is settled."
    setCustomerCompany(customerId: ID!, companyId: ID): Customer!
  }
`;

export const shopSchema = gql`
  "The company that a customer buys for, as far as the customer is told."
  type CustomerCompany {
    name: String!
  }
  extend type Customer {
    "In the active store; null for none, and while an administrator has not decided."
    company: CustomerCompany
    "What waits for the store's confirmation."
    requestedCompanyName: String
  }
`;
