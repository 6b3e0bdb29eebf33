/** The calendar day in Paris, `YYYY-MM-DD`, so many days from now. */
export function parisDay(days: number): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date());
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same in French words: `long` for "28 novembre 2026", `full` with the day of the week. */
export const parisDayInWords = (days: number, dateStyle: 'full' | 'long'): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle, timeZone: 'UTC' }).format(new Date(`${parisDay(days)}T12:00:00Z`));
