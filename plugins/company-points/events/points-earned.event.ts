import { type Order, type RequestContext, VendureEvent } from '@vendure/core';
import type { PointsEntry } from '../entities/points-entry.entity';

/** Loyalty points were credited for an order. Published in the transaction that credits them. */
export class PointsEarnedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly order: Order,
    /** `points` earned, and `balanceAfter`. */
    readonly entry: PointsEntry,
  ) {
    super();
  }
}
