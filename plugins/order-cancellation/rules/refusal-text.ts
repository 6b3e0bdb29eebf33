import type { RequestContext } from '@vendure/core';

/** What Vendure answers where it refuses, in whichever of its fields it says why. */
export interface RefusedResult {
  message: string;
  transitionError?: string;
  paymentErrorMessage?: string;
}

export const refusalText = (ctx: RequestContext, result: RefusedResult): string =>
  result.transitionError ?? result.paymentErrorMessage ?? ctx.translate(`errorResult.${result.message}`, { ...result });
