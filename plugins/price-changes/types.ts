declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomOrderFields {
    /** Total with tax (cents) when the merchant began to modify the order; null while nobody does. */
    totalBeforeModification: number | null;
    /** What a cart was shown to cost: see `rules/shown-prices.ts`. Null once the order is placed. */
    shownPrices: string | null;
  }
}

/** Of a cart, what costs something else now. In minor units; unit prices with or without tax as the store's prices are. */
export interface ChangedPrice {
  name: string;
  shown: number;
  current: number;
}

/** What a customer is told of a cart: what has changed, if it can be named, and what the cart comes to. */
export interface ToldPrices {
  changes: ChangedPrice[];
  /** In minor units. */
  totalWithTax: number;
}
