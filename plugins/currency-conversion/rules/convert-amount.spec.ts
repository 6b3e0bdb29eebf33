import { describe, expect, it } from 'vitest';
import { convertAmount } from './convert-amount';
import { convertPrices } from './convert-prices';

describe('B21 an amount in another currency', () => {
  it.each([
    // 7.67 CAD
    [767, '0.7312', 561],
    [767.2, '0.7312', 561],
    [767.25, '0.7312', 561.01],
    [560.8, '0.73125', 410.1],
    // A half goes up.
    [1, '0.5', 1],
    [5, '0.3', 2],
    [0.5, '0.5', 0.3],
    [0.0001, '0.5', 0.0001],
    // Never nothing for something.
    [1, '0.01', 1],
    [0.4, '0.0001', 0.1],
    [0, '1000000', 0],
    [1_000_000_000, '1000000', 1e15],
  ])('%d cents at %s are %d', (amount, rate, expected) => {
    expect(convertAmount(amount, rate, 'CAD', 'USD')).toBe(expected);
  });

  it.each([
    // Vendure has hundredths of a yen as of a euro: 10.00 EUR at 162.337 are 1623 yen.
    [1000, '162.337', 'EUR', 'JPY', 162_300],
    [1000.5, '162.337', 'EUR', 'JPY', 162_420],
    [162_300, '0.0061600251', 'JPY', 'EUR', 1000],
    [162_310, '0.0061600251', 'JPY', 'EUR', 999.8],
    // A hundredth of a dinar is Vendure's smallest, though a dinar has a thousand fils.
    [1000, '0.33', 'EUR', 'KWD', 330],
    [100, '0.001', 'JPY', 'CLP', 100],
  ])('%d at %s from %s to %s is %d', (amount, rate, from, to, expected) => {
    expect(convertAmount(amount, rate, from, to)).toBe(expected);
  });

  it('is off by half of its last place at most, and keeps its places', () => {
    for (let round = 1; round <= 2000; round++) {
      const places = round % 5;
      const tenThousandths = ((round * 7_919) % 99_991) * 10 ** (4 - places);
      const amount = tenThousandths / 10_000;
      const rate = ((round * 104_729) % 9_999_991) + 1;
      const converted = convertAmount(amount, (rate / 1e7).toFixed(7), 'CAD', 'USD');
      const exact = (tenThousandths * rate) / 1e11;
      const used = (/\.(\d+)$/.exec(String(amount))?.[1] ?? '').length;
      const step = 10 ** -used;
      if (exact >= step / 2) expect(Math.abs(converted - exact)).toBeLessThanOrEqual(step / 2 + 1e-9);
      expect(Number(converted.toFixed(used))).toBe(converted);
    }
  });
});

describe('B21 a row of prices in another currency', () => {
  const convert = (rate: string) => (amount: number) => convertAmount(amount, rate, 'CAD', 'USD');

  it('converts list price and breaks with the price', () => {
    const priceBreaks = [
      { minimumQuantity: 100, price: 500.5 },
      { minimumQuantity: 50, price: 540 },
    ];
    expect(convertPrices({ price: 560.8, originalPrice: 600, priceBreaks }, convert('0.7312'))).toEqual({
      price: 410.1,
      originalPrice: 439,
      priceBreaks: [
        { minimumQuantity: 50, price: 395 },
        { minimumQuantity: 100, price: 366 },
      ],
    });
    expect(convertPrices({ price: 100, originalPrice: null, priceBreaks: null }, convert('2'))).toEqual({
      price: 200,
      originalPrice: null,
      priceBreaks: null,
    });
  });

  it('leaves no break dearer than a smaller quantity, and no list price below the price', () => {
    const row = { price: 100.1, originalPrice: 101, priceBreaks: [{ minimumQuantity: 10, price: 100 }] };
    expect(convertPrices(row, convert('1.045')).priceBreaks).toEqual([{ minimumQuantity: 10, price: 104.6 }]);
    expect(
      convertPrices({ ...row, price: 100.6, originalPrice: 101, priceBreaks: null }, convert('0.4')),
    ).toMatchObject({
      price: 40.2,
      originalPrice: 40.2,
    });
  });
});
