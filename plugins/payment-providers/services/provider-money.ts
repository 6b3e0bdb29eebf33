import type { Order, Payment } from '@vendure/core';
import type { PaymentKind } from '../../payment-kinds';
import type { Provider, ProviderPaymentMetadata, UnexpectedReason } from '../types';

/** Money that a provider has, or is about to have. Minor units of the order's currency. */
export interface ProviderMoney {
  provider: Provider;
  account: string;
  transactionId: string;
  /** Code of the payment method. */
  method: string;
  amount: number;
}

/** The payment that stands for this money; one that failed or was cancelled no longer does. */
export function paymentOf({ payments }: Order, { transactionId }: ProviderMoney): Payment | undefined {
  return payments.find(p => p.transactionId === transactionId && ['Settled', 'Authorized'].includes(p.state));
}

export const transactionOf = ({
  method,
  amount,
  transactionId,
}: ProviderMoney): Pick<Payment, 'method' | 'amount' | 'transactionId'> => ({ method, amount, transactionId });

export const metadataOf = (
  { provider, account }: ProviderMoney,
  kind: PaymentKind | null,
): ProviderPaymentMetadata & Record<string, unknown> => ({ provider, account, public: {}, ...(kind && { kind }) });

export const receivedNow = (
  money: ProviderMoney,
  kind: PaymentKind | null,
  unexpected?: UnexpectedReason,
): ProviderPaymentMetadata & Record<string, unknown> => ({
  ...metadataOf(money, kind),
  receivedAt: new Date().toISOString(),
  ...(unexpected && { unexpected }),
});
