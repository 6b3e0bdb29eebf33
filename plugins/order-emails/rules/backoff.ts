const FIRST = 5_000;
const LONGEST = 3_600_000;

/** After so many attempts a message is given up: about two days, which outlasts a weekend's mail server trouble. */
export const MAXIMUM_ATTEMPTS = 60;

/** Milliseconds to wait after the `attempts`-th failure: 5 seconds, doubling, an hour at most. */
export function backoffFor(attempts: number): number {
  return Math.min(FIRST * 2 ** (Math.max(1, attempts) - 1), LONGEST);
}

/** Whether trying again can change nothing: the mail server refuses this recipient or message for good. */
export function isPermanent(reason: unknown): boolean {
  if (reason instanceof UnsendableError) return true;
  if (!(reason instanceof Error)) return false;
  const { code, responseCode } = reason as Error & { code?: unknown; responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
}

/** A message that no attempt can send, for instance to something that is no address. */
export class UnsendableError extends Error {}

/** A message that has come to be untrue before it left: it is dropped, as if it had never been written. */
export class ObsoleteError extends Error {}
