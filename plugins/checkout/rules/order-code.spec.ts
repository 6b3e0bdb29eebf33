import { describe, expect, it } from 'vitest';
import { orderCode } from './order-code';

describe('A8 order codes', () => {
  it.each([
    ['ORD', 1, 'ORD-00001'],
    ['ORD', 12, 'ORD-00012'],
    ['CS', 99_999, 'CS-99999'],
    ['CS', 100_000, 'CS-100000'],
  ])('%s %i is %s', (prefix, number, code) => {
    expect(orderCode(prefix, number)).toBe(code);
  });
});
