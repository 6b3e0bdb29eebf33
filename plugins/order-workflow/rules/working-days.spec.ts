import { describe, expect, it } from 'vitest';
import { addWorkingDays } from './working-days';

const add = (from: string, days: number, country = 'FR') =>
  addWorkingDays(new Date(`${from}T10:00:00Z`), days, country)
    .toISOString()
    .slice(0, 10);

describe('working days', () => {
  it('skip the week-end', () => {
    expect(add('2026-11-20', 1)).toBe('2026-11-23');
    expect(add('2026-11-23', 5)).toBe('2026-11-30');
  });

  it('skip public holidays of the country', () => {
    expect(add('2026-12-24', 1)).toBe('2026-12-28');
    expect(add('2026-07-13', 1)).toBe('2026-07-15');
    expect(add('2026-07-13', 1, 'BE')).toBe('2026-07-14');
  });

  it('are none when the store has no delay', () => {
    expect(add('2026-11-21', 0)).toBe('2026-11-21');
  });
});
