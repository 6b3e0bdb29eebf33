import { describe, expect, it } from 'vitest';
import { type PaymentRequest, paymentKey, refundKey } from './idempotency-key';

const request: PaymentRequest = {
  environment: 'prod:boutique.example',
  orderCode: 'ORD-00012',
  orderCreatedAt: new Date('2026-01-02T03:04:05Z'),
  amount: 12600,
  currencyCode: 'EUR',
  method: 'stripe-card',
  attempt: 0,
};

describe('what makes two requests to a provider the same one', () => {
  it('is environment, order, amount, currency, method and attempt', () => {
    expect(paymentKey('stripe', request)).toBe('prod:boutique.example_ORD-00012_1767323045000_12600_EUR_stripe-card_0');
    const others: Partial<PaymentRequest>[] = [
      { environment: 'dev:localhost' },
      { orderCode: 'ORD-00013' },
      { orderCreatedAt: new Date() },
      { amount: 12601 },
      { currencyCode: 'USD' },
      { method: 'stripe-paypal' },
      { attempt: 1 },
    ];
    const keys = others.map(other => paymentKey('stripe', { ...request, ...other }));
    expect(new Set([paymentKey('stripe', request), ...keys]).size).toBe(8);
  });

  it('fits what the provider takes', () => {
    const long = { ...request, environment: `prod:${'x'.repeat(300)}` };
    expect(paymentKey('stripe', long)).toMatch(/^[0-9a-f]{64}$/);
    expect(paymentKey('mollie', request)).toHaveLength(64);
  });

  it('is another for the next part of a refund, and for one that the provider had refused', () => {
    const refund = { environment: 'prod', transactionId: 'pi_1', amount: 500, refundedBefore: 0, failures: 0 };
    const keys = [refund, { ...refund, refundedBefore: 500 }, { ...refund, failures: 1 }].map(part =>
      refundKey('stripe', part),
    );
    expect(new Set(keys).size).toBe(3);
    expect(refundKey('stripe', { ...refund })).toBe(keys[0]);
  });
});
