import { addDays } from '../../pdf-sheet';

/** Of a store, in days; null where it does not want that. */
export interface FollowUpSettings {
  reminderDays: number | null;
  /** How many reminders at most that nobody asks for. */
  reminderLimit: number;
  cancellationDays: number | null;
}

/** What an order waits for. Days are calendar days, `YYYY-MM-DD`. */
export interface AwaitedMoney {
  /** When the customer was asked for it. */
  askedOn: string;
  /** Reminders of it since, oldest first. */
  reminders: { on: string; automatic: boolean }[];
  /** Nothing of the order has been received or sent, and no provider is about to take anything. */
  untouched: boolean;
  /** The merchant wants the order left alone. */
  paused: boolean;
}

/** What becomes of an order if nothing comes, by itself and by which day, `YYYY-MM-DD`. */
export interface FollowUp {
  /** The first day on which a reminder is written; null where none is. */
  remindOn: string | null;
  /** The last day for the money; the order is cancelled on the next. Null where it waits for ever. */
  payBy: string | null;
}

/** Each reminder leaves the customer as many days as the one before, whoever sent it. */
export function followUp(
  { askedOn, reminders, untouched, paused }: AwaitedMoney,
  { reminderDays, reminderLimit, cancellationDays }: FollowUpSettings,
): FollowUp {
  if (paused) return { remindOn: null, payBy: null };
  const payBy = untouched && cancellationDays !== null ? addDays(askedOn, cancellationDays) : null;
  const sent = reminders.filter(({ automatic }) => automatic).length;
  if (reminderDays === null || sent >= reminderLimit) return { remindOn: null, payBy };
  const remindOn = addDays(reminders.at(-1)?.on ?? askedOn, reminderDays);
  return { remindOn: payBy !== null && remindOn > payBy ? null : remindOn, payBy };
}
