import { gql } from 'graphql-tag';

export const shopApiExtensions = gql`
  "The active channel, as the customer sees it."
  type Store {
    name: String!
    url: String
    "Notices shown at checkout, in the request's language."
    notices: [String!]!
    guestCheckout: Boolean!
    terms: StoreTerms
    couponsEnabled: Boolean!
  }

  type StoreTerms {
    version: String!
    url: String
  }

  extend type Query {
    activeStore: Store!
  }
`;
