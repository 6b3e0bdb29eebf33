import { describe, expect, it } from 'vitest';
import { amountCovered, moneyReceived, pointsRedeemed } from './received';

const payment = (amount: number, state: string, kind?: string, refunds: { state: string; total: number }[] = []) =>
  ({ amount, state, metadata: kind ? { kind } : {}, refunds }) as never;

describe('what an order has received', () => {
  const payments = [
    payment(20096, 'Settled', 'deposit', [
      { state: 'Settled', total: 96 },
      { state: 'Pending', total: 1000 },
    ]),
    payment(20096, 'Authorized', 'balance'),
    payment(2300, 'Reserved', 'points'),
    payment(500, 'Cancelled', 'points'),
    payment(1000, 'Settled', 'points', [{ state: 'Settled', total: 400 }]),
  ];

  it('counts settled money less what was refunded, points aside', () => {
    expect(moneyReceived(payments)).toBe(20000);
  });

  it('counts points that are set aside or spent, less those given back', () => {
    expect(pointsRedeemed(payments)).toBe(2900);
  });

  it('covers the order with what is awaited too, but not with what was cancelled', () => {
    expect(amountCovered(payments)).toBe(20096 - 96 + 20096 + 2300 + 1000 - 400);
  });

  it('is nothing for an order without payments', () => {
    expect(moneyReceived([])).toBe(0);
    expect(pointsRedeemed([])).toBe(0);
    expect(amountCovered([])).toBe(0);
  });
});
