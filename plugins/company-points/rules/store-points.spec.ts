import { CurrencyCode } from '@vendure/common/lib/generated-types';
import { describe, expect, it } from 'vitest';
import { addMonths, expiryOf, storePoints } from './store-points';

const store = (customFields: object) => ({ defaultCurrencyCode: CurrencyCode.USD, customFields });

describe('what a store says about points', () => {
  it('names its point and its value', () => {
    const settings = { pointsEnabled: true, pointsLabel: 'VP', pointsUnitValue: 100 };
    expect(storePoints(store(settings))).toEqual({
      label: 'VP',
      unitValue: 100,
      currencyCode: 'USD',
      spent: true,
      loyaltyRate: 0,
    });
  });

  it('may let points be earned only', () => {
    expect(storePoints(store({ loyaltyEnabled: true, loyaltyRate: 1 }))).toMatchObject({
      label: 'points',
      unitValue: 0,
      spent: false,
      loyaltyRate: 1,
    });
  });

  it.each([
    [{}],
    [{ pointsEnabled: true, pointsUnitValue: 0 }],
    [{ pointsEnabled: false, pointsUnitValue: 100 }],
    [{ loyaltyEnabled: true, loyaltyRate: null }],
    [{ loyaltyEnabled: true, loyaltyRate: -1 }],
  ])('%j is no points', settings => {
    expect(storePoints(store(settings))).toBeNull();
  });

  it('lets points expire after months, on a day that exists', () => {
    const now = new Date('2026-08-31T10:00:00Z');
    expect(addMonths(now, 1)).toEqual(new Date('2026-09-30T10:00:00Z'));
    expect(addMonths(now, 6)).toEqual(new Date('2027-02-28T10:00:00Z'));
    expect(expiryOf(store({ pointsExpiryMonths: 12 }), now)).toEqual(new Date('2027-08-31T10:00:00Z'));
    expect(expiryOf(store({ pointsExpiryMonths: 0 }), now)).toBeNull();
    expect(expiryOf(store({}), now)).toBeNull();
  });
});
