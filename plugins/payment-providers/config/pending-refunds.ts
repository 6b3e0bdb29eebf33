import type { RefundState } from '@vendure/core';
// Core's door leaves it out.
import type { RefundProcess } from '@vendure/core/dist/config/refund/refund-process';

/**
 * A refund begins as Pending, and stays so where the provider takes its time. Core knows no step from Pending to Pending, and
 * would call a refund refused that is on its way.
 */
export const pendingRefunds: RefundProcess<RefundState> = {
  transitions: {
    Pending: { to: ['Pending'], mergeStrategy: 'merge' },
    Settled: { to: [], mergeStrategy: 'merge' },
    Failed: { to: [], mergeStrategy: 'merge' },
  },
};
