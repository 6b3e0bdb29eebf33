import type { Order } from '@vendure/core';
import type { CancellationRefusal } from '../errors';

/** Why an order cannot be cancelled as it is; null where it can, or is already. What else there is, Vendure says. */
export function cancellationRefusal({
  orderPlacedAt,
  active,
  state,
}: Pick<Order, 'orderPlacedAt' | 'active' | 'state'>): CancellationRefusal | null {
  if (!orderPlacedAt || active) return 'ORDER_CANCELLATION_NOT_PLACED';
  return state === 'Modifying' ? 'ORDER_CANCELLATION_MODIFYING' : null;
}
