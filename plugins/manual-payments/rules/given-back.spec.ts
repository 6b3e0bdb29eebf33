import { describe, expect, it } from 'vitest';
import { givenBack, refundsOfModification } from './given-back';

const pending = (total: number) => ({ state: 'Pending', total });
const payment = (amount: number, state: string, ...refunds: { state: string; total: number }[]) =>
  ({ amount, state, metadata: {}, refunds }) as never as Parameters<typeof givenBack>[0]['payments'][number];

describe('what core gives back of an order that comes to cost less', () => {
  it('is the difference to what was received, of a deposit that came in part', () => {
    const refund = pending(1911);
    const awaited = [payment(33, 'Authorized'), payment(4777, 'Authorized', { state: 'Failed', total: 4777 })];
    const payments = [payment(4744, 'Settled', refund), ...awaited];
    expect(givenBack({ total: 2866, payments, awaited, byHand: [refund] })).toEqual([{ refund, amount: 1878 }]);
  });

  it('is nothing while more is awaited than that', () => {
    const refunds = [pending(300), pending(700)];
    const awaited = [payment(5000, 'Authorized')];
    const payments = [payment(5000, 'Settled', ...refunds), ...awaited];
    expect(givenBack({ total: 9000, payments, awaited, byHand: refunds }).map(({ amount }) => amount)).toEqual([0, 0]);
  });

  it('stays what it is where nothing is awaited, or goodwill was refunded before', () => {
    const refund = pending(1000);
    const goodwill = { state: 'Settled', total: 500 };
    const payments = [payment(5000, 'Settled', refund, goodwill)];
    expect(givenBack({ total: 4000, payments, awaited: [], byHand: [refund] })).toEqual([]);
  });

  it('is by the latest refunds that come to no more than it', () => {
    const refunds = [pending(300), pending(700), pending(100)];
    expect(refundsOfModification(1000, refunds)).toEqual(refunds.slice(0, 2));
    expect(refundsOfModification(2000, refunds)).toEqual(refunds);
    expect(refundsOfModification(200, refunds)).toEqual([]);
    expect(refundsOfModification(-200, refunds)).toEqual([]);
    expect(refundsOfModification(200, [])).toEqual([]);
  });
});
