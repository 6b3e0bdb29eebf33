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
  input VariantPricingInput {
    productVariantId: ID!
    price: Float!
    originalPrice: Float
    priceBreaks: [PriceBreakInput!]!
  }
  type StoredPriceBreak {
    minimumQuantity: Int!
    price: Float!
  }
  "What setVariantPricing was told: taxed as the store's prices are, minor units with up to four decimals of a cent."
  type VariantPricing {
    price: Float!
    originalPrice: Float
    "Lowest quantity first."
    priceBreaks: [StoredPriceBreak!]!
  }
  extend type ProductVariant {
    "As it is kept for the channel and currency of the request; null where the variant has no price there."
    pricing: VariantPricing
  }
  extend type Mutation {
    "Exact price, list price and quantity breaks of a variant, minor units with up to four decimals of a cent."
    setVariantPricing(
      productVariantId: ID!
      price: Float!
      originalPrice: Float
      priceBreaks: [PriceBreakInput!]!
    ): ProductVariant!
    "The same for several variants: all of them or none, and what is wrong names the variant. At most 1000."
    setVariantPricings(input: [VariantPricingInput!]!): [ProductVariant!]!
  }
`;
