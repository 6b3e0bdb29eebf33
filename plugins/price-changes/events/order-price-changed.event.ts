import { type Order, type RequestContext, VendureEvent } from '@vendure/core';

/**
 * The merchant has changed what a placed order costs, and the change is complete: the customer is to be told before the order
 * goes on (guide B, row B22). Published in the transaction of the change, as an event that can be handled in it.
 */
export class OrderPriceChangedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly order: Order,
    /** Total with tax before the change, in cents. */
    readonly previousTotal: number,
    /** Tells this change of the order from any other: `modification-12`, `cancellation-34`. */
    readonly cause: string,
  ) {
    super();
  }
}
