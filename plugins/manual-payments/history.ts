import type { ID } from '@vendure/core';

/** History entry: what was chosen, how the money really came, reference and date. */
export const ORDER_PAYMENT_RECEIVED = 'ORDER_PAYMENT_RECEIVED';

/** History entry: what was said to have been received is awaited again, and why. */
export const ORDER_PAYMENT_REVERTED = 'ORDER_PAYMENT_REVERTED';

declare module '@vendure/core/dist/service/services/history.service' {
  interface OrderHistoryEntryData {
    ORDER_PAYMENT_RECEIVED: {
      paymentId: ID;
      /** What came, minor units. */
      amount: number;
      /** What had been awaited. Absent from entries of before the two could differ. */
      awaited?: number;
      chosenMethod: string;
      method: string;
      reference: string | null;
      /** ISO date. */
      receivedAt: string;
    };
    ORDER_PAYMENT_REVERTED: {
      paymentId: ID;
      /** What is awaited in its stead; null where other money covers the order. */
      awaitedPaymentId: ID | null;
      /** What had been received, minor units. */
      amount: number;
      method: string;
      reason: string;
    };
  }
}
