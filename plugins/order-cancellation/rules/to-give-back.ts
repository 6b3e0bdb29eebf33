import type { Payment } from '@vendure/core';
import { isPointsPayment } from '../../payment-kinds';

type Received = Pick<Payment, 'amount' | 'state' | 'metadata'> & { refunds: { state: string; total: number }[] };

/** What of a payment has been received and is not on its way back, minor units. Points are no money. */
export function toGiveBack({ amount, state, refunds, ...payment }: Received): number {
  if (state !== 'Settled' || isPointsPayment(payment)) return 0;
  const back = refunds.filter(refund => refund.state !== 'Failed').reduce((sum, { total }) => sum + total, 0);
  return Math.max(0, amount - back);
}
