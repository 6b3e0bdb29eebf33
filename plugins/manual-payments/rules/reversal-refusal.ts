import type { Payment } from '@vendure/core';

/** Keys of the message, see `translations.ts`. */
export type ReversalRefusal =
  | 'PAYMENT_REVERSAL_REASON'
  | 'PAYMENT_REVERSAL_NOT_MANUAL'
  | 'PAYMENT_REVERSAL_NOT_RECEIVED'
  | 'PAYMENT_REVERSAL_REFUNDED'
  | 'PAYMENT_REVERSAL_CANCELLED'
  | 'PAYMENT_REVERSAL_MODIFYING'
  | 'PAYMENT_REVERSAL_REFUSED';

/**
 * Why "paiement reçu" of a payment cannot be undone; null where it can. Money that a provider has taken goes back by a refund,
 * as does money of which some has gone back already.
 * @param manual whether the money came by cheque, in cash or by transfer
 */
export function reversalRefusal(
  orderState: string,
  { state, refunds }: Pick<Payment, 'state'> & { refunds: { state: string }[] },
  manual: boolean,
): ReversalRefusal | null {
  if (!manual) return 'PAYMENT_REVERSAL_NOT_MANUAL';
  if (state !== 'Settled') return 'PAYMENT_REVERSAL_NOT_RECEIVED';
  if (orderState === 'Cancelled') return 'PAYMENT_REVERSAL_CANCELLED';
  if (orderState === 'Modifying') return 'PAYMENT_REVERSAL_MODIFYING';
  return refunds.some(refund => refund.state !== 'Failed') ? 'PAYMENT_REVERSAL_REFUNDED' : null;
}
