import { type ID, type RequestContext, VendureEvent } from '@vendure/core';

/**
 * A customer has changed the decoration of a placed order, and has left it alone for a while: once for however many
 * changes in between. For the merchant's mail.
 */
export class DecorationChangesEvent extends VendureEvent {
  constructor(
    public ctx: RequestContext,
    public orderId: ID,
    /** When the first and the last of the changes were made. */
    public since: Date,
    public until: Date,
  ) {
    super();
  }
}
