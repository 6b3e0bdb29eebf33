import { ErrorResult } from '@vendure/core';

/** Keys of the message, see `translations.ts`. */
export type EmailRefusal =
  | 'EMAIL_NOT_ALLOWED_NO_CUSTOMER'
  | 'EMAIL_NOT_ALLOWED_NOT_PAID'
  | 'EMAIL_NOT_ALLOWED_NOT_SHIPPED'
  | 'EMAIL_NOT_ALLOWED_NO_BALANCE'
  | 'EMAIL_NOT_ALLOWED_DEPOSIT_FIRST'
  | 'EMAIL_NOT_ALLOWED_NOTHING_AWAITED'
  | 'EMAIL_NOT_ALLOWED_CHANGING';

/** The order is not where this message is about. */
export class EmailNotAllowedError extends ErrorResult {
  override readonly __typename = 'EmailNotAllowedError';
  override readonly errorCode = 'EMAIL_NOT_ALLOWED_ERROR';
  override readonly message: string;

  constructor(reason: EmailRefusal) {
    super();
    this.message = reason;
  }
}
