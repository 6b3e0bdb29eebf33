import { describe, expect, it } from 'vitest';
import { isUntouched } from './untouched';

const payment = (state: string, metadata: object = {}, method = 'cheque') => ({ state, method, metadata }) as never;
const byHand = { public: { instructions: { method: 'cheque' } } };
const order = (
  payments: never[],
  state = 'PaymentAuthorized',
  fulfillments: object[] = [],
  productionStarted = false,
) => ({ state, payments, fulfillments, customFields: { productionStarted } }) as Parameters<typeof isUntouched>[0];

describe('an order of which nothing has come', () => {
  it('waits for a cheque, and for a balance after it', () => {
    expect(isUntouched(order([payment('Authorized', byHand)]))).toBe(true);
    const balance = payment('Authorized', { kind: 'balance' }, 'deposit-balance');
    expect(isUntouched(order([payment('Authorized', { ...byHand, kind: 'deposit' }), balance]))).toBe(true);
  });

  it('may have points set aside, and payments that came to nothing', () => {
    const points = payment('Reserved', { kind: 'points' }, 'company-points');
    const others = ['Cancelled', 'Declined', 'Error'].map(state => payment(state, {}, 'stripe-card'));
    expect(isUntouched(order([payment('Authorized', byHand), points, ...others]))).toBe(true);
  });

  it('has no part of the money, no delivery and no provider that is about to take anything', () => {
    expect(isUntouched(order([payment('Authorized', byHand), payment('Settled', byHand)]))).toBe(false);
    expect(isUntouched(order([payment('Authorized', {}, 'stripe-debit')]))).toBe(false);
    expect(isUntouched(order([payment('Authorized', byHand), payment('Created', {}, 'stripe-card')]))).toBe(false);
    expect(isUntouched(order([payment('Authorized', byHand)], 'PaymentAuthorized', [{ state: 'Pending' }]))).toBe(
      false,
    );
    expect(isUntouched(order([payment('Authorized', byHand)], 'PaymentAuthorized', [], true))).toBe(false);
    expect(isUntouched(order([payment('Authorized', byHand)], 'Shipped'))).toBe(false);
    expect(isUntouched(order([payment('Authorized', byHand)], 'Modifying'))).toBe(false);
  });
});
