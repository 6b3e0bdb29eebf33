import { Injectable } from '@nestjs/common';
import type { Order, RequestContext } from '@vendure/core';
import type { PaymentKind } from '../../payment-kinds';

/** What a customer is asked to pay now. Minor units. */
export interface AskedAmount {
  amount: number;
  /** Where it is not simply all that is due. */
  kind?: PaymentKind;
}

/**
 * Asks for less than `due` now, or for null: this rule has nothing to say.
 * @param order with its payments
 * @param due minor units: the total less points and whatever else is paid or promised
 */
export type AskedAmountRule = (ctx: RequestContext, order: Order, due: number) => Promise<AskedAmount | null>;

/** How much of what is due is asked for when a method is chosen: all of it, unless another plugin has a rule. */
@Injectable()
export class AskedAmountService {
  private rules: AskedAmountRule[] = [];

  /** Rules are asked in the order in which they were added. */
  addRule(rule: AskedAmountRule): void {
    this.rules.push(rule);
  }

  /** @param payInFull the customer wants to pay all of it, whatever the rules say */
  async of(ctx: RequestContext, order: Order, due: number, payInFull = false): Promise<AskedAmount> {
    for (const rule of payInFull ? [] : this.rules) {
      const asked = await rule(ctx, order, due);
      if (asked) return asked;
    }
    return { amount: due };
  }
}
