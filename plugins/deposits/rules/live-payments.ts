import type { Payment } from '@vendure/core';
import { isPointsPayment } from '../../payment-kinds';

const VOID = ['Created', 'Cancelled', 'Declined', 'Error'];

type Counted = Pick<Payment, 'state' | 'metadata'>;

/** Payments that count: promised, set aside or received. */
export const livePayments = <T extends Counted>(payments: T[]): T[] =>
  payments.filter(({ state }) => !VOID.includes(state));

/** Whether money, and not points alone, is promised or received. */
export const hasMoney = (payments: Counted[]): boolean =>
  livePayments(payments).some(payment => !isPointsPayment(payment));
