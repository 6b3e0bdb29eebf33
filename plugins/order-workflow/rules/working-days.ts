import Holidays from 'date-holidays';

const publicHolidays = new Map<string, Set<string>>();

/** ISO dates of a year's public holidays. Kept, since the library computes a whole calendar at each question. */
function holidaysOf(country: string, year: number): Set<string> {
  const key = `${country} ${year}`;
  const known = publicHolidays.get(key);
  if (known) return known;
  const days = new Holidays(country).getHolidays(year).filter(({ type }) => type === 'public');
  const dates = new Set(days.map(({ date }) => date.slice(0, 10)));
  publicHolidays.set(key, dates);
  return dates;
}

const isPublicHoliday = (day: Date, country: string): boolean =>
  holidaysOf(country, day.getUTCFullYear()).has(day.toISOString().slice(0, 10));

/**
 * `from` and so many working days: neither Saturday nor Sunday nor a public holiday of the country (ISO code).
 * The time of day stays.
 */
export function addWorkingDays(from: Date, days: number, country: string): Date {
  const day = new Date(from);
  let left = days;
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1);
    const weekday = day.getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !isPublicHoliday(day, country)) left -= 1;
  }
  return day;
}
