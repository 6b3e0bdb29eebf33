import type { CustomFieldConfig } from '@vendure/core';

/** In the row of the price, which whoever prices a variant has already. Set by `setPricingCurrency`. */
export const priceCustomFields: CustomFieldConfig[] = [
  { name: 'ruling', type: 'boolean', nullable: true, internal: true },
];
