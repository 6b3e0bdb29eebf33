import type { Order, Payment } from '@vendure/core';
import { orderPaymentViews } from '../../manual-payments';

/**
 * The payment by cheque, cash or transfer that the customer of a placed order is asked for now, the oldest where there are
 * several; null where none is. A balance is asked for once the deposit is there.
 * @param order with its payments
 */
export function askedPayment({
  orderPlacedAt,
  state,
  payments,
}: Pick<Order, 'orderPlacedAt' | 'state' | 'payments'>): Payment | null {
  if (!orderPlacedAt || state === 'Cancelled') return null;
  const awaited = orderPaymentViews(payments).filter(view => view.awaited);
  const depositFirst = awaited.some(({ kind }) => kind === 'DEPOSIT');
  // What a provider is to take comes without instructions.
  const asked = awaited.find(({ kind, instructions }) => instructions && !(kind === 'BALANCE' && depositFirst));
  return payments.find(({ id }) => id === asked?.id) ?? null;
}
