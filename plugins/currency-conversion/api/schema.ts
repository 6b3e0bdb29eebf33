import { gql } from 'graphql-tag';

export const sharedSchema = gql`
  "The exchange rate by which a line was priced."
  type LineConversion {
    "The currency in which the product is priced."
    fromCurrency: CurrencyCode!
    "What one unit of it was worth in the order's currency: a decimal number."
    rate: String!
    "The day of the rate, YYYY-MM-DD."
    day: String!
  }
  extend type OrderLine {
    "Null where the product is priced in the order's currency."
    conversion: LineConversion
  }
`;

export const adminSchema = gql`
  ${sharedSchema}
  "What one unit of a currency is worth in another at the end of a day, in the active store."
  type ExchangeRate implements Node {
    id: ID!
    createdAt: DateTime!
    updatedAt: DateTime!
    "YYYY-MM-DD. In force until there is one of a later day."
    day: String!
    fromCurrency: CurrencyCode!
    toCurrency: CurrencyCode!
    "A decimal number with up to ten decimals."
    rate: String!
    "MANUAL, or the code of where it was published: ECB."
    source: String!
  }
  type ExchangeRateList implements PaginatedList {
    items: [ExchangeRate!]!
    totalItems: Int!
  }
  input ExchangeRateListOptions

  input SetExchangeRateInput {
    fromCurrency: CurrencyCode!
    toCurrency: CurrencyCode!
    "A decimal number above 0 with up to ten decimals, such as 0.7312."
    rate: String!
    "YYYY-MM-DD, not in the future; today (UTC) where it is left out."
    day: String
  }
  extend type Product {
    """
    The currency that all variants are priced in, and that their prices in the store's other currencies are converted from.
    Null where each currency has prices of its own.
    """
    pricingCurrency: CurrencyCode
  }
  extend type ProductVariant {
    "The currency whose price those in the store's other currencies follow; null where each has a price of its own."
    pricingCurrency: CurrencyCode
  }
  extend type Query {
    "Of the active store, the latest day first."
    exchangeRates(options: ExchangeRateListOptions): ExchangeRateList!
  }
  extend type Mutation {
    "Takes the place of what was published for the day, and is not overwritten by it."
    setExchangeRate(input: SetExchangeRateInput!): ExchangeRate!
    "Every variant has a price in that currency, and there is a rate to each other currency of the store. Null takes it back."
    setPricingCurrency(productId: ID!, currencyCode: CurrencyCode): Product!
  }
`;
