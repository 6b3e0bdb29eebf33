import type { ID, OrderState } from '@vendure/core';
import type { PaymentKind } from '../../payment-kinds';
import type { UnexpectedReason } from '../types';

/** A payment that the order waits for, by whatever method. Minor units. */
export interface AwaitedPart {
  id: ID;
  amount: number;
  kind: PaymentKind | null;
}

/** An order to which money has come. Minor units. */
export interface MoneyAndOrder {
  received: number;
  state: OrderState;
  /** The total less points and everything else that is paid or promised. */
  due: number;
  /** Promised by other means, deposit before balance. */
  awaited: AwaitedPart[];
  /** What the customer was asked for was a deposit. */
  asDeposit: boolean;
}

/** Money that comes in place of what was awaited by cheque or transfer. */
export interface Replacement {
  as: 'replace';
  /** The awaited payment that this one becomes; null where no awaited one is covered whole. */
  settle: ID | null;
  /** Where it becomes none: what it is of the order. */
  kind: PaymentKind | null;
  /** Awaited no more, since the same money covers them too. */
  cancel: ID[];
  /** Of which a part has come. */
  reduce: { id: ID; to: number } | null;
  unexpected?: UnexpectedReason;
}

/**
 * What becomes of money that a provider has:
 * - `pay`: it makes the order, or a part of it;
 * - `replace`: it has come in place of what was awaited;
 * - `keep`: the order cannot take it. It is shown there and can be given back.
 */
export type Placement =
  | { as: 'pay'; kind: PaymentKind | null; unexpected?: UnexpectedReason }
  | Replacement
  | { as: 'keep'; unexpected: UnexpectedReason };

const CARTS: readonly OrderState[] = ['Created', 'Draft', 'AddingItems'];

/** One payment is one real transaction, and its amount is what came: what is too much is never taken for less. */
export function placeMoney({ received, state, due, awaited, asDeposit }: MoneyAndOrder): Placement {
  if (state === 'Cancelled') return { as: 'keep', unexpected: 'cancelled' };
  if (CARTS.includes(state)) return { as: 'keep', unexpected: 'unplaced' };
  if (state === 'ArrangingPayment') return payCart(received, due, asDeposit);
  if (state === 'ArrangingAdditionalPayment' && due > 0) {
    return { as: 'pay', kind: null, ...compared(received, due) };
  }
  if (awaited.length === 0) return { as: 'keep', unexpected: 'paid' };
  const exact = awaited.find(({ amount }) => amount === received);
  if (exact) return { as: 'replace', settle: exact.id, kind: exact.kind, cancel: [], reduce: null };
  return replaceAwaited(received, awaited);
}

/**
 * An order that grew meanwhile is placed by what was paid, as by a deposit: the customer has paid and is to have an order, of
 * which the rest is awaited.
 */
function payCart(received: number, due: number, asDeposit: boolean): Placement {
  if (due <= 0) return { as: 'keep', unexpected: 'paid' };
  if (received >= due) return { as: 'pay', kind: null, ...compared(received, due) };
  return { as: 'pay', kind: 'deposit', ...(!asDeposit && { unexpected: 'short' as const }) };
}

function replaceAwaited(received: number, awaited: AwaitedPart[]): Replacement {
  let left = received;
  const covered: AwaitedPart[] = [];
  let reduce: Replacement['reduce'] = null;
  for (const part of awaited) {
    if (left >= part.amount) covered.push(part);
    else if (left > 0) reduce = { id: part.id, to: part.amount - left };
    left = Math.max(0, left - part.amount);
  }
  const [settled, ...others] = covered;
  return {
    as: 'replace',
    settle: covered.length ? settled.id : null,
    kind: covered.length ? settled.kind : awaited[0].kind,
    cancel: others.map(({ id }) => id),
    reduce,
    // Several payments that are covered whole are what was asked for, also where the balance is still to come.
    ...(reduce ? { unexpected: 'short' as const } : left > 0 && { unexpected: 'more' as const }),
  };
}

function compared(received: number, asked: number): { unexpected?: UnexpectedReason } {
  if (received === asked) return {};
  return { unexpected: received < asked ? 'short' : 'more' };
}
