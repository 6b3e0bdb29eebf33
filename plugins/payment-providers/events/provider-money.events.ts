import { type Order, type Payment, type RequestContext, VendureEvent } from '@vendure/core';
import type { UnexpectedReason } from '../types';

/**
 * A provider has money for an order that did not wait for just that. It stands on the order as `payment` (Settled) and can be
 * refunded there. Published in the transaction that records it, once.
 */
export class UnexpectedMoneyEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly order: Order,
    readonly payment: Payment,
    readonly reason: UnexpectedReason,
  ) {
    super();
  }
}

/**
 * A bank debit that had placed its order has failed. `payment` is Cancelled and kept as history; `order` awaits the same
 * amount by other means. Published in the transaction that records it, once.
 */
export class ProviderPaymentFailedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly order: Order,
    readonly payment: Payment,
    /** In the provider's words. */
    readonly message: string,
  ) {
    super();
  }
}
