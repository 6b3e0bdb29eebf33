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

export const adminApiExtensions = gql`
  extend type Query {
    """
    What is wrong with a value for a store's setting (a custom field of Channel), in each of the languages of the screens;
    null where updateChannel would take it. For forms that say so at the field, before anything is saved.
    """
    storeSettingProblem(field: String!, value: JSON): [LocalizedString!]
  }
`;
