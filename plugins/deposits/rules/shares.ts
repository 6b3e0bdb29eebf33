/** What of an order's total is awaited by its deposit and its balance. Minor units. */
export interface Shares {
  deposit: number;
  balance: number;
}

/**
 * How what is still to come is shared between an awaited deposit and its balance, once the order costs something else: the
 * deposit stays what the customer was asked for while it fits, the balance is the rest, and neither is negative.
 * @param total of the order, with tax
 * @param otherwise covered by payments that are not awaited: received, points, and less what is given back
 * @param deposit what is awaited as a deposit, 0 once it has been received
 */
export function shares(total: number, otherwise: number, deposit: number): Shares {
  const rest = Math.max(0, total - otherwise);
  const kept = Math.min(deposit, rest);
  return { deposit: kept, balance: rest - kept };
}
