import type { Payment } from '@vendure/core';
import type { Askings } from '../../order-emails';
import { paymentKind } from '../../payment-kinds';

type Asked = Pick<Payment, 'createdAt' | 'metadata'>;

/**
 * When the customer was asked for what is awaited, last: for the newest of the payments, so that a cheque that has bounced,
 * and the rest of one that came in part, begin anew; of another total. Null for a balance that nobody has asked for: it
 * waits with the goods.
 */
export function askedSince(asked: readonly Asked[], { balanceRequests, priceChanges }: Askings): Date | null {
  const waits = asked.some(payment => paymentKind(payment) === 'balance') && balanceRequests.length === 0;
  if (waits) return null;
  const moments = [...asked.map(({ createdAt }) => createdAt), ...balanceRequests, ...priceChanges];
  return new Date(Math.max(...moments.map(moment => moment.getTime())));
}
