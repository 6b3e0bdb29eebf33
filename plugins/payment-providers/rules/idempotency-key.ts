import { createHash } from 'crypto';
import type { Provider } from '../types';

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

/** How long a key each provider takes: https://docs.stripe.com/api/idempotent_requests, https://docs.mollie.com/reference/api-idempotency. */
const LONGEST: Record<Provider, number> = { stripe: 255, mollie: 64, braintree: 64 };

/** The same button pressed twice makes one payment at the provider; another amount, method or attempt makes another. */
export const paymentKey = (provider: Provider, request: PaymentRequest): string =>
  key(provider, [
    request.environment,
    request.orderCode,
    request.orderCreatedAt.getTime(),
    request.amount,
    request.currencyCode,
    request.method,
    request.attempt,
  ]);

/** A refund of a payment. Minor units. */
export interface RefundRequest {
  environment: string;
  transactionId: string;
  amount: number;
  /** Without refunds that failed. */
  refundedBefore: number;
  /** How many refunds of the payment have failed: one that the provider refused may be tried again. */
  failures: number;
}

/** A refund that is sent again after a broken connection is the same one; the next part is another. */
export const refundKey = (provider: Provider, request: RefundRequest): string =>
  key(provider, [
    request.environment,
    'refund',
    request.transactionId,
    request.amount,
    request.refundedBefore,
    request.failures,
  ]);

/** Readable where it fits, else its hash. */
function key(provider: Provider, parts: (string | number)[]): string {
  const text = parts.join('_');
  return text.length <= LONGEST[provider] ? text : createHash('sha256').update(text).digest('hex');
}
