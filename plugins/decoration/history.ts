import type { ID } from '@vendure/core';

/** History entry: what a customer changed of a decoration after the order was placed. */
export const ORDER_DECORATION_CHANGED = 'ORDER_DECORATION_CHANGED';
/** History entry: production was started or reopened. */
export const ORDER_DECORATION_LOCK = 'ORDER_DECORATION_LOCK';

export interface DecorationWords {
  color: string | null;
  instructions: string | null;
}

export interface DecorationChange {
  orderLineId: ID;
  before: DecorationWords;
  after: DecorationWords;
}

declare module '@vendure/core/dist/service/services/history.service' {
  interface OrderHistoryEntryData {
    ORDER_DECORATION_CHANGED: { lines: DecorationChange[] };
    ORDER_DECORATION_LOCK: { locked: boolean };
  }
}
