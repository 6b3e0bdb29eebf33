import { describe, expect, it } from 'vitest';
import { orderSummary } from './order-summary';

describe('B14 the review table', () => {
  it("adds up to the cent with the guide's figures", () => {
    const summary = orderSummary({
      currencyCode: 'USD',
      merchandise: 41_030,
      shipping: 0,
      surcharges: 0,
      total: 40_030,
      totalWithTax: 42_492,
      pointsRedeemed: 2_300,
      depositAmount: 20_096,
      amountPaid: 0,
    });
    expect(summary).toMatchObject({
      subtotal: 41_030,
      couponDiscount: -1_000,
      tax: 2_462,
      total: 42_492,
      pointsRedeemed: 2_300,
      amountDue: 40_192,
      depositAmount: 20_096,
      balanceDue: 40_192,
    });
  });

  it('shows what is still due once something was paid', () => {
    const paid = { currencyCode: 'EUR', merchandise: 1_000, shipping: 575, surcharges: 0, total: 1_575 };
    const summary = orderSummary({
      ...paid,
      totalWithTax: 1_890,
      pointsRedeemed: 0,
      depositAmount: null,
      amountPaid: 1_890,
    });
    expect(summary).toMatchObject({ couponDiscount: 0, tax: 315, amountDue: 1_890, amountPaid: 1_890, balanceDue: 0 });
  });
});
