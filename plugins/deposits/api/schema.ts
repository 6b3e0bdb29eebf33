import { gql } from 'graphql-tag';

export const shopSchema = gql`
  type StoreDeposit {
    "Of what is due once points are deducted."
    percentage: Float!
  }
  extend type Store {
    "Null where all is due at once."
    deposit: StoreDeposit
  }
`;
