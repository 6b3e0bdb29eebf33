import type { ID } from '@vendure/core';

/** History entry: what was chosen, how the money really came, reference and date. */
export const ORDER_PAYMENT_RECEIVED = 'ORDER_PAYMENT_RECEIVED';

declare module '@vendure/core/dist/service/services/history.service' {
  interface OrderHistoryEntryData {
    ORDER_PAYMENT_RECEIVED: {
      paymentId: ID;
      /** Minor units. */
      amount: number;
      chosenMethod: string;
      method: string;
      reference: string | null;
      /** ISO date. */
      receivedAt: string;
    };
  }
}
