import { describe, expect, it } from 'vitest';
import { cashLimit } from './cash-limit';

const options = { cashLimits: { EUR: { resident: 100_000, nonResidentConsumer: 1_000_000 } }, residentCountry: 'FR' };

describe('the legal limit of cash (D112-3 CMF)', () => {
  it.each([
    ['FR', null, 100_000],
    ['fr', null, 100_000],
    [null, null, 100_000],
    ['BE', null, 1_000_000],
    ['BE', 'Atelier SPRL', 100_000],
    ['BE', '   ', 1_000_000],
  ])('%s, company %s: %i', (countryCode, company, limit) => {
    expect(cashLimit(options, 'EUR', { countryCode, company })).toBe(limit);
  });

  it('knows no limit for a currency without one', () => {
    expect(cashLimit(options, 'USD', { countryCode: 'FR', company: null })).toBeNull();
  });
});
