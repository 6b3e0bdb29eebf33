import type { VariantPricing } from '../types';
import { isStorable } from './exact-amount';
import { sortedBreaks } from './price-breaks';

export const MAXIMUM_BREAKS = 100;
/** Ten million of the currency, in minor units: far above any catalogue, far below what the columns hold. */
export const MAXIMUM_PRICE = 1_000_000_000;

export type PricingProblem = 'amount' | 'originalPriceTooLow' | 'tooManyBreaks' | 'breakQuantity' | 'breakNotCheaper';

const isPrice = (value: number) => isStorable(value) && value >= 0 && value <= MAXIMUM_PRICE;

/** The first thing that is wrong with a variant's pricing, if anything is. */
export function pricingProblem(pricing: Omit<VariantPricing, 'productVariantId'>): PricingProblem | null {
  const { price, originalPrice } = pricing;
  if (pricing.priceBreaks.length > MAXIMUM_BREAKS) return 'tooManyBreaks';
  const breaks = sortedBreaks(pricing.priceBreaks);
  if (![price, originalPrice ?? price, ...breaks.map(row => row.price)].every(isPrice)) return 'amount';
  if (originalPrice != null && originalPrice < price) return 'originalPriceTooLow';
  const quantities = breaks.map(row => row.minimumQuantity);
  if (quantities.some(quantity => quantity < 1) || new Set(quantities).size < quantities.length) return 'breakQuantity';
  if (breaks.some((row, index) => row.price > (breaks[index - 1]?.price ?? price))) return 'breakNotCheaper';
  return null;
}
