import type { StoredPriceBreak } from '../../exact-prices';

/** What a row of prices has of amounts. */
export interface PriceAmounts {
  price: number;
  originalPrice: number | null;
  priceBreaks: StoredPriceBreak[] | null;
}

/**
 * All amounts of a row in another currency. Rounded each by itself, a price from ten pieces on could come out above the price
 * of one, and a list price below the price: those are held at it.
 */
export function convertPrices(
  { price, originalPrice, priceBreaks }: PriceAmounts,
  convert: (amount: number) => number,
): PriceAmounts {
  const converted = convert(price);
  let highest = converted;
  const breaks = [...(priceBreaks ?? [])]
    .sort((a, b) => a.minimumQuantity - b.minimumQuantity)
    .map(({ minimumQuantity, price: amount }) => {
      highest = Math.min(highest, convert(amount));
      return { minimumQuantity, price: highest };
    });
  return {
    price: converted,
    originalPrice: originalPrice === null ? null : Math.max(converted, convert(originalPrice)),
    priceBreaks: priceBreaks && breaks,
  };
}
