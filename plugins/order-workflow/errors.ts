import { ErrorResult } from '@vendure/core';

/** Why a delivery cannot be changed so; `message` is the key of the sentence. */
export class DeliveryNotAllowedError extends ErrorResult {
  override readonly __typename = 'DeliveryNotAllowedError';
  override readonly errorCode = 'DELIVERY_NOT_ALLOWED_ERROR';
  constructor(
    override readonly message: `DELIVERY_${string}`,
    readonly maximum?: number,
  ) {
    super();
  }
}
