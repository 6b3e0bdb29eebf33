import { gql } from 'graphql-tag';

export const shopSchema = gql`
  extend type Mutation {
    "Ends every session of the customer, on all devices, this one too. The cart is there again after the next log-in."
    logoutEverywhere: Success!
  }
`;
