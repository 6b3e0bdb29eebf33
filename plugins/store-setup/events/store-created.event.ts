import { type Channel, type RequestContext, type Role, VendureEvent } from '@vendure/core';

/** A store was set up, with the role of its administrators if it has one; published in its transaction. */
export class StoreCreatedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly channel: Channel,
    readonly role: Role | null,
  ) {
    super();
  }
}
