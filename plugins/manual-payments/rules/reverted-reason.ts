import type { Payment } from '@vendure/core';
import type { ManualPaymentMetadata } from '../types';

/** Why a payment has not come after all, in the merchant's words; empty for one that was never undone. */
export const revertedReason = ({ metadata }: Pick<Payment, 'metadata'>): string =>
  (metadata as ManualPaymentMetadata).reverted?.reason ?? '';
