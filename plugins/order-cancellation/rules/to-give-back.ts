import type { Payment } from '@vendure/core';
import { isPointsPayment } from '../../payment-kinds';

export type Received = Pick<Payment, 'amount' | 'state' | 'metadata'> & { refunds: { state: string; total: number }[] };

/** What of a payment has been received, or spent as points, and is not on its way back, minor units. */
export function leftOf({ amount, state, refunds }: Received): number {
  if (state !== 'Settled') return 0;
  const back = refunds.filter(refund => refund.state !== 'Failed').reduce((sum, { total }) => sum + total, 0);
  return Math.max(0, amount - back);
}

/** The same of money alone. */
export const toGiveBack = (payment: Received): number => (isPointsPayment(payment) ? 0 : leftOf(payment));
