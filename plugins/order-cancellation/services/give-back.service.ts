import { Injectable } from '@nestjs/common';
import { isGraphQlErrorResult, Logger, OrderService, type Payment, type RequestContext } from '@vendure/core';
import { loggerCtx } from '../constants';
import { refusalText } from '../rules/refusal-text';

/** Gives money back by the way it came. What came offline goes back by hand: a pending refund, until the merchant settles it. */
@Injectable()
export class GiveBackService {
  constructor(private orders: OrderService) {}

  /**
   * Why it failed, in the provider's words; null where it did not.
   * @param amount minor units, of what that payment has left
   */
  async by(ctx: RequestContext, { id }: Payment, amount: number, reason: string): Promise<string | null> {
    const input = { paymentId: id, amount, reason, lines: [], shipping: 0, adjustment: 0 };
    try {
      const refund = await this.orders.refundOrder(ctx, input);
      if (isGraphQlErrorResult(refund)) return refusalText(ctx, refund);
      return refund.state === 'Failed' ? messageOf(refund.metadata) : null;
    } catch (failure) {
      Logger.error(`Refund of payment ${id} failed: ${String(failure)}`, loggerCtx);
      return failure instanceof Error ? failure.message : String(failure);
    }
  }
}

/** Where payment plugins put what their provider answered. */
function messageOf(metadata: Record<string, unknown> | null): string {
  const { errorMessage, message } = metadata ?? {};
  return [errorMessage, message].find(text => typeof text === 'string') ?? '';
}
