import { describe, expect, it } from 'vitest';
import { pricingProblem } from './pricing-problems';

const good = {
  price: 560.8,
  originalPrice: 600,
  priceBreaks: [
    { minimumQuantity: 250, price: 499.5 },
    { minimumQuantity: 100, price: 530.25 },
  ],
};

describe('pricing of a variant', () => {
  it('accepts tenths of a cent, a list price and breaks in any order', () => {
    expect(pricingProblem(good)).toBeNull();
    expect(pricingProblem({ price: 0, priceBreaks: [] })).toBeNull();
  });

  it.each([
    ['a negative price', { price: -1 }, 'amount'],
    ['five decimals', { price: 1.00001 }, 'amount'],
    ['a price beyond all catalogues', { price: 1e15, originalPrice: null }, 'amount'],
    ['a list price below the price', { originalPrice: 500 }, 'originalPriceTooLow'],
    ['a break at 0', { priceBreaks: [{ minimumQuantity: 0, price: 1 }] }, 'breakQuantity'],
    [
      'two breaks at one quantity',
      { priceBreaks: [good.priceBreaks[0], { minimumQuantity: 250, price: 1 }] },
      'breakQuantity',
    ],
    ['a break that is dearer', { priceBreaks: [{ minimumQuantity: 10, price: 560.9 }] }, 'breakNotCheaper'],
    [
      'a thousand breaks',
      { priceBreaks: Array.from({ length: 1000 }, (_, i) => ({ minimumQuantity: i + 1, price: 1 })) },
      'tooManyBreaks',
    ],
  ])('refuses %s', (_what, change, problem) => {
    expect(pricingProblem({ ...good, ...change })).toBe(problem);
  });
});
