import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import { convertAmount } from '../rules/convert-amount';
import { RatesInForce } from './rates-in-force';

/** Amounts that a store keeps in its default currency, as a request in another is to see them. */
@Injectable()
export class StoreAmounts {
  constructor(private rates: RatesInForce) {}

  /** @returns minor units of the request's currency; undefined where no rate is in force */
  async convert(ctx: RequestContext, amount: number): Promise<number | undefined> {
    const { defaultCurrencyCode } = ctx.channel;
    if (amount === 0 || ctx.currencyCode === defaultCurrencyCode) return amount;
    const rate = await this.rates.from(ctx, defaultCurrencyCode);
    return rate && convertAmount(amount, rate.rate, defaultCurrencyCode, ctx.currencyCode);
  }
}
