import { CurrencyCode } from '@vendure/common/lib/generated-types';
import { describe, expect, it } from 'vitest';
import { loyaltyView } from './loyalty-view';

const store = { label: 'VP', unitValue: 100, currencyCode: CurrencyCode.USD, spent: true, loyaltyRate: 1 };

describe('A11 points earned and balance', () => {
  it('are told under the store’s name, with what they are worth where they can be spent', () => {
    expect(loyaltyView({ points: 24, balanceAfter: 1234 }, store, 'en')).toEqual({
      earned: '24 VP',
      balance: '1,234 VP',
      value: 'US$1,234.00',
    });
    expect(loyaltyView({ points: 1, balanceAfter: 1 }, { ...store, spent: false }, 'fr').value).toBeNull();
    expect(loyaltyView({ points: 24, balanceAfter: 24 }, null, 'fr')).toEqual({
      earned: '24 points',
      balance: '24 points',
      value: null,
    });
  });
});
