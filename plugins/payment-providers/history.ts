import type { ID } from '@vendure/core';
import type { UnexpectedReason } from './types';

/** History entry: a provider has money that the order did not wait for. */
export const ORDER_UNEXPECTED_MONEY = 'ORDER_UNEXPECTED_MONEY';
/** History entry: a debit that had placed the order has failed. */
export const ORDER_PAYMENT_FAILED = 'ORDER_PAYMENT_FAILED';

declare module '@vendure/core/dist/service/services/history.service' {
  interface OrderHistoryEntryData {
    ORDER_UNEXPECTED_MONEY: {
      paymentId: ID;
      /** Minor units. */
      amount: number;
      method: string;
      transactionId: string;
      reason: UnexpectedReason;
    };
    ORDER_PAYMENT_FAILED: {
      paymentId: ID;
      /** Minor units. */
      amount: number;
      method: string;
      transactionId: string;
      /** In the provider's words. */
      message: string;
    };
  }
}
