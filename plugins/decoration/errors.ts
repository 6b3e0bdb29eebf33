import { ErrorResult } from '@vendure/core';
import type { DesignField, DesignProblem } from './rules/choose-design';

/** Fewer pieces of one product and decoration than its minimum (B2). `requested` counts what is in the cart already. */
export class MinimumQuantityError extends ErrorResult {
  override readonly __typename = 'MinimumQuantityError';
  override readonly errorCode = 'MINIMUM_QUANTITY_ERROR';
  override readonly message = 'MINIMUM_QUANTITY_ERROR';
  constructor(
    readonly minimum: number,
    readonly requested: number,
  ) {
    super();
  }
}

/** A decoration that the product does not allow; `message` is the key of the sentence. */
export class DecorationError extends ErrorResult {
  override readonly __typename = 'DecorationError';
  override readonly errorCode = 'DECORATION_ERROR';
  override readonly message: `DECORATION_${DesignProblem['problem']}`;
  readonly field: DesignField;
  readonly maximum: number;
  readonly allowed: string;
  constructor({ field, problem, maximum, allowed }: DesignProblem) {
    super();
    this.message = `DECORATION_${problem}`;
    this.field = field;
    this.maximum = maximum ?? 0;
    this.allowed = allowed ?? '';
  }
}
