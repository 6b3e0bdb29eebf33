import { ErrorResult } from '@vendure/core';
import type { ReversalRefusal } from './rules/reversal-refusal';

/** Nothing is awaited for the order, and no payment was named. */
export class NoAwaitedPaymentError extends ErrorResult {
  override readonly __typename = 'NoAwaitedPaymentError';
  override readonly errorCode = 'NO_AWAITED_PAYMENT_ERROR';
  override readonly message = 'NO_AWAITED_PAYMENT_ERROR';
}

/** Several payments are awaited (deposit, balance) and none was named. */
export class SeveralPaymentsAwaitedError extends ErrorResult {
  override readonly __typename = 'SeveralPaymentsAwaitedError';
  override readonly errorCode = 'SEVERAL_PAYMENTS_AWAITED_ERROR';
  override readonly message = 'SEVERAL_PAYMENTS_AWAITED_ERROR';
}

/** The payment, or what it is said to have come by, is not cheque, cash or transfer. */
export class PaymentMethodNotManualError extends ErrorResult {
  override readonly __typename = 'PaymentMethodNotManualError';
  override readonly errorCode = 'PAYMENT_METHOD_NOT_MANUAL_ERROR';
  override readonly message = 'PAYMENT_METHOD_NOT_MANUAL_ERROR';
}

/** "Paiement reçu" cannot be undone, or nobody said why it should be. */
export class PaymentReversalError extends ErrorResult {
  override readonly __typename = 'PaymentReversalError';
  override readonly errorCode = 'PAYMENT_REVERSAL_ERROR';
  override readonly message: string;

  constructor(refusal: ReversalRefusal) {
    super();
    this.message = refusal;
  }
}
