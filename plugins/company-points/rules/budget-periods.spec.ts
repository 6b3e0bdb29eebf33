import { describe, expect, it } from 'vitest';
import { type BudgetPeriod, isDue, periodAt } from './budget-periods';

describe('C1 budgets renew', () => {
  it.each<[BudgetPeriod, string, string, string]>([
    ['MONTHLY', '2026-11-30T23:59:59Z', '2026-11-01', '2026-12-01'],
    ['MONTHLY', '2026-12-01T00:00:00Z', '2026-12-01', '2027-01-01'],
    ['QUARTERLY', '2026-11-15T12:00:00Z', '2026-10-01', '2027-01-01'],
    ['QUARTERLY', '2026-03-31T12:00:00Z', '2026-01-01', '2026-04-01'],
    ['YEARLY', '2028-02-29T12:00:00Z', '2028-01-01', '2029-01-01'],
  ])('%s, at %s: since %s, until %s', (period, now, key, end) => {
    expect(periodAt(period, new Date(now))).toEqual({ key, end: new Date(`${end}T00:00:00Z`) });
  });

  it.each<[BudgetPeriod, string | null, string, boolean]>([
    ['MONTHLY', null, '2026-11-15', true],
    ['MONTHLY', '2026-11-01', '2026-11-30', false],
    ['MONTHLY', '2026-11-01', '2026-12-01', true],
    // Granted in November, and quarterly since: the quarter that has begun is done with.
    ['QUARTERLY', '2026-11-01', '2026-11-30', false],
    ['QUARTERLY', '2026-11-01', '2027-01-01', true],
    // Quarterly before, and monthly since November.
    ['MONTHLY', '2026-10-01', '2026-11-02', true],
    ['YEARLY', '2026-10-01', '2026-12-31', false],
  ])('%s, last granted for %s, on %s: %s', (period, granted, day, due) => {
    expect(isDue(period, granted, new Date(`${day}T08:00:00Z`))).toBe(due);
  });
});
