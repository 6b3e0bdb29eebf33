import { describe, expect, it } from 'vitest';
import {
  amountCovered,
  amountKept,
  depositOf,
  isAwaited,
  isPartReceived,
  isSomePartReceived,
  moneyReceived,
  pointsRedeemed,
  surplusOf,
} from './received';

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

  it('keeps what is not on its way back', () => {
    expect(amountKept(payments)).toBe(20096 - 96 - 1000 + 20096 + 2300 + 1000 - 400);
  });

  it('has a surplus only beyond the total, points included, until it has gone back', () => {
    expect(surplusOf(22900, payments)).toBe(0);
    expect(surplusOf(22899, payments)).toBe(1);
    expect(surplusOf(10000, [payment(12000, 'Settled')])).toBe(2000);
    expect(surplusOf(10000, [payment(12000, 'Authorized')])).toBe(0);
    const refunded = (state: string) => [payment(12000, 'Settled', undefined, [{ state, total: 2000 }])];
    expect(surplusOf(10000, refunded('Pending'))).toBe(2000);
    expect(surplusOf(10000, refunded('Failed'))).toBe(2000);
    expect(surplusOf(10000, refunded('Settled'))).toBe(0);
    expect(surplusOf(0, [])).toBe(0);
  });

  it('is nothing for an order without payments', () => {
    expect(moneyReceived([])).toBe(0);
    expect(pointsRedeemed([])).toBe(0);
    expect(amountCovered([])).toBe(0);
  });
});

describe('what is awaited', () => {
  it('is promised, and more than nothing', () => {
    expect(isAwaited({ state: 'Authorized', amount: 1 })).toBe(true);
    expect(isAwaited({ state: 'Authorized', amount: 0 })).toBe(false);
    expect(isAwaited({ state: 'Settled', amount: 1 })).toBe(false);
  });
});

describe('a deposit or a balance that comes in several payments', () => {
  it('is all that was asked for, whatever of it has come', () => {
    const parts = [payment(5000, 'Settled', 'deposit'), payment(15096, 'Authorized', 'deposit')];
    const others = [payment(700, 'Cancelled', 'deposit'), payment(20096, 'Authorized', 'balance')];
    expect(depositOf([...parts, ...others])).toBe(20096);
    expect(depositOf(others)).toBeNull();
  });

  const part = (kind: string | undefined, ...states: string[]) => states.map(state => payment(1, state, kind));

  it('is received when nothing of it is awaited any more', () => {
    expect(isPartReceived(part('deposit', 'Settled'), 'deposit')).toBe(true);
    expect(isPartReceived(part('deposit', 'Settled', 'Authorized'), 'deposit')).toBe(false);
    expect(isPartReceived(part('deposit', 'Settled', 'Cancelled', 'Settled'), 'deposit')).toBe(true);
    expect(isPartReceived(part('deposit', 'Cancelled'), 'deposit')).toBe(false);
  });

  it('makes the order one to be made, whichever came first', () => {
    expect(isSomePartReceived([...part('deposit', 'Authorized'), ...part('balance', 'Settled')])).toBe(true);
    expect(isSomePartReceived([...part('deposit', 'Settled'), ...part('balance', 'Authorized')])).toBe(true);
    expect(isSomePartReceived([...part('deposit', 'Settled', 'Authorized'), ...part('balance', 'Authorized')])).toBe(
      false,
    );
    expect(isSomePartReceived(part(undefined, 'Settled'))).toBe(false);
  });
});
