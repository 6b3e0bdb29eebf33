import { ErrorResult } from '@vendure/core';
import type { RefusalKey } from './translations';

/** Why a file was refused, as the contract names it. */
export type ArtworkRejection =
  'TOO_LARGE' | 'FORMAT_NOT_ACCEPTED' | 'CONTENT_MISMATCH' | 'TOO_SMALL' | 'UNREADABLE' | 'QUOTA_EXCEEDED';

/** A file that is not kept. `message` is the key of the sentence, to which `values` lend their words. */
export class ArtworkRejectedError extends ErrorResult {
  override readonly __typename = 'ArtworkRejectedError';
  override readonly errorCode = 'ARTWORK_REJECTED_ERROR';
  constructor(
    readonly reason: ArtworkRejection,
    override readonly message: RefusalKey,
    values: Record<string, string | number> = {},
  ) {
    super();
    // Vendure fills the sentence from the result's own properties.
    Object.assign(this, values);
  }
}

/** Production has started: what is to be printed can no longer be changed. */
export class DecorationLockedError extends ErrorResult {
  override readonly __typename = 'DecorationLockedError';
  override readonly errorCode = 'DECORATION_LOCKED_ERROR';
  override readonly message = 'DECORATION_LOCKED_ERROR';
}
