import { ErrorResult } from '@vendure/core';
import type { CsvProblem } from './rules/read-points-csv';

/** The store has no points, or the customer no account in it. */
export class PointsNotAvailableError extends ErrorResult {
  override readonly __typename = 'PointsNotAvailableError';
  override readonly errorCode = 'POINTS_NOT_AVAILABLE_ERROR';
  override readonly message = 'POINTS_NOT_AVAILABLE_ERROR';
}

/** A number of points, or a reason, that cannot be; `message` is the key of the sentence. */
export class InvalidPointsError extends ErrorResult {
  override readonly __typename = 'InvalidPointsError';
  override readonly errorCode = 'INVALID_POINTS_ERROR';
  constructor(
    override readonly message:
      'POINTS_NEGATIVE' | 'POINTS_ZERO' | 'POINTS_TOO_MANY' | 'POINTS_FULL' | 'POINTS_REASON' | 'POINTS_KEY',
    readonly maximum = 0,
  ) {
    super();
  }
}

/** More points than there are; `available` is how many can be taken. */
export class InsufficientPointsError extends ErrorResult {
  override readonly __typename = 'InsufficientPointsError';
  override readonly errorCode = 'INSUFFICIENT_POINTS_ERROR';
  override readonly message = 'INSUFFICIENT_POINTS_ERROR';
  constructor(readonly available: number) {
    super();
  }
}

/** Points exceed what is due; `maximum` is the greatest number that may be applied. */
export class PointsExceedAmountDueError extends ErrorResult {
  override readonly __typename = 'PointsExceedAmountDueError';
  override readonly errorCode = 'POINTS_EXCEED_AMOUNT_DUE_ERROR';
  override readonly message = 'POINTS_EXCEED_AMOUNT_DUE_ERROR';
  constructor(readonly maximum: number) {
    super();
  }
}

/** A file that is not taken, nothing of it. `problems` says why, line by line. */
export class PointsImportError extends ErrorResult {
  override readonly __typename = 'PointsImportError';
  override readonly errorCode = 'POINTS_IMPORT_ERROR';
  override readonly message = 'POINTS_IMPORT_ERROR';
  readonly count: number;
  constructor(readonly problems: CsvProblem[]) {
    super();
    this.count = problems.length;
  }
}
