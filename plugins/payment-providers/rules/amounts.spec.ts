import { describe, expect, it } from 'vitest';
import { accountName } from './account-name';
import { stripeType } from './methods';
import { minimumCharge } from './minimum-charge';
import { decimalAmount, fromDecimalAmount, fromStripeAmount, toStripeAmount } from './provider-amount';

describe('amounts as providers count them', () => {
  it('is cents for Stripe, and whole yen where there is nothing smaller', () => {
    expect(toStripeAmount(20096, 'USD')).toBe(20096);
    expect(toStripeAmount(50000, 'JPY')).toBe(500);
    expect(fromStripeAmount(500, 'JPY')).toBe(50000);
    expect(fromStripeAmount(1, 'EUR')).toBe(1);
  });

  it('is a decimal text for the others, without a cent lost', () => {
    expect([1, 10, 110, 110010, 29].map(decimalAmount)).toEqual(['0.01', '0.10', '1.10', '1100.10', '0.29']);
    for (const cents of [1, 29, 57, 1005, 8195, 110010]) expect(fromDecimalAmount(decimalAmount(cents))).toBe(cents);
  });

  it('knows what is too little to be charged', () => {
    expect(minimumCharge('stripe', 'EUR')).toBe(50);
    expect(minimumCharge('stripe', 'BRL')).toBe(1);
    expect(minimumCharge('mollie', 'EUR')).toBe(1);
  });
});

describe('ways to pay', () => {
  it('debits accounts in dollars and euro only', () => {
    expect(stripeType('stripe-bank-debit', 'USD')).toBe('us_bank_account');
    expect(stripeType('stripe-bank-debit', 'EUR')).toBe('sepa_debit');
    expect(stripeType('stripe-bank-debit', 'GBP')).toBeNull();
    expect(stripeType('stripe-card', 'BRL')).toBe('card');
    expect(stripeType('stripe-paypal', 'BRL')).toBeNull();
    expect(stripeType('braintree', 'EUR')).toBeNull();
  });

  it('finds a store’s account by its token', () => {
    expect(accountName('company-store')).toBe('COMPANY_STORE');
    expect(accountName('boutique')).toBe('BOUTIQUE');
  });
});
