import { type ID, type Order, type RequestContext, VendureEvent } from '@vendure/core';

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
    /** The last of the changes; null where somebody else than Vendure has changed the order. */
    readonly modificationId: ID | null,
  ) {
    super();
  }
}
