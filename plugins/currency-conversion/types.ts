import type { CurrencyCode } from '@vendure/core';

declare module '@vendure/core/dist/entity/custom-entity-fields' {
  interface CustomProductVariantPriceFields {
    /** The prices of the variant in the store's other currencies follow this one. */
    ruling: boolean | null;
  }
}

/** The rates of one day against one currency. */
export interface PublishedRates {
  /** `YYYY-MM-DD`. */
  day: string;
  /** The currency that all rates are about. */
  base: string;
  /** By currency: what one unit of the base is worth in it, a positive decimal number as text. */
  rates: ReadonlyMap<string, string>;
}

/**
 * Where exchange rates come from: the European Central Bank, a bank's own service, a file.
 *
 * @example
 * ```ts
 * const ownRates: ExchangeRateSource = {
 *   code: 'OWN',
 *   load: async () => ({ day: '2026-11-27', base: 'EUR', rates: new Map([['CAD', '1.6103']]) }),
 * };
 * ```
 */
export interface ExchangeRateSource {
  /** Kept with each rate, at most 20 characters. Not `MANUAL`. */
  readonly code: string;
  /**
   * The newest rates, asked for every hour.
   * @throws MalformedRatesError where the answer cannot be read, another error where there is none
   */
  load(): Promise<PublishedRates>;
}

export interface CurrencyConversionOptions {
  /** Null: only the rates that administrators set. */
  source: ExchangeRateSource | null;
}

export interface SetExchangeRateInput {
  fromCurrency: CurrencyCode;
  toCurrency: CurrencyCode;
  /** What one unit of `fromCurrency` is worth in `toCurrency`, a decimal number as text. */
  rate: string;
  /** `YYYY-MM-DD`; today where it is left out. */
  day?: string | null;
}
