import { describe, expect, it } from 'vitest';
import { payableAmount, type PlacedOrder } from './payable-amount';
import { placeMoney } from './place-money';

const cheque = { id: 1, amount: 40192, kind: null };
const deposit = { id: 1, amount: 20096, kind: 'deposit' as const };
const balance = { id: 2, amount: 20096, kind: 'balance' as const };
const order = (awaited: PlacedOrder['awaited'], more: Partial<PlacedOrder> = {}): PlacedOrder => ({
  state: 'PaymentAuthorized',
  due: 0,
  awaited,
  unpaid: 40192,
  debited: false,
  ...more,
});

describe('what can be paid online of an order that is placed', () => {
  it('is the cheque that has not come', () => {
    for (const inFull of [false, true]) {
      expect(payableAmount(order([cheque]), inFull)).toEqual({ amount: 40192, asDeposit: false });
    }
  });

  it('is the deposit, then the balance; or both at once', () => {
    expect(payableAmount(order([deposit, balance]), false)).toEqual({ amount: 20096, asDeposit: true });
    expect(payableAmount(order([deposit, balance]), true)).toEqual({ amount: 40192, asDeposit: false });
    const rest = order([balance], { unpaid: 20096, state: 'Shipped' });
    expect(payableAmount(rest, false)).toEqual({ amount: 20096, asDeposit: false });
  });

  it('is what is left where some came in parts, and what placeMoney takes for it without a word', () => {
    const parts = [
      { ...deposit, amount: 96 },
      { ...deposit, id: 3, amount: 4000 },
      { ...balance, amount: 36000 },
    ];
    const asked = payableAmount(order(parts, { unpaid: 40096 }), false);
    expect(asked).toEqual({ amount: 4096, asDeposit: true });
    const placed = { state: 'PaymentAuthorized' as const, due: 0, awaited: parts, asDeposit: true };
    expect(placeMoney({ ...placed, received: 4096 })).toEqual({
      as: 'replace',
      settle: 1,
      kind: 'deposit',
      cancel: [3],
      reduce: null,
    });
  });

  it('is what a modified order costs more', () => {
    const more = order([], { state: 'ArrangingAdditionalPayment', due: 500, unpaid: 500 });
    expect(payableAmount(more, false)).toEqual({ amount: 500, asDeposit: false });
  });

  it('is nothing where nothing is awaited, or not surely', () => {
    expect(payableAmount(order([]), false)).toEqual({ refusal: 'nothingAwaited' });
    expect(payableAmount(order([balance], { debited: true }), false)).toEqual({ refusal: 'debitUnderWay' });
    expect(payableAmount(order([cheque], { unpaid: 40191 }), false)).toEqual({ refusal: 'amountUnclear' });
    expect(payableAmount(order([cheque], { state: 'Cancelled' }), false)).toEqual({ refusal: 'cancelled' });
    expect(payableAmount(order([cheque], { state: 'Modifying' }), false)).toEqual({ refusal: 'beingModified' });
    expect(payableAmount(order([], { state: 'AddingItems' }), false)).toEqual({ refusal: 'notArrangingPayment' });
  });
});
