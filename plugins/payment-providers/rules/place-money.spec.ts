import { describe, expect, it } from 'vitest';
import { type MoneyAndOrder, placeMoney } from './place-money';

const cart: MoneyAndOrder = { received: 10000, state: 'ArrangingPayment', due: 10000, awaited: [], asDeposit: false };
const cheque = { id: 1, amount: 10000, kind: null };
const deposit = { id: 1, amount: 20096, kind: 'deposit' as const };
const balance = { id: 2, amount: 20096, kind: 'balance' as const };

describe('what becomes of money that a provider has', () => {
  it('pays the cart that it was asked for', () => {
    expect(placeMoney(cart)).toEqual({ as: 'pay', kind: null });
  });

  it('is a deposit where one was asked for, and the whole where the cart shrank to it', () => {
    const asked = { ...cart, received: 20096, due: 40192, asDeposit: true };
    expect(placeMoney(asked)).toEqual({ as: 'pay', kind: 'deposit' });
    expect(placeMoney({ ...asked, due: 20096 })).toEqual({ as: 'pay', kind: null });
  });

  it('places a cart that grew as a deposit does, and says so', () => {
    expect(placeMoney({ ...cart, due: 12000 })).toEqual({ as: 'pay', kind: 'deposit', unexpected: 'short' });
  });

  it('pays a cart that shrank, and says that it is too much', () => {
    expect(placeMoney({ ...cart, due: 8000 })).toEqual({ as: 'pay', kind: null, unexpected: 'more' });
  });

  it('is kept, to be given back, by an order that is cancelled, paid, costs nothing or is a cart', () => {
    expect(placeMoney({ ...cart, state: 'AddingItems' })).toEqual({ as: 'keep', unexpected: 'unplaced' });
    expect(placeMoney({ ...cart, state: 'Cancelled' })).toEqual({ as: 'keep', unexpected: 'cancelled' });
    expect(placeMoney({ ...cart, state: 'PaymentSettled', due: 0 })).toEqual({ as: 'keep', unexpected: 'paid' });
    expect(placeMoney({ ...cart, state: 'Shipped', due: 0 })).toEqual({ as: 'keep', unexpected: 'paid' });
    expect(placeMoney({ ...cart, due: 0 })).toEqual({ as: 'keep', unexpected: 'paid' });
  });

  it('comes in place of the cheque that is awaited', () => {
    const placed = { ...cart, state: 'PaymentAuthorized' as const, due: 0, awaited: [cheque] };
    const replaced = { as: 'replace', settle: 1, kind: null, cancel: [], reduce: null };
    expect(placeMoney(placed)).toEqual(replaced);
    expect(placeMoney({ ...placed, received: 10500 })).toEqual({ ...replaced, unexpected: 'more' });
    expect(placeMoney({ ...placed, received: 6000 })).toEqual({
      ...replaced,
      settle: null,
      reduce: { id: 1, to: 4000 },
      unexpected: 'short',
    });
  });

  it('comes in place of the part that it equals, else of the deposit first', () => {
    const placed = { ...cart, state: 'PaymentAuthorized' as const, due: 0, awaited: [deposit, balance] };
    expect(placeMoney({ ...placed, received: 40192 })).toMatchObject({ settle: 1, kind: 'deposit', cancel: [2] });
    expect(placeMoney({ ...placed, awaited: [balance], received: 20096 })).toMatchObject({ settle: 2, cancel: [] });
    expect(placeMoney({ ...placed, received: 30096 })).toMatchObject({
      settle: 1,
      cancel: [],
      reduce: { id: 2, to: 10096 },
    });
  });

  it('pays what a modified order costs more', () => {
    const more = { ...cart, state: 'ArrangingAdditionalPayment' as const, received: 500, due: 500 };
    expect(placeMoney(more)).toEqual({ as: 'pay', kind: null });
  });
});
