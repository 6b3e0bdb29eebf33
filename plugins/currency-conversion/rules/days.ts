/** The calendar day in UTC, `YYYY-MM-DD`. */
export const utcDay = (moment = new Date()): string => moment.toISOString().slice(0, 10);

/** Whether it is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return moment !== null && !Number.isNaN(moment.getTime()) && utcDay(moment) === text;
}
