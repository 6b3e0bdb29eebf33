import { UserInputError } from '@vendure/core';
import type { CompanyInput } from './types';

/** A field of a company cannot be kept as it is. `extensions.field` tells forms which one. */
export class CompanyFieldError extends UserInputError {
  constructor(field: keyof CompanyInput, message: string, variables: Record<string, string>) {
    super(message, variables);
    this.extensions.field = field;
  }
}
