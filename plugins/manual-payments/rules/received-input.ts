import { type Order, UserInputError } from '@vendure/core';
import { textRules } from '../../store-settings';

const MAXIMUM_REFERENCE = 200;
/** What a database's integer holds. */
const MAXIMUM_AMOUNT = 2 ** 31 - 1;
const DAY = 24 * 3600 * 1000;
const YEAR = 366 * DAY;

interface ReceivedInput {
  /** Minor units. */
  amount?: number | null;
  reference?: string | null;
}

/** @throws UserInputError, with a sentence, for what no payment can be */
export function checkInput({ amount, reference }: ReceivedInput): void {
  if (amount != null && (!Number.isSafeInteger(amount) || amount <= 0 || amount > MAXIMUM_AMOUNT)) {
    throw new UserInputError('manualPayments.amountOutOfRange');
  }
  if ((reference?.length ?? 0) > MAXIMUM_REFERENCE) {
    throw new UserInputError('manualPayments.referenceTooLong', { maximum: MAXIMUM_REFERENCE });
  }
  if (textRules.singleLine(reference ?? '')) throw new UserInputError('manualPayments.referenceLines');
}

/** @throws UserInputError for a day in the future, or long before the order */
export function checkReceivedAt(order: Pick<Order, 'orderPlacedAt' | 'createdAt'>, receivedAt?: Date | null): void {
  if (!receivedAt) return;
  if (receivedAt.getTime() > Date.now() + DAY) throw new UserInputError('manualPayments.receivedInFuture');
  if (receivedAt.getTime() < (order.orderPlacedAt ?? order.createdAt).getTime() - YEAR) {
    throw new UserInputError('manualPayments.receivedTooOld');
  }
}
