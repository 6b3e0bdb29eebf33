import { gql } from 'graphql-tag';

export const sharedSchema = gql`
  type PriceBreak {
    minimumQuantity: Int!
    price: Float!
    originalPrice: Float
    savings: Float
  }
  extend type ProductVariant {
    "Minor units, may have a fraction of a cent: 560.8 is 5.608. \`price\` is the same rounded to the cent."
    exactPrice: Float!
    "The list price that \`exactPrice\` is held against; null where there is no higher one."
    originalPrice: Float
    "Cheaper by the quantity of the whole product in the order, all its variants together. Lowest quantity first."
    priceBreaks: [PriceBreak!]!
  }
  extend type OrderLine {
    "Minor units, may have a fraction of a cent; linePrice is exactUnitPrice x quantity, rounded once."
    exactUnitPrice: Float!
  }
`;

export const adminSchema = gql`
  ${sharedSchema}
  input PriceBreakInput {
    minimumQuantity: Int!
    price: Float!
  }
  extend type Mutation {
    "Exact price, list price and quantity breaks of a variant, minor units with up to four decimals of a cent."
    setVariantPricing(
      productVariantId: ID!
      price: Float!
      originalPrice: Float
      priceBreaks: [PriceBreakInput!]!
    ): ProductVariant!
  }
`;
