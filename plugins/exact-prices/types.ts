import type { ID } from '@vendure/core';

/** A price from a quantity on. Minor units, with up to four decimals, taxed as the store's prices are. */
export interface StoredPriceBreak {
  minimumQuantity: number;
  price: number;
}

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomProductVariantPriceFields {
    /** List price that the price is held against; minor units, with up to four decimals. */
    originalPrice: number | null;
    /** Lowest quantity first. */
    priceBreaks: StoredPriceBreak[] | null;
  }
}

/** What the merchant set: minor units with up to four decimals, taxed as the store's prices are. */
export interface StoredPricing {
  price: number;
  originalPrice: number | null;
  /** Lowest quantity first. */
  priceBreaks: StoredPriceBreak[];
}

export interface VariantPricing extends Omit<StoredPricing, 'originalPrice'> {
  productVariantId: ID;
  originalPrice?: number | null;
}

/** A row of the price table as the API answers it: without tax, minor units with decimals. */
export interface PriceBreak {
  minimumQuantity: number;
  price: number;
  originalPrice: number | null;
  savings: number | null;
}
