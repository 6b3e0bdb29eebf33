import { gql } from 'graphql-tag';

export const apiExtensions = gql`
  extend type Order {
    """
    The order's page: on the store's own site (channel field orderUrlPattern, with {code}), or else a signed page that
    this server shows.
    """
    detailUrl: String
  }
`;
