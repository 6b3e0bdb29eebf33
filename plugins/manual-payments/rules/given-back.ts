import { amountKept } from '../../payment-kinds';

type Kept = Parameters<typeof amountKept>[0][number];

interface Given {
  state: string;
  total: number;
}

/** Of an order that has come to cost less; amounts in minor units. */
export interface LoweredOrder<P extends Kept, R extends Given> {
  total: number;
  payments: P[];
  /** Those of its payments that are awaited. */
  awaited: P[];
  /** Refunds that are to be made by hand, by which core would give back what the order costs less; the latest first. */
  byHand: R[];
}

/**
 * What of each such refund goes back all the same: what is awaited becomes lower first, so that no money goes back while some
 * is still to come. Only refunds that change are named.
 */
export function givenBack<P extends Kept, R extends Given>({
  total,
  payments,
  awaited,
  byHand,
}: LoweredOrder<P, R>): { refund: R; amount: number }[] {
  const otherwise = amountKept(payments.filter(payment => !awaited.includes(payment)));
  let less = Math.min(Math.max(0, total - otherwise), amountKept(awaited));
  return byHand.flatMap(refund => {
    const taken = Math.min(less, refund.total);
    less -= taken;
    return taken > 0 ? [{ refund, amount: refund.total - taken }] : [];
  });
}

/**
 * The refunds by which core has given back what a modification lowered the order by.
 * @param lowered minor units
 * @param refunds of the order, the latest first
 */
export function refundsOfModification<R extends Given>(lowered: number, refunds: R[]): R[] {
  let left = lowered;
  const end = refunds.findIndex(({ total }) => {
    left -= total;
    return left < 0;
  });
  return end < 0 ? refunds : refunds.slice(0, end);
}
