import { type Customer, type RequestContext, VendureEvent } from '@vendure/core';

/** Points of a customer are about to expire. Told once for each lot of points; `ctx` is of the store. */
export class PointsExpiringEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly customer: Customer,
    readonly points: number,
    /** When the first of them do. */
    readonly expiresAt: Date,
  ) {
    super();
  }
}
