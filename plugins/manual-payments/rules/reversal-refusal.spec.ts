import { describe, expect, it } from 'vitest';
import { reversalRefusal } from './reversal-refusal';

const received = { state: 'Settled', refunds: [] } as const;

describe('C9 undoing "paiement reçu"', () => {
  it.each(['PaymentSettled', 'PaymentAuthorized', 'Shipped', 'Delivered', 'ArrangingAdditionalPayment'])(
    'is possible of an order in %s',
    state => {
      expect(reversalRefusal(state, { ...received, refunds: [{ state: 'Failed' }] }, true)).toBeNull();
    },
  );

  it.each([
    ['PaymentSettled', received, false, 'PAYMENT_REVERSAL_NOT_MANUAL'],
    ['PaymentAuthorized', { state: 'Authorized', refunds: [] }, true, 'PAYMENT_REVERSAL_NOT_RECEIVED'],
    ['PaymentSettled', { state: 'Cancelled', refunds: [] }, true, 'PAYMENT_REVERSAL_NOT_RECEIVED'],
    ['Cancelled', received, true, 'PAYMENT_REVERSAL_CANCELLED'],
    ['Modifying', received, true, 'PAYMENT_REVERSAL_MODIFYING'],
    ['PaymentSettled', { state: 'Settled', refunds: [{ state: 'Pending' }] }, true, 'PAYMENT_REVERSAL_REFUNDED'],
    ['PaymentSettled', { state: 'Settled', refunds: [{ state: 'Settled' }] }, true, 'PAYMENT_REVERSAL_REFUNDED'],
  ] as const)('of an order in %s, payment %j, manual %s: %s', (state, payment, manual, refusal) => {
    expect(reversalRefusal(state, { ...payment, refunds: [...payment.refunds] }, manual)).toBe(refusal);
  });
});
