import { type ID, type RequestContext, VendureEvent } from '@vendure/core';

/** Messages about an order have been written to the outbox; heard by `EventBus.ofType` once they are committed. */
export class OrderEmailsQueuedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly orderId: ID,
  ) {
    super();
  }
}
