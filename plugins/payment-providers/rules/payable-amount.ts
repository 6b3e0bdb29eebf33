import type { OrderState } from '@vendure/core';
import type { AwaitedPart } from './place-money';

/** A placed order that its customer wants to pay online. Minor units. */
export interface PlacedOrder {
  state: OrderState;
  /** The total less everything that is paid or promised: what a modified order came to cost besides. */
  due: number;
  /** Promised by other means than a provider's, deposit before balance. */
  awaited: AwaitedPart[];
  /** The total less what is paid: no more than that can be asked for. */
  unpaid: number;
  /** A debit for it is on its way at a provider. */
  debited: boolean;
}

/** What can be paid online now. Minor units. */
export interface PayableAmount {
  amount: number;
  /** It is the deposit, of an order that awaits its balance besides. */
  asDeposit: boolean;
}

/** Why nothing can: a key of `translations.ts`. */
export interface NotPayable {
  refusal: 'notArrangingPayment' | 'cancelled' | 'beingModified' | 'debitUnderWay' | 'nothingAwaited' | 'amountUnclear';
}

const REFUSALS: Partial<Record<OrderState, NotPayable['refusal']>> = {
  Created: 'notArrangingPayment',
  Draft: 'notArrangingPayment',
  AddingItems: 'notArrangingPayment',
  Cancelled: 'cancelled',
  Modifying: 'beingModified',
};

/**
 * What a placed order awaits: the deposit first, then the balance, or a cheque, a transfer or cash that has not come. What came
 * in parts is awaited no more. It is the amount that {@link placeMoney} takes for what was awaited.
 * @param inFull deposit and balance at once
 */
export function payableAmount(order: PlacedOrder, inFull: boolean): PayableAmount | NotPayable {
  const refusal = REFUSALS[order.state];
  if (refusal) return { refusal };
  if (order.debited) return { refusal: 'debitUnderWay' };
  if (order.state === 'ArrangingAdditionalPayment' && order.due > 0) return { amount: order.due, asDeposit: false };
  if (order.awaited.length === 0) return { refusal: 'nothingAwaited' };
  // A modification made it cheaper, and the merchant has not yet said what becomes of the difference.
  if (sum(order.awaited) > order.unpaid) return { refusal: 'amountUnclear' };
  const first = order.awaited.filter(({ kind }) => kind === order.awaited[0].kind);
  const asked = inFull ? order.awaited : first;
  const asDeposit = asked[0].kind === 'deposit' && asked.length < order.awaited.length;
  return { amount: sum(asked), asDeposit };
}

const sum = (parts: AwaitedPart[]): number => parts.reduce((total, { amount }) => total + amount, 0);
