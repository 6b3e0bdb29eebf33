/** What one line of a cart was shown to cost. */
export interface ShownPrice {
  /** Of the whole product in the cart: prices that fall with it are the customer's doing. */
  quantity: number;
  /** Unit price in minor units, which may have decimals. */
  price: number;
  withTax: boolean;
}

/** By the id of the line. */
export type ShownPrices = ReadonlyMap<string, ShownPrice>;

/** Prices are kept with four decimals of a minor unit at most. */
const DIFFERENCE = 0.0001;

export const isSamePrice = (a: number, b: number): boolean => Math.abs(a - b) < DIFFERENCE;

export function readShownPrices(text: string | null): ShownPrices {
  const entries = JSON.parse(text ?? '[]') as [string, number, number, 0 | 1][];
  return new Map(entries.map(([id, quantity, price, withTax]) => [id, { quantity, price, withTax: withTax === 1 }]));
}

export function writeShownPrices(prices: ShownPrices): string {
  const entries = [...prices].map(([id, { quantity, price, withTax }]) => [id, quantity, price, withTax ? 1 : 0]);
  return JSON.stringify(entries);
}

/**
 * What the customer has been shown once the cart is as it is now. A line that is new, or of whose product there is another
 * quantity, was changed by the customer, who sees what it costs; so was one whose price changes between with and without tax. What
 * any other comes to cost is still to be told.
 */
export function shownNow(before: ShownPrices, lines: readonly (ShownPrice & { id: string })[]): ShownPrices {
  return new Map(
    lines.map(({ id, ...now }) => {
      const known = before.get(id);
      const isKnown = known?.quantity === now.quantity && known.withTax === now.withTax;
      return [id, isKnown ? known : now];
    }),
  );
}
