const MAXIMUM = 500;

/** What the customer will read, without the space around it; null where there is nothing to read, or too much. */
export function givenReason(reason: string): string | null {
  const trimmed = reason.trim();
  return trimmed && trimmed.length <= MAXIMUM ? trimmed : null;
}
