import Holidays from 'date-holidays';

const calendars = new Map<string, Holidays>();

function isPublicHoliday(day: Date, country: string): boolean {
  const calendar = calendars.get(country) ?? new Holidays(country);
  calendars.set(country, calendar);
  // Public holidays are dates of a calendar, not moments: ask for noon, which is that date in every zone of Europe.
  const found = calendar.isHoliday(new Date(`${day.toISOString().slice(0, 10)}T12:00:00`));
  return !!found && found.some(holiday => holiday.type === 'public');
}

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
