import { type ID, type RequestContext, VendureEvent } from '@vendure/core';

/** A message has been written to the outbox; heard by `EventBus.ofType` once that is committed. */
export class OrderEmailQueuedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly emailId: ID,
  ) {
    super();
  }
}
