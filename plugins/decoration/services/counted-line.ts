import type { OrderLine } from '@vendure/core';
import type { CountedLine } from '../rules/minimum';

export const countedLine = ({ productVariant, customFields, quantity }: OrderLine): CountedLine => ({
  productId: String(productVariant.productId),
  designKey: customFields?.designKey ?? null,
  quantity,
});
