import { expect, it } from 'vitest';
import { amountRefusal, partialRefundRefusal } from './partial-refund-refusal';

const placed = { orderPlacedAt: new Date(), active: false };

it.each([
  [{ ...placed, state: 'PaymentSettled' as const }, 100, null],
  [{ ...placed, state: 'Delivered' as const }, 1, null],
  [{ ...placed, state: 'Cancelled' as const }, 1, null],
  [{ ...placed, state: 'PaymentSettled' as const }, 0, 'PARTIAL_REFUND_NOTHING'],
  [{ ...placed, state: 'PaymentAuthorized' as const }, 0, 'PARTIAL_REFUND_NOTHING'],
  [{ ...placed, state: 'PaymentAuthorized' as const }, 100, 'PARTIAL_REFUND_AWAITED'],
  [{ ...placed, state: 'Modifying' as const }, 100, 'PARTIAL_REFUND_MODIFYING'],
  [{ ...placed, active: true, state: 'ArrangingPayment' as const }, 100, 'PARTIAL_REFUND_NOT_PLACED'],
])('of %o with %i left: %s', (order, refundable, refusal) => {
  expect(partialRefundRefusal(order, refundable)).toBe(refusal);
});

it.each([
  [100, null],
  [1, null],
  [101, 'PARTIAL_REFUND_BEYOND'],
  [0, 'PARTIAL_REFUND_AMOUNT'],
  [-1, 'PARTIAL_REFUND_AMOUNT'],
  [0.5, 'PARTIAL_REFUND_AMOUNT'],
  [Number.NaN, 'PARTIAL_REFUND_AMOUNT'],
])('%f of 100: %s', (amount, refusal) => {
  expect(amountRefusal(amount, 100)).toBe(refusal);
});
