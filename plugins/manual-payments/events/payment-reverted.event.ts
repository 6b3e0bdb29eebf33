import { type Order, type Payment, type RequestContext, VendureEvent } from '@vendure/core';

/**
 * "Paiement reçu" was undone (C9): a wrong click, a bounced cheque. `payment` is the one whose money is not there; it is
 * `Cancelled` now and kept as history, and a new payment of the same kind is awaited in its stead, as far as other money does not
 * cover the order. `order` is
 * in the state, and has the payments, that follow from that.
 *
 * Published inside the transaction that undoes it, once. What must be true together with it (the credit note of an invoice
 * that the payment led to) is done by `EventBus.registerBlockingEventHandler`: what throws there undoes it all.
 */
export class PaymentRevertedEvent extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly order: Order,
    readonly payment: Payment,
    /** As the merchant wrote it. */
    readonly reason: string,
    /** Whether the merchant wants the customer told. */
    readonly notifyCustomer = true,
  ) {
    super();
  }
}
