import type { PricedVariant } from './pricing-form';

/** The prices of the variant in this currency are converted from another's: what its row has does not count. */
export const isConverted = ({ pricingCurrency }: PricedVariant, currency: string): boolean =>
  !!pricingCurrency && pricingCurrency !== currency;

/** A product of which some variants follow a currency and others do not, as when one was added since. */
export interface MixedPricing {
  /** The one that is followed. */
  currency: string;
  /** SKUs of those that do not. */
  others: string;
  /** SKUs of those among them that could not, having no price in it. */
  unpriced: string;
}

export function mixedPricing(variants: readonly PricedVariant[]): MixedPricing | null {
  const currency = variants.find(({ pricingCurrency }) => pricingCurrency)?.pricingCurrency;
  const others = variants.filter(({ pricingCurrency }) => pricingCurrency !== currency);
  if (!currency || others.length === 0) return null;
  const unpriced = others.filter(
    ({ prices }) => !prices.some(({ currencyCode, price }) => currencyCode === currency && price > 0),
  );
  return { currency, others: skusOf(others), unpriced: skusOf(unpriced) };
}

const skusOf = (variants: readonly PricedVariant[]): string => variants.map(({ sku }) => sku).join(', ');
