import { type EntityMetadataModifier, OrderLine, ProductVariantPrice } from '@vendure/core';
import type { ColumnOptions } from 'typeorm';

/** PostgreSQL hands numeric values over as text. */
const exact: ColumnOptions = {
  type: 'numeric',
  precision: 16,
  scale: 4,
  transformer: {
    to: (value: number | null | undefined) => value,
    from: (value: string | number | null) => (value === null ? null : Number(value)),
  },
};

/** Unit prices keep four decimals of a cent; totals stay whole cents, as everywhere in Vendure. */
export const exactColumns: EntityMetadataModifier = metadata => {
  for (const column of metadata.columns) {
    const unitPrice =
      (column.target === ProductVariantPrice && column.propertyName === 'price') ||
      (column.target === OrderLine && ['listPrice', 'initialListPrice'].includes(column.propertyName));
    if (unitPrice) Object.assign(column.options, exact);
  }
};
