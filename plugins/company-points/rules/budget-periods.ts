export type BudgetPeriod = 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

const MONTHS: Record<BudgetPeriod, number> = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 };

/** The calendar period (UTC) that a moment lies in. */
export interface CalendarPeriod {
  /** `2026-11-01`: its first day, which names it. */
  key: string;
  /** When the next one begins. */
  end: Date;
}

export function periodAt(period: BudgetPeriod, now: Date): CalendarPeriod {
  const months = MONTHS[period];
  const first = Math.floor(now.getUTCMonth() / months) * months;
  const start = new Date(Date.UTC(now.getUTCFullYear(), first, 1));
  return { key: start.toISOString().slice(0, 10), end: new Date(Date.UTC(now.getUTCFullYear(), first + months, 1)) };
}

/**
 * Whether a period has begun that was not granted yet. One that a budget has been granted in is enough, also where it has
 * become longer since: from months to quarters in November, the next grant is in January.
 * @param granted first day of the last period that was granted
 */
export function isDue(period: BudgetPeriod, granted: string | null, now: Date): boolean {
  return granted === null || granted < periodAt(period, now).key;
}
