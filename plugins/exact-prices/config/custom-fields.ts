import type { CustomFieldConfig } from '@vendure/core';

/** With the price in one row: whoever has the price has these without another query. Set by `setVariantPricing`. */
export const priceCustomFields: CustomFieldConfig[] = [
  { name: 'originalPrice', type: 'float', nullable: true, internal: true },
  {
    name: 'priceBreaks',
    type: 'struct',
    list: true,
    nullable: true,
    internal: true,
    fields: [
      { name: 'minimumQuantity', type: 'int' },
      { name: 'price', type: 'float' },
    ],
  },
];
