import { gql } from 'graphql-tag';

export const schema = gql`
  extend type Order {
    """
    The production sheet as PDF, in the language of the request. Signed and short-lived: works without a session, stops
    working when it expires. Null where there is nothing to produce: before the order is placed, and once it is cancelled.
    """
    productionSheetUrl: String
  }
`;
