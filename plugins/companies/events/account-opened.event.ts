import { type Customer, type RequestContext, VendureEvent } from '@vendure/core';
import type { Company } from '../entities/company.entity';

/** A customer has an account that can be logged in to, in the store of the context (B18). Once per customer and store. */
export class AccountOpenedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly customer: Customer,
    /** The company that the registration made. */
    readonly company: Company | null,
    /** What waits for an administrator, as a company of that name was there already. */
    readonly requestedCompanyName: string | null,
  ) {
    super();
  }
}
