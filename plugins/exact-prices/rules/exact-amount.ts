/** What the columns keep: fractions of a cent to four decimals. */
const KEPT_DECIMALS = 4;

/**
 * Whole minor units for `quantity` times an exact unit price. What binary fractions are off by (5.608 × 100 is
 * 560.7999…) is cut away first, so that a half is a half.
 */
export function roundExact(value: number, quantity = 1): number {
  const amount = value * quantity;
  // By far the most are whole, and a text of each costs. Never -0.
  return Number.isInteger(amount) ? amount + 0 : Math.round(Number(amount.toFixed(6)));
}

/** A unit price without the noise of a division; eight decimals, so that a large quantity still comes out right. */
export const withoutNoise = (value: number): number => Number(value.toFixed(8));

/** The amount to the decimals that are kept. */
export const keptAmount = (value: number): number => Number(value.toFixed(KEPT_DECIMALS));

/** Whether an amount survives being stored. */
export const isStorable = (value: number): boolean =>
  Number.isFinite(value) && Math.abs(value - keptAmount(value)) < 1e-9;

/** What is saved against the list price; null where that is not higher. */
export function savingsOf(price: number, originalPrice: number | null): number | null {
  return originalPrice !== null && originalPrice > price ? withoutNoise(originalPrice - price) : null;
}
