declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomOrderFields {
    /** Total with tax (cents) when the merchant began to modify the order; null while nobody does. */
    totalBeforeModification: number | null;
    /** What the lines of a cart cost when the customer saw it last: see `rules/shown-prices.ts`. */
    shownPrices: string | null;
  }
}

/** A line of a cart that costs something else now. Unit prices in minor units, with or without tax as the store's prices are. */
export interface ChangedPrice {
  name: string;
  shown: number;
  current: number;
}
