/** The greatest number of whole points that does not exceed `due`. Both amounts in minor units. */
export function maximumPoints(due: number, unitValue: number): number {
  return due <= 0 || unitValue <= 0 ? 0 : Math.floor(due / unitValue);
}

/** A points payment, as far as giving back is concerned. Amounts in minor units. */
export interface SpentPoints {
  points: number;
  amount: number;
  /** What has been given back of `amount` already. */
  refunded: number;
}

/**
 * The points that a refund of `amount` gives back: in proportion, rounded so that what has been given back altogether is
 * never more than half a point from its share, and all of them once everything is refunded.
 */
export function pointsToGiveBack({ points, amount: whole, refunded }: SpentPoints, amount: number): number {
  if (whole <= 0) return 0;
  const share = (part: number) => Math.round((points * part) / whole);
  return share(refunded + amount) - share(refunded);
}

/** What counts for loyalty. Amounts in minor units, with tax. */
export interface PaidOrder {
  /** Vendure's total: cancelled lines are not in it. */
  total: number;
  shipping: number;
  /** Received less refunded, points aside. */
  received: number;
  /** Value of the points that were spent, less those given back. */
  redeemed: number;
}

/**
 * Loyalty points for what was really paid: not for points, not for shipping, not for cancelled lines. Rounded down.
 *
 * @param rate points for each currency unit
 * @param minorUnits minor units in a currency unit, for instance 100
 */
export function loyaltyPoints(
  { total, shipping, received, redeemed }: PaidOrder,
  rate: number,
  minorUnits: number,
): number {
  const paid = Math.max(0, Math.min(received, total - redeemed) - shipping);
  return Math.floor(Number(((paid * rate) / minorUnits).toFixed(6)));
}
