import { withoutNoise } from './exact-amount';

interface PricedLine {
  listPrice: number;
  listPriceIncludesTax: boolean;
  /** In per cent. */
  taxRate: number;
}

/** The unit price of an order line without tax and discounts, minor units with decimals. */
export function exactUnitPrice({ listPrice, listPriceIncludesTax, taxRate }: PricedLine): number {
  return withoutNoise(listPriceIncludesTax ? listPrice / (1 + taxRate / 100) : listPrice);
}

/** The same with tax. */
export function exactUnitPriceWithTax({ listPrice, listPriceIncludesTax, taxRate }: PricedLine): number {
  return withoutNoise(listPriceIncludesTax ? listPrice : listPrice * (1 + taxRate / 100));
}
