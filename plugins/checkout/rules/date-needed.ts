/** Whether a day that an order is needed by (B7) is over; today is not. Days are those of UTC, as dates are sent. */
export function isOver(day: Date | string, now = new Date()): boolean {
  const today = new Date(now);
  today.setUTCHours(0, 0, 0, 0);
  return new Date(day) < today;
}
