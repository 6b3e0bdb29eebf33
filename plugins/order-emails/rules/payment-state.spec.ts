import { describe, expect, it } from 'vitest';
import { isFullyPaid } from './payment-state';

describe('fully paid', () => {
  it('counts settled money only', () => {
    const authorized = { state: 'Authorized', amount: 1000 };
    const settled = { state: 'Settled', amount: 600 };
    expect(isFullyPaid(1000, [authorized])).toBe(false);
    expect(isFullyPaid(1000, [settled, authorized])).toBe(false);
    expect(isFullyPaid(1000, [settled, { state: 'Settled', amount: 400 }])).toBe(true);
    expect(isFullyPaid(0, [])).toBe(true);
  });
});
