import { describe, expect, it } from 'vitest';
import { isSamePrice, readShownCart, type ShownCart, shownNow, writeShownCart } from './shown-prices';

const line = (id: string, price: number, quantity = 1, withTax = true) => ({ id, price, quantity, withTax });
const cart = (lines: ReturnType<typeof line>[], change: Partial<ShownCart> = {}): ShownCart => ({
  currencyCode: 'EUR',
  lines: new Map(lines.map(({ id, ...shown }) => [id, shown])),
  charges: { choice: 'red', amount: 5000 },
  ...change,
});
const priceOf = (shown: ShownCart, id = '1') => shown.lines.get(id)?.price;

describe('what a customer has been shown', () => {
  it('is what a line costs when it is new', () => {
    expect(shownNow(null, cart([line('1', 560.8, 100)])).lines.get('1')).toEqual({
      price: 560.8,
      quantity: 100,
      withTax: true,
    });
  });

  it('stays what it was while the quantity does, whatever the line has come to cost', () => {
    expect(priceOf(shownNow(cart([line('1', 1000, 2)]), cart([line('1', 1200, 2)])))).toBe(1000);
  });

  it('is the new price once the quantity changes, or tax is in it or out of it, or the cart is in another currency', () => {
    const before = cart([line('1', 1000, 2)]);
    expect(priceOf(shownNow(before, cart([line('1', 900, 3)])))).toBe(900);
    expect(priceOf(shownNow(before, cart([line('1', 833.3333, 2, false)])))).toBe(833.3333);
    expect(priceOf(shownNow(before, cart([line('1', 1500, 2)], { currencyCode: 'USD' })))).toBe(1500);
  });

  it('forgets lines that are gone', () => {
    const before = cart([line('1', 1000), line('2', 500)]);
    expect([...shownNow(before, cart([line('2', 500)])).lines.keys()]).toEqual(['2']);
  });

  it('has the charges of before while the customer chooses nothing else', () => {
    const dearer = { choice: 'red', amount: 9000 };
    expect(shownNow(cart([]), cart([], { charges: dearer })).charges?.amount).toBe(5000);
    expect(shownNow(cart([]), cart([], { charges: null })).charges?.amount).toBe(5000);
    expect(shownNow(cart([]), cart([], { charges: { ...dearer, choice: 'blue' } })).charges?.amount).toBe(9000);
    expect(shownNow(cart([], { charges: null }), cart([], { charges: dearer })).charges?.amount).toBe(9000);
  });

  it('reads back as it was written', () => {
    const shown = cart([line('1', 560.8, 100), line('b', 0.0001, 1, false)]);
    expect(readShownCart(writeShownCart(shown))).toEqual(shown);
    expect(readShownCart(null)).toBeNull();
  });

  it('is the same to four decimals of a cent', () => {
    expect(isSamePrice(141.42857142857142, 141.4286)).toBe(true);
    expect(isSamePrice(560.8, 560.8 + Number.EPSILON * 1000)).toBe(true);
    expect(isSamePrice(560.8, 560.8001)).toBe(false);
  });
});
