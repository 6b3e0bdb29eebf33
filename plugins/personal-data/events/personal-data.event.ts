import { type ID, type RequestContext, VendureEvent } from '@vendure/core';

/** What is known about a customer was handed out, or erased; published in the transaction of it. */
export class PersonalDataEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly customerId: ID,
    readonly type: 'exported' | 'erased',
  ) {
    super();
  }
}
