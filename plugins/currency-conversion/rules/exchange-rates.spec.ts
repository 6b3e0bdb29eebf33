import { CurrencyCode } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { isDay } from './days';
import { crossRate, keptRate, pairRates } from './exchange-rates';

describe('exchange rates', () => {
  it.each([
    ['0.7312', '0.7312'],
    ['1.50', '1.5'],
    ['007', '7'],
    ['0.0000000001', '0.0000000001'],
    ['1000000', '1000000'],
    ['0', null],
    ['0.000', null],
    ['-1', null],
    ['1e3', null],
    ['1,5', null],
    ['.5', null],
    ['0.00000000001', null],
    ['1000000.1', null],
    ['NaN', null],
    ['', null],
  ])('keeps %j as %j', (text, expected) => {
    expect(keptRate(text)).toBe(expected);
  });

  it('crosses two rates exactly, ten decimals, half up', () => {
    expect(crossRate('1.4711', '1.0757')).toBe('0.7312215349');
    expect(crossRate('1', '1.0842')).toBe('1.0842');
    expect(crossRate('3', '2')).toBe('0.6666666667');
    expect(crossRate('8', '0.0000000004')).toBe('0.0000000001');
    expect(crossRate('1000000', '0.0000001')).toBeNull();
  });

  it('there and back is one, but for the last places', () => {
    for (let round = 1; round < 500; round++) {
      const from = String(((round * 7_919) % 9_973) + 1);
      const to = String(((round * 104_729) % 9_967) + 1);
      const back = Number(crossRate(from, to)) * Number(crossRate(to, from));
      expect(Math.abs(back - 1)).toBeLessThan(1e-5);
    }
  });

  it('knows each currency of a store in each other, as far as both are published', () => {
    const published = {
      day: '2026-11-27',
      base: 'EUR',
      rates: new Map([
        ['USD', '1.25'],
        ['CAD', '1.6'],
      ]),
    };
    const { EUR, USD, CAD, XPF } = CurrencyCode;
    expect(pairRates(published, [USD, EUR, XPF])).toEqual([
      { fromCurrency: USD, toCurrency: EUR, rate: '0.8' },
      { fromCurrency: EUR, toCurrency: USD, rate: '1.25' },
    ]);
    expect(pairRates(published, [USD, CAD]).map(({ rate }) => rate)).toEqual(['1.28', '0.78125']);
    expect(pairRates(published, [EUR])).toEqual([]);
  });

  it.each([
    ['2026-11-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-11-31', false],
    ['28/11/2026', false],
    ['', false],
  ])('takes %j for a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
