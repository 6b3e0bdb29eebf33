import { ErrorResult } from '@vendure/core';

/** Keys of the message, see `translations.ts`. */
export type CancellationRefusal =
  | 'ORDER_CANCELLATION_NOT_PLACED'
  | 'ORDER_CANCELLATION_MODIFYING'
  | 'ORDER_CANCELLATION_REASON'
  | 'ORDER_CANCELLATION_REFUSED';

/** The order cannot be cancelled as it is, or nobody said why it should be. */
export class OrderCancellationError extends ErrorResult {
  override readonly __typename = 'OrderCancellationError';
  override readonly errorCode = 'ORDER_CANCELLATION_ERROR';
  override readonly message: string;

  /** @param detail what Vendure says, where it is Vendure that refuses */
  constructor(
    reason: CancellationRefusal,
    readonly detail = '',
  ) {
    super();
    this.message = reason;
  }
}

/** Money could not be given back by the way it came, so nothing was done at all. */
export class OrderRefundFailedError extends ErrorResult {
  override readonly __typename = 'OrderRefundFailedError';
  override readonly errorCode = 'ORDER_REFUND_FAILED_ERROR';
  override readonly message = 'ORDER_REFUND_FAILED_ERROR';

  /**
   * @param paymentMethod code of the method
   * @param providerMessage in the provider's words; empty where it gives no reason
   */
  constructor(
    readonly paymentMethod: string,
    readonly providerMessage: string,
  ) {
    super();
  }
}

/** Keys of the message, see `translations.ts`. */
export type SurplusRefusal = 'SURPLUS_REFUND_NOTHING' | 'SURPLUS_REFUND_MODIFYING';

/** Nothing was paid beyond what the order costs, or it is not certain yet what it costs. */
export class SurplusRefundError extends ErrorResult {
  override readonly __typename = 'SurplusRefundError';
  override readonly errorCode = 'SURPLUS_REFUND_ERROR';
  override readonly message: string;

  constructor(refusal: SurplusRefusal) {
    super();
    this.message = refusal;
  }
}

/** Keys of the message, see `translations.ts`. */
export type PartialRefundRefusal =
  | 'PARTIAL_REFUND_NOT_PLACED'
  | 'PARTIAL_REFUND_MODIFYING'
  | 'PARTIAL_REFUND_AWAITED'
  | 'PARTIAL_REFUND_NOTHING'
  | 'PARTIAL_REFUND_AMOUNT'
  | 'PARTIAL_REFUND_BEYOND'
  | 'PARTIAL_REFUND_CHANGED'
  | 'PARTIAL_REFUND_REASON';

/** That amount of the order cannot be given back, or no more. */
export class PartialRefundError extends ErrorResult {
  override readonly __typename = 'PartialRefundError';
  override readonly errorCode = 'PARTIAL_REFUND_ERROR';
  override readonly message: string;

  /**
   * @param refundable what can be given back now, minor units
   * @param most the same in the reader's words
   */
  constructor(
    refusal: PartialRefundRefusal,
    readonly refundable: number,
    readonly most: string,
  ) {
    super();
    this.message = refusal;
  }
}
