import { createHash } from 'crypto';

/** What makes two requests for a payment the same one. */
export interface PaymentRequest {
  environment: string;
  orderCode: string;
  /** A database that was made anew gives its codes again. */
  orderCreatedAt: Date;
  amount: number;
  currencyCode: string;
  method: string;
  /** How many payments were begun for the order before and given up: what was cancelled must not come back. */
  attempt: number;
}

/** The same button pressed twice makes one payment at the provider; another amount, method or attempt makes another. */
export const paymentKey = (request: PaymentRequest): string =>
  key(request.environment, request.orderCode, [
    request.orderCreatedAt.getTime(),
    request.amount,
    request.currencyCode,
    request.method,
    request.attempt,
  ]);

/**
 * A refund that is sent again after a broken connection is the same one; the next part is another.
 * @param refundedBefore minor units, of the same payment, without refunds that failed
 * @param failures how many refunds of it have failed: one that the provider refused may be tried again
 */
export const refundKey = (
  environment: string,
  transactionId: string,
  amount: number,
  refundedBefore: number,
  failures: number,
): string => key(environment, 'refund', [transactionId, amount, refundedBefore, failures]);

/** Readable where it fits into the 64 characters that the strictest provider takes, else its hash. */
function key(environment: string, subject: string, parts: (string | number)[]): string {
  const text = [environment, subject, ...parts].join('_');
  return text.length <= 64 ? text : createHash('sha256').update(text).digest('hex');
}
