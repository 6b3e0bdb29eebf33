import type { OrderProcess } from '@vendure/core';
import { amountCovered } from '../../payment-kinds';

/**
 * An order that was paid, and of which a payment has not come after all, awaits money again. One whose received money covers
 * it stays paid, whatever else happens to its payments.
 */
export const revertedOrderProcess: OrderProcess<never> = {
  transitions: {
    PaymentSettled: { to: ['PaymentAuthorized'], mergeStrategy: 'merge' },
  },
  onTransitionStart(from, to, { ctx, order }) {
    if (from !== 'PaymentSettled' || to !== 'PaymentAuthorized') return undefined;
    const received = amountCovered(order.payments.filter(({ state }) => state === 'Settled'));
    return received >= order.totalWithTax ? ctx.translate('manualPayments.stillPaid') : undefined;
  },
};
