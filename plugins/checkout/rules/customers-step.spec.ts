import { describe, expect, it } from 'vitest';
import { isCustomersStep } from './customers-step';

const customer = { apiType: 'shop', activeUserId: 7 } as const;
const administrator = { apiType: 'admin', activeUserId: 1 } as const;
const provider = { apiType: 'admin', activeUserId: undefined } as const;

describe('A8 whose language an order is in', () => {
  it('is that of the customer who goes to payment, or pays', () => {
    expect(isCustomersStep('AddingItems', 'ArrangingPayment', customer)).toBe(true);
    expect(isCustomersStep('ArrangingPayment', 'PaymentAuthorized', customer)).toBe(true);
    expect(isCustomersStep('ArrangingPayment', 'PaymentSettled', provider)).toBe(true);
  });

  it('stays so, whoever does something else with it', () => {
    expect(isCustomersStep('Draft', 'ArrangingPayment', administrator)).toBe(false);
    expect(isCustomersStep('ArrangingPayment', 'PaymentSettled', administrator)).toBe(false);
    expect(isCustomersStep('PaymentAuthorized', 'PaymentSettled', provider)).toBe(false);
    expect(isCustomersStep('ArrangingPayment', 'AddingItems', customer)).toBe(false);
  });
});
