const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A moment as a date input shows it, `2026-11-23`, in the reader's time zone; empty for none. */
export function dayOf(moment: string | Date | null | undefined): string {
  if (!moment) return '';
  const date = new Date(moment);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** Noon of that day in the reader's time zone, so that no other time zone makes another day of it; undefined for none. */
export function momentOf(day: string): string | undefined {
  return day ? new Date(`${day}T12:00:00`).toISOString() : undefined;
}
