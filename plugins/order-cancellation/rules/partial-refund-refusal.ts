import type { Order } from '@vendure/core';
import type { PartialRefundRefusal } from '../errors';

/**
 * Why nothing of an order can be given back as it is; null where something can. While its payments are awaited core refunds
 * nothing: what an order costs less then is a modification.
 * @param refundable minor units
 */
export function partialRefundRefusal(
  { orderPlacedAt, active, state }: Pick<Order, 'orderPlacedAt' | 'active' | 'state'>,
  refundable: number,
): PartialRefundRefusal | null {
  if (!orderPlacedAt || active) return 'PARTIAL_REFUND_NOT_PLACED';
  if (state === 'Modifying' || state === 'ArrangingAdditionalPayment') return 'PARTIAL_REFUND_MODIFYING';
  if (refundable === 0) return 'PARTIAL_REFUND_NOTHING';
  return state === 'PaymentAuthorized' ? 'PARTIAL_REFUND_AWAITED' : null;
}

/** Why it cannot be that much; null where it can. */
export function amountRefusal(amount: number, refundable: number): PartialRefundRefusal | null {
  if (!Number.isInteger(amount) || amount <= 0) return 'PARTIAL_REFUND_AMOUNT';
  return amount > refundable ? 'PARTIAL_REFUND_BEYOND' : null;
}
