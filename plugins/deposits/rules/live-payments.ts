import type { Payment } from '@vendure/core';
import { isPointsPayment } from '../../payment-kinds';

const VOID = ['Created', 'Cancelled', 'Declined', 'Error'];

type Counted = Pick<Payment, 'amount' | 'state' | 'metadata'> & { refunds?: { state: string; total: number }[] };

/** Payments that count: promised, set aside or received. */
export const livePayments = <T extends Counted>(payments: T[]): T[] =>
  payments.filter(({ state }) => !VOID.includes(state));

/** What they cover less what goes back, whether the money has left already or not. Minor units. */
export function coveredBy(payments: Counted[]): number {
  const given = livePayments(payments);
  const back = given.flatMap(({ refunds }) => refunds ?? []).filter(({ state }) => state !== 'Failed');
  return given.reduce((sum, { amount }) => sum + amount, 0) - back.reduce((sum, { total }) => sum + total, 0);
}

/** Whether money, and not points alone, is promised or received. */
export const hasMoney = (payments: Counted[]): boolean =>
  livePayments(payments).some(payment => !isPointsPayment(payment));
