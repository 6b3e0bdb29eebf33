import { ErrorResult } from '@vendure/core';

/**
 * The password was not even looked at. Of Vendure's own type, which storefronts and the admin's log-in page show already;
 * `authenticationError` tells it from a wrong password.
 */
export class TooManyAttemptsError extends ErrorResult {
  override readonly __typename = 'InvalidCredentialsError';
  override readonly errorCode = 'INVALID_CREDENTIALS_ERROR';
  override readonly message = 'TOO_MANY_ATTEMPTS';
  readonly authenticationError = 'TOO_MANY_ATTEMPTS';

  constructor(readonly minutes: number) {
    super();
  }
}

/** What Vendure answers to a password that the strategy refuses. */
export class PasswordRefusedError extends ErrorResult {
  override readonly __typename = 'PasswordValidationError';
  override readonly errorCode = 'PASSWORD_VALIDATION_ERROR';
  override readonly message = 'PASSWORD_VALIDATION_ERROR';

  constructor(readonly validationErrorMessage: string) {
    super();
  }
}
