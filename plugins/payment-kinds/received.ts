import type { Payment } from '@vendure/core';
import { isPointsPayment, paymentKind, type PaymentKind } from './payment-kind';

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

/**
 * Money that was received beyond what the order costs: more came than was awaited, or it came twice. It is nobody's income:
 * never invoiced, it earns no points, and it goes back. Minor units; zero or positive.
 * @param total of the order, with tax
 * @param payments with their refunds
 */
export function surplusOf(total: number, payments: Figures[]): number {
  return Math.max(0, moneyReceived(payments) + pointsRedeemed(payments) - total);
}

const VOID: readonly string[] = ['Created', 'Error', 'Declined', 'Cancelled'];

/** Money that is still to come. A free order's payment is promised as well, and nothing of it is awaited. */
export const isAwaited = ({ state, amount }: Pick<Payment, 'state' | 'amount'>): boolean =>
  state === 'Authorized' && amount > 0;

/** The deposit that was promised or paid, be it in several payments, minor units; null where there is none. */
export function depositOf(payments: Pick<Payment, 'metadata' | 'amount' | 'state'>[]): number | null {
  const parts = payments.filter(payment => !VOID.includes(payment.state) && paymentKind(payment) === 'deposit');
  return parts.length ? sum(parts.map(({ amount }) => amount)) : null;
}

/**
 * What payments cover of their order, points included: awaited, received or set aside, less what was refunded. Minor units.
 * What core, too, takes from the total before it asks a payment method for the rest.
 */
export function amountCovered(payments: Figures[]): number {
  return settledLessRefunded(payments.filter(({ state }) => !VOID.includes(state)));
}

/**
 * The same less what is on its way back: a refund that is pending is as good as made, for whoever decides what is still to be
 * asked for. Minor units.
 */
export function amountKept(payments: (Omit<Figures, 'refunds'> & Partial<Pick<Figures, 'refunds'>>)[]): number {
  const given = payments.filter(({ state }) => !VOID.includes(state));
  const back = given.flatMap(({ refunds }) => refunds ?? []).filter(({ state }) => state !== 'Failed');
  return sum(given.map(({ amount }) => amount)) - sum(back.map(({ total }) => total));
}

/** Whether all of that part of the order, the deposit or the balance, has been received: it may come in several payments. */
export function isPartReceived(payments: Pick<Payment, 'metadata' | 'state'>[], kind: PaymentKind | null): boolean {
  const states = payments.filter(payment => paymentKind(payment) === kind).map(({ state }) => state);
  return states.includes('Settled') && !states.includes('Authorized');
}

/**
 * Whether an order that is paid in two parts is to be made: one of them is there, whichever came first. Not while only some of
 * it has come.
 */
export const isSomePartReceived = (payments: Pick<Payment, 'metadata' | 'state'>[]): boolean =>
  isPartReceived(payments, 'deposit') || isPartReceived(payments, 'balance');
