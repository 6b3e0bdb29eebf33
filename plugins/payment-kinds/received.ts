import type { Payment } from '@vendure/core';
import { isPointsPayment } from './payment-kind';

type Figures = Pick<Payment, 'metadata' | 'amount' | 'state'> & {
  refunds: { state: string; total: number }[];
};

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function settledLessRefunded(payments: Figures[]): number {
  const refunds = payments.flatMap(payment => payment.refunds).filter(({ state }) => state === 'Settled');
  return sum(payments.map(({ amount }) => amount)) - sum(refunds.map(({ total }) => total));
}

/** Money received less what was refunded, points aside. Minor units. The payments come with their refunds. */
export function moneyReceived(payments: Figures[]): number {
  return settledLessRefunded(payments.filter(payment => payment.state === 'Settled' && !isPointsPayment(payment)));
}

/** Money value of the points set aside for an order or spent on it, less those given back. Minor units. */
export function pointsRedeemed(payments: Figures[]): number {
  const counting = ['Reserved', 'Settled'];
  return settledLessRefunded(payments.filter(payment => counting.includes(payment.state) && isPointsPayment(payment)));
}

const VOID: readonly string[] = ['Created', 'Error', 'Declined', 'Cancelled'];

/**
 * What payments cover of their order, points included: awaited, received or set aside, less what was refunded. Minor units.
 * What core, too, takes from the total before it asks a payment method for the rest.
 */
export function amountCovered(payments: Figures[]): number {
  return settledLessRefunded(payments.filter(({ state }) => !VOID.includes(state)));
}
