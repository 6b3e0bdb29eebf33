import { UserInputError } from '@vendure/core';
import type { AccountField } from './rules/check-account';

/** A field of an account cannot be kept as it is. `extensions.field` tells forms which one. */
export class AccountFieldError extends UserInputError {
  constructor(field: AccountField, message: string, variables: Record<string, string>) {
    super(message, variables);
    this.extensions.field = field;
  }
}
