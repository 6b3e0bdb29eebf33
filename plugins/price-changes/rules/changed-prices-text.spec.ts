import { describe, expect, it } from 'vitest';
import { changedPricesText } from './changed-prices-text';

/** Keys and values as they are, to be read here. */
const translate = (key: string, variables: Record<string, string | number>): string =>
  ({
    'priceChanges.cart': `[${variables.lines}] ${variables.total}`,
    'priceChanges.line': `${variables.name} ${variables.shown}>${variables.current}`,
    'priceChanges.recalculated': `(${variables.total})`,
    'priceChanges.others': `+${variables.count}`,
    'priceChanges.separator': ', ',
  })[key] ?? key;
const text = (changes: Parameters<typeof changedPricesText>[0]['changes']) =>
  changedPricesText({ changes, totalWithTax: 4250 }, { currencyCode: 'USD', locale: 'en' }, translate);

const change = (name: string, shown = 1000, current = 1250) => ({ name, shown, current });

describe('what is said of changed prices', () => {
  it('names each with both prices, tenths of a cent included', () => {
    expect(text([change('Mug'), change('Pen', 560.8, 55.25)])).toBe('[Mug $10.00>$12.50, Pen $5.608>$0.5525] $42.50');
  });

  it('is the total alone where nothing else can be named', () => {
    expect(text([])).toBe('($42.50)');
  });

  it('names three, and says how many there are besides', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map(name => change(name));
    expect(text(names)).toBe('[a $10.00>$12.50, b $10.00>$12.50, c $10.00>$12.50, +2] $42.50');
  });

  it('names a variant once that stands in several lines at the same price', () => {
    expect(text([change('Mug'), change('Mug'), change('Mug', 900)])).toBe(
      '[Mug $10.00>$12.50, Mug $9.00>$12.50] $42.50',
    );
  });
});
