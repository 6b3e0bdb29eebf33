import { CouponCodeInvalidError } from '@vendure/core';

/** The store takes no coupons (B9): to a storefront one of Vendure's own errors, with a sentence that says why. */
export class CouponsNotAcceptedError extends CouponCodeInvalidError {
  override readonly message = 'COUPONS_NOT_ACCEPTED' as never;

  constructor(couponCode: string) {
    super({ couponCode });
  }
}
