import type { ID } from '@vendure/core';
import type { PaymentKindMetadata } from '../payment-kinds';

declare module '@vendure/core/dist/service/helpers/payment-state-machine/payment-state' {
  interface PaymentStates {
    /** Points set aside for a cart: they lower what is due, and do not place the order. */
    Reserved: never;
  }
}

export type PointsEntryType = 'GRANT' | 'EARN' | 'REDEEM' | 'REFUND' | 'EXPIRE' | 'ADJUST';

/** `Payment.metadata` of points that are set aside or spent. */
export interface PointsPaymentMetadata extends PaymentKindMetadata {
  kind: 'points';
  accountId: ID;
  points: number;
  /** What one point was worth when they were set aside, in minor units. */
  unitValue: number;
}

export interface CompanyPointsOptions {
  /** Hours for which points stay set aside for a cart, where the store names none (`pointsHoldHours`). Default: 24. */
  holdHours: number;
  /** How many days before points expire their owner is told. Default: 30. */
  expiryWarningDays: number;
}
