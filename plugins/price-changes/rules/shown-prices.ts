/** What one line of a cart was shown to cost. */
export interface ShownPrice {
  /** Of the whole product in the cart: prices that fall with it are the customer's doing. */
  quantity: number;
  /** Unit price in minor units, which may have decimals. */
  price: number;
  withTax: boolean;
}

/** What a cart was shown to cost. */
export interface ShownCart {
  currencyCode: string;
  /** By the id of the line. */
  lines: ReadonlyMap<string, ShownPrice>;
  /** Null where they are not known. */
  charges: ShownCharges | null;
}

/** Surcharges all together, for decoration say, in minor units without tax, and for what: what the customer chose. */
export interface ShownCharges {
  choice: string;
  amount: number;
}

/** As it is kept with the order. */
interface Kept {
  currencyCode: string;
  lines: [id: string, quantity: number, price: number, withTax: 0 | 1][];
  charges: ShownCharges | null;
}

/** Prices are kept with four decimals of a minor unit at most. */
const DIFFERENCE = 0.0001;

export const isSamePrice = (a: number, b: number): boolean => Math.abs(a - b) < DIFFERENCE;

/** Null where nothing is known. */
export function readShownCart(text: string | null): ShownCart | null {
  if (!text) return null;
  const { lines, ...kept } = JSON.parse(text) as Kept;
  return {
    ...kept,
    lines: new Map(lines.map(([id, quantity, price, withTax]) => [id, { quantity, price, withTax: withTax === 1 }])),
  };
}

export function writeShownCart({ currencyCode, lines, charges }: ShownCart): string {
  const kept: Kept = {
    currencyCode,
    lines: [...lines].map(([id, { quantity, price, withTax }]) => [id, quantity, price, withTax ? 1 : 0]),
    charges,
  };
  return JSON.stringify(kept);
}

/**
 * What the customer has been shown once the cart is as it is now. A line that is new, or of whose product there is another
 * quantity, was changed by the customer, who sees what it costs; so were all in a cart of another currency, a line whose price
 * changes between with and without tax, and the charges for another choice. What any other comes to cost is still to be told.
 */
export function shownNow(before: ShownCart | null, now: ShownCart): ShownCart {
  if (before?.currencyCode !== now.currencyCode) return now;
  const lines = [...now.lines].map(([id, line]): [string, ShownPrice] => {
    const known = before.lines.get(id);
    const isKnown = known?.quantity === line.quantity && known.withTax === line.withTax;
    return [id, isKnown ? known : line];
  });
  const isSameChoice = !now.charges || before.charges?.choice === now.charges.choice;
  const charges = isSameChoice ? before.charges : now.charges;
  return { ...now, lines: new Map(lines), charges };
}
