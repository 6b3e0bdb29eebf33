import './types';

export { ExactMoneyStrategy } from './config/exact-money-strategy';
export { ExactPricesPlugin } from './exact-prices.plugin';
export { savingsOf } from './rules/exact-amount';
export { exactUnitPrice, exactUnitPriceWithTax } from './rules/exact-unit-price';
export { LinePricing } from './services/line-pricing';
export { VariantPrices } from './services/variant-prices';
export { type PricingObjection, VariantPricingService } from './services/variant-pricing.service';
export type { PriceBreak, StoredPriceBreak, VariantPricing } from './types';
