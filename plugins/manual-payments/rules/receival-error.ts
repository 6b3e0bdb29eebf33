import { NoAwaitedPaymentError, PaymentMethodNotManualError } from '../errors';

/**
 * Why an awaited payment cannot be marked received, whatever way the money came; null where it can. A cancelled order
 * awaits nothing: a cheque that comes all the same goes back.
 * @param manual whether its method is cheque, cash or transfer; card and PayPal settle themselves
 */
export function receivalError(
  orderState: string,
  manual: boolean,
): NoAwaitedPaymentError | PaymentMethodNotManualError | null {
  if (!manual) return new PaymentMethodNotManualError();
  return orderState === 'Cancelled' ? new NoAwaitedPaymentError() : null;
}
