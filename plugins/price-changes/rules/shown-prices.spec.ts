import { describe, expect, it } from 'vitest';
import { isSamePrice, readShownPrices, shownNow, writeShownPrices } from './shown-prices';

const line = (id: string, price: number, quantity = 1, withTax = true) => ({ id, price, quantity, withTax });
const shown = (...lines: ReturnType<typeof line>[]) => shownNow(new Map(), lines);

describe('what a customer has been shown', () => {
  it('is what a line costs when it is new', () => {
    expect(shown(line('1', 560.8, 100)).get('1')).toEqual({ price: 560.8, quantity: 100, withTax: true });
  });

  it('stays what it was while the quantity does, whatever the line has come to cost', () => {
    expect(shownNow(shown(line('1', 1000, 2)), [line('1', 1200, 2)]).get('1')?.price).toBe(1000);
  });

  it('is the new price once the quantity changes, or tax is in it or out of it', () => {
    const before = shown(line('1', 1000, 2));
    expect(shownNow(before, [line('1', 900, 3)]).get('1')?.price).toBe(900);
    expect(shownNow(before, [line('1', 833.3333, 2, false)]).get('1')?.price).toBe(833.3333);
  });

  it('forgets lines that are gone', () => {
    expect([...shownNow(shown(line('1', 1000), line('2', 500)), [line('2', 500)]).keys()]).toEqual(['2']);
  });

  it('reads back as it was written', () => {
    const prices = shown(line('1', 560.8, 100), line('b', 0.0001, 1, false));
    expect(readShownPrices(writeShownPrices(prices))).toEqual(prices);
    expect(readShownPrices(null).size).toBe(0);
  });

  it('is the same to four decimals of a cent', () => {
    expect(isSamePrice(141.42857142857142, 141.4286)).toBe(true);
    expect(isSamePrice(560.8, 560.8 + Number.EPSILON * 1000)).toBe(true);
    expect(isSamePrice(560.8, 560.8001)).toBe(false);
  });
});
