import { describe, expect, it } from 'vitest';
import { backoffFor, isPermanent, UnsendableError } from './backoff';

describe('backoff', () => {
  it('doubles from five seconds to an hour', () => {
    expect([1, 2, 3, 4].map(backoffFor)).toEqual([5_000, 10_000, 20_000, 40_000]);
    expect(backoffFor(11)).toBe(3_600_000);
    expect(backoffFor(5_000)).toBe(3_600_000);
    expect(backoffFor(0)).toBe(5_000);
  });

  it('gives up at once only on what is refused for good', () => {
    expect(isPermanent(Object.assign(new Error('no such user'), { code: 'EENVELOPE', responseCode: 550 }))).toBe(true);
    expect(isPermanent(Object.assign(new Error('greylisted'), { code: 'EENVELOPE', responseCode: 450 }))).toBe(false);
    expect(isPermanent(Object.assign(new Error('down'), { code: 'ECONNECTION' }))).toBe(false);
    expect(isPermanent(Object.assign(new Error('password'), { code: 'EAUTH', responseCode: 535 }))).toBe(false);
    expect(isPermanent(new UnsendableError('no address'))).toBe(true);
  });
});
