import { expect, it } from 'vitest';
import { asksForStore, spellStores } from './store-filter';

it('spells whole addresses as the orders have them, wherever they stand in the filter', () => {
  const filter = {
    code: { eq: 'A' },
    storeUrl: { eq: 'a', contains: 'a' },
    _or: [{ storeUrl: { in: ['a', 'b'] } }, { _and: [{ storeUrl: { notEq: 'a', notIn: ['a'] } }] }],
  };
  expect(spellStores(filter, url => url.toUpperCase())).toEqual({
    code: { eq: 'A' },
    storeUrl: { eq: 'A', contains: 'a' },
    _or: [{ storeUrl: { in: ['A', 'B'] } }, { _and: [{ storeUrl: { notEq: 'A', notIn: ['A'] } }] }],
  });
});

it('knows a filter that asks for a store', () => {
  expect(asksForStore({ _and: [{ _or: [{ storeUrl: { eq: 'a' } }] }] })).toBe(true);
  expect(asksForStore({ _and: [{}] })).toBe(false);
  expect(asksForStore(undefined)).toBe(false);
});
