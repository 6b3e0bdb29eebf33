import { addDays } from '../../pdf-sheet';

/** Of a store, in days; null where it does not want that. */
export interface FollowUpSettings {
  reminderDays: number | null;
  /** How many reminders at most that nobody asks for. */
  reminderLimit: number;
  cancellationDays: number | null;
  /** How long before its order is cancelled a customer is told at least, where the store's own delay is not shorter. */
  noticeDays: number;
  /** After the last day, for what came on it to be recorded. */
  recordingDays: number;
}

/** A message that reminded of money, on a calendar day `YYYY-MM-DD`. */
export interface Reminder {
  on: string;
  automatic: boolean;
  /** It was given up, and reached nobody. */
  failed: boolean;
}

/** What an order waits for. Days are calendar days, `YYYY-MM-DD`. */
export interface AwaitedMoney {
  /** When the customer was asked for it. */
  askedOn: string;
  /** Reminders of it since, oldest first. */
  reminders: Reminder[];
  /** Nothing of the order has been received, sent or made, and no provider is about to take anything. */
  untouched: boolean;
  /** The merchant wants the order left alone. */
  paused: boolean;
  /** The last day that the customer was told; null where none was. */
  toldPayBy: string | null;
}

/** What becomes of an order if nothing comes, by itself and by which day, `YYYY-MM-DD`. */
export interface FollowUp {
  /** The first day on which a reminder is written; null where none is. */
  remindOn: string | null;
  /** The last day for the money; null where it is waited for, for ever. */
  payBy: string | null;
  /** When the order is cancelled. An order whose customer was not told of a last day is not, and is told before. */
  cancelOn: string | null;
}

const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * Each reminder leaves the customer as many days as the one before, whoever sent it. A last day that the customer was told
 * is kept to: what changes afterwards can only put it off.
 * @param today `YYYY-MM-DD`
 */
export function followUp(money: AwaitedMoney, settings: FollowUpSettings, today: string): FollowUp {
  const counted = countedDeadline(money, settings);
  const payBy = counted && deadline(counted, money, settings, today);
  const due = [regularReminder(money, settings, payBy, today), counted && firstNotice(counted, money, settings)];
  return {
    remindOn: due.filter(day => day !== null).sort()[0] ?? null,
    payBy,
    cancelOn: payBy && addDays(payBy, settings.recordingDays + 1),
  };
}

function countedDeadline(
  { askedOn, untouched, paused }: AwaitedMoney,
  { cancellationDays }: FollowUpSettings,
): string | null {
  return paused || !untouched || cancellationDays === null ? null : addDays(askedOn, cancellationDays);
}

/** How long before the last day a customer hears of it. */
const noticeOf = ({ cancellationDays, noticeDays }: FollowUpSettings): number =>
  Math.min(cancellationDays ?? noticeDays, noticeDays);

function deadline(counted: string, { toldPayBy }: AwaitedMoney, settings: FollowUpSettings, today: string): string {
  return later(counted, toldPayBy ?? addDays(today, noticeOf(settings)));
}

function regularReminder(
  { askedOn, reminders, paused }: AwaitedMoney,
  { reminderDays, reminderLimit }: FollowUpSettings,
  payBy: string | null,
  today: string,
): string | null {
  const sent = reminders.filter(({ automatic, failed }) => automatic && !failed).length;
  if (paused || reminderDays === null || sent >= reminderLimit) return null;
  const day = addDays(reminders.at(-1)?.on ?? askedOn, reminderDays);
  return payBy !== null && (day > payBy || today > payBy) ? null : day;
}

/** Of the last day, to a customer whom no message has told of it; again after as long, where that reached nobody. */
function firstNotice(
  counted: string,
  { reminders, toldPayBy }: AwaitedMoney,
  settings: FollowUpSettings,
): string | null {
  if (toldPayBy !== null) return null;
  const notice = noticeOf(settings);
  const last = reminders.at(-1);
  const first = addDays(counted, -notice);
  return last ? later(first, addDays(last.on, notice)) : first;
}

/** The last day that a message names which is written `today`: one that has passed is given anew. */
export function namedDeadline(payBy: string, settings: FollowUpSettings, today: string): string {
  return payBy < today ? addDays(today, noticeOf(settings)) : payBy;
}
