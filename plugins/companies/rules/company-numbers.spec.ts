import { describe, expect, it } from 'vitest';
import { registrationKey, vatKey } from './company-numbers';

describe('numbers of companies', () => {
  it('knows an establishment by its company', () => {
    expect(registrationKey('123 456 782 00010')).toBe('123456782');
    expect(registrationKey('123 456 782')).toBe('123456782');
  });

  it('leaves foreign numbers as they are, punctuation aside', () => {
    expect(registrationKey('be 0403.170.701')).toBe('BE0403170701');
    expect(vatKey('FR 40 303 265 045')).toBe('FR40303265045');
  });

  it('has no key for nothing', () => {
    expect([registrationKey(null), registrationKey(' '), vatKey('')]).toEqual([null, null, null]);
  });
});
