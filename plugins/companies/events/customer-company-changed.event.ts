import { type ID, type RequestContext, VendureEvent } from '@vendure/core';

/** An administrator, or the customer's own registration, has said for which company a customer buys in a store. */
export class CustomerCompanyChangedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly customerId: ID,
    readonly storeId: ID,
    /** Null: for none any more. */
    readonly companyId: ID | null,
  ) {
    super();
  }
}
