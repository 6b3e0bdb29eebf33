import type { Order, Payment } from '@vendure/core';
import { BALANCE_METHOD, isPointsPayment } from '../../payment-kinds';

const GIVEN_UP: readonly string[] = ['Cancelled', 'Declined', 'Error'];

/** By cheque, cash or transfer, or a balance for which nobody has chosen anything yet: no provider has anything to do with it. */
const isAwaitedByHand = ({ state, method, metadata }: Payment): boolean =>
  state === 'Authorized' && (method === BALANCE_METHOD || !!(metadata as InstructedPayment).public?.instructions);

interface InstructedPayment {
  public?: { instructions?: object };
}

/**
 * Whether all that has happened to a placed order is that its money is awaited: goods that left and came back may not be
 * whole, and what is being made is lost. Points that were set aside for it go back when it is cancelled.
 * @param order with payments and deliveries
 */
export function isUntouched({
  state,
  payments,
  fulfillments,
  customFields,
}: Pick<Order, 'state' | 'payments'> & {
  fulfillments: unknown[];
  customFields: Pick<Order['customFields'], 'productionStarted'>;
}): boolean {
  return (
    state === 'PaymentAuthorized' &&
    fulfillments.length === 0 &&
    !customFields.productionStarted &&
    payments.every(payment => GIVEN_UP.includes(payment.state) || isPointsPayment(payment) || isAwaitedByHand(payment))
  );
}
