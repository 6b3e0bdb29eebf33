import type { Payment } from '@vendure/core';

/** What a payment is of its order, where it is not simply all of it: a handler says so in the payment's metadata. */
export type PaymentKind = 'deposit' | 'balance' | 'points';

/** The part of `Payment.metadata` that every plugin of this set reads. */
export interface PaymentKindMetadata {
  kind?: PaymentKind;
  /** Of points: what one of them was worth when they were set aside, in minor units. */
  unitValue?: number;
}

/** Code of the method, and of its handler, under which a balance is awaited. No customer can choose it. */
export const BALANCE_METHOD = 'deposit-balance';

export type KnownPayment = Pick<Payment, 'metadata'>;

/** Null for a payment of the whole amount, or of what an order came to cost besides. */
export function paymentKind(payment: KnownPayment): PaymentKind | null {
  return (payment.metadata as PaymentKindMetadata | null)?.kind ?? null;
}

/** Points lower what is due and are no money. */
export const isPointsPayment = (payment: KnownPayment): boolean => paymentKind(payment) === 'points';

/** What one point of a points payment is worth in minor units; null of money. */
export const pointValue = (payment: KnownPayment): number | null =>
  isPointsPayment(payment) ? ((payment.metadata as PaymentKindMetadata).unitValue ?? 1) : null;

/** The two parts in which an order with a deposit is paid. */
export const isDepositOrBalance = (payment: KnownPayment): boolean =>
  ['deposit', 'balance'].includes(paymentKind(payment) ?? '');
