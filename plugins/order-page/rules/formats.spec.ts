import { describe, expect, it } from 'vitest';
import { formatDate, formatIban, formatLongDate, formatMoney, formatUnitPrice } from './formats';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formats', () => {
  it('writes money as each language does', () => {
    expect(plain(formatMoney(123450, 'EUR', 'fr'))).toBe('1 234,50 €');
    expect(formatMoney(123450, 'EUR', 'en')).toBe('€1,234.50');
    expect(plain(formatMoney(-500, 'EUR', 'fr'))).toBe('-5,00 €');
  });

  it('B1 writes the tenths of a cent of a unit price', () => {
    expect(plain(formatUnitPrice(560.8, 'EUR', 'fr'))).toBe('5,608 €');
    expect(formatUnitPrice(2419.4, 'USD', 'en')).toBe('US$24.194');
    expect(formatUnitPrice(741, 'USD', 'en')).toBe('US$7.41');
  });

  it('writes dates in words', () => {
    expect(formatLongDate('2025-02-03T12:00:00Z', 'fr')).toBe('lundi 3 février 2025');
    expect(formatLongDate('2025-02-03T12:00:00Z', 'en')).toMatch(/^Monday,? 3 February 2025$/);
    expect(formatDate('2025-02-03T12:00:00Z', 'fr')).toBe('3 février 2025');
  });

  it('takes the day in France, whatever the clock of the server', () => {
    expect(formatDate('2025-02-03T23:30:00Z', 'fr')).toBe('4 février 2025');
  });

  it('groups an IBAN by four', () => {
    expect(formatIban('fr7630006000011234567890189')).toBe('FR76 3000 6000 0112 3456 7890 189');
    expect(formatIban('FR76 3000-6000')).toBe('FR76 3000 6000');
  });
});
