import type { Payment } from '@vendure/core';
import { amountKept, surplusOf } from '../../payment-kinds';
import { toGiveBack } from './to-give-back';

type Paid = Pick<Payment, 'amount' | 'state' | 'metadata'> & { refunds: { state: string; total: number }[] };

/** Money received beyond what an order costs, in minor units. */
export interface Surplus {
  amount: number;
  /** Of it, on its way back: refunds that are pending. */
  refunding: number;
  /** What is neither back nor on its way. */
  toRefund: number;
}

/** @param payments with their refunds */
export function surplus(total: number, payments: Paid[]): Surplus {
  const amount = surplusOf(total, payments);
  const left = amountKept(payments.filter(({ state }) => state === 'Settled' || state === 'Reserved')) - total;
  const toRefund = Math.min(amount, Math.max(0, left));
  return { amount, refunding: amount - toRefund, toRefund };
}

/**
 * Which payments a surplus goes back by: the last that came first, as that is what came too much.
 * @param payments oldest first, with their refunds
 */
export function shareOfPayments<T extends Paid>(payments: T[], toRefund: number): { payment: T; amount: number }[] {
  let left = toRefund;
  const shares = [...payments].reverse().map(payment => {
    const amount = Math.min(left, toGiveBack(payment));
    left -= amount;
    return { payment, amount };
  });
  return shares.filter(({ amount }) => amount > 0);
}
