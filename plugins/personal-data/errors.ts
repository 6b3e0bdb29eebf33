import { ErrorResult } from '@vendure/core';

/** Nothing was erased, since something is still to be done for this customer; `reasons` are sentences. */
export class PersonalDataNotErasableError extends ErrorResult {
  override readonly __typename = 'PersonalDataNotErasableError';
  override readonly errorCode = 'PERSONAL_DATA_NOT_ERASABLE_ERROR';
  override readonly message = 'PERSONAL_DATA_NOT_ERASABLE_ERROR';
  readonly reason: string;

  constructor(readonly reasons: string[]) {
    super();
    this.reason = reasons.join(' ');
  }
}
