import type { Order, Payment } from '@vendure/core';
import { refundKey } from './idempotency-key';
import type { Provider, ProviderPaymentMetadata } from '../types';

/** A refund to be made at a provider. */
export interface RefundWish {
  account: string;
  transactionId: string;
  /** Minor units of `currencyCode`. */
  amount: number;
  currencyCode: string;
  reason: string | null;
  /** The same for the same refund, however often it is sent. */
  key: (provider: Provider, environment: string) => string;
}

/** @param payment with its refunds */
export function refundWish(
  payment: Payment,
  { currencyCode }: Pick<Order, 'currencyCode'>,
  amount: number,
  reason: string | null,
): RefundWish {
  const { account } = payment.metadata as ProviderPaymentMetadata;
  const refunds = (payment.refunds as Payment['refunds'] | undefined) ?? [];
  const failures = refunds.filter(({ state }) => state === 'Failed').length;
  const before = refunds.filter(({ state }) => state !== 'Failed').reduce((sum, { total }) => sum + total, 0);
  const { transactionId } = payment;
  return {
    account,
    transactionId,
    amount,
    currencyCode,
    reason,
    key: (provider, environment) =>
      refundKey(provider, { environment, transactionId, amount, refundedBefore: before, failures }),
  };
}
