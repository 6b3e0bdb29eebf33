import type { Order, Payment } from '@vendure/core';
import { orderPaymentViews } from '../../manual-payments';

/**
 * The payments by cheque, cash or transfer that the customer of a placed order is asked for now, oldest first. A balance is
 * asked for once the deposit is there; of an order that is cancelled or being modified nothing is.
 * @param order with its payments
 */
export function askedPayments({
  orderPlacedAt,
  state,
  payments,
}: Pick<Order, 'orderPlacedAt' | 'state' | 'payments'>): Payment[] {
  if (!orderPlacedAt || state === 'Cancelled' || state === 'Modifying') return [];
  const awaited = orderPaymentViews(payments).filter(view => view.awaited);
  const depositFirst = awaited.some(({ kind }) => kind === 'DEPOSIT');
  return (
    awaited
      // What a provider is to take comes without instructions.
      .filter(({ kind, instructions }) => instructions && !(kind === 'BALANCE' && depositFirst))
      .flatMap(view => payments.filter(({ id }) => id === view.id))
  );
}
