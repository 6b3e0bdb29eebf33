import type { StoredPriceBreak } from '../types';

/** The price from the highest break that the quantity reaches; null where it reaches none. */
export function breakPrice(breaks: readonly StoredPriceBreak[] | null | undefined, quantity: number): number | null {
  let best: StoredPriceBreak | null = null;
  for (const candidate of breaks ?? []) {
    const reached = candidate.minimumQuantity <= quantity;
    if (reached && (!best || candidate.minimumQuantity > best.minimumQuantity)) best = candidate;
  }
  return best?.price ?? null;
}

export const sortedBreaks = (breaks: readonly StoredPriceBreak[]): StoredPriceBreak[] =>
  [...breaks].sort((a, b) => a.minimumQuantity - b.minimumQuantity);
