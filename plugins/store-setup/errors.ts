import { ErrorResult } from '@vendure/core';

/** Nothing of the store was made; `problem` says why, in the language of the request. */
export class StoreSetupError extends ErrorResult {
  override readonly __typename = 'StoreSetupError';
  override readonly errorCode = 'STORE_SETUP_ERROR';
  override readonly message = 'STORE_SETUP_ERROR';

  constructor(
    /** Of CreateStoreInput. */
    readonly field: string,
    readonly problem: string,
  ) {
    super();
  }
}
