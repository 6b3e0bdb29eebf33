import type { CustomOrderLineFields, ID } from '@vendure/core';

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomProductFields {
    /** What the price includes, in words, in the language of the request. */
    priceIncludesText: string | null;
  }
  interface CustomProductFieldsTranslation {
    priceIncludesText: string | null;
  }
  interface CustomOrderFields {
    /** Production has started: the customer can no longer change decoration (B6). */
    productionStarted: boolean | null;
  }
  /** How a line is decorated; all null where it is not. Scalars, so that core compares them. */
  interface CustomOrderLineFields {
    /** Of the whole design: equal designs share a line and a setup charge. It stays as it was when the order was placed. */
    designKey: string | null;
    imprintMethodId: string | null;
    imprintLocation: string | null;
    imprintColor: string | null;
    imprintInstructions: string | null;
    imprintLogoId: string | null;
  }
}

/** The design as it is stored on a line. */
export type LineDesignFields = Pick<
  CustomOrderLineFields,
  'designKey' | 'imprintMethodId' | 'imprintLocation' | 'imprintColor' | 'imprintInstructions' | 'imprintLogoId'
>;

/** What the customer asks for. What is left out stays as it is, null takes it away. */
export interface DecorationInput {
  imprintMethodId?: ID | null;
  location?: string | null;
  color?: string | null;
  instructions?: string | null;
  logoId?: ID | null;
}

export interface QuantityInput {
  productVariantId: ID;
  quantity: number;
}

export interface AddConfiguredProductInput {
  productId: ID;
  quantities: QuantityInput[];
  decoration?: DecorationInput | null;
}

export interface ProductImprintInput {
  imprintMethodId: ID;
  locations: string[];
  colors: string[];
  /** Minor units, without tax. */
  setupCharge?: number | null;
  runCharge?: number | null;
}

export interface SetProductDecorationInput {
  productId: ID;
  required: boolean;
  methods: ProductImprintInput[];
  minimumOrderQuantity: number;
}
