import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@vendure/core';
import { StoreAmounts } from '../../currency-conversion';
import type { ProductImprint } from '../entities/product-decoration-rule.entity';

type Charges = Pick<ProductImprint, 'setupCharge' | 'runCharge'>;

/** What a store takes for decoration is in its default currency: here it is in that of the request, by the day's rate. */
@Injectable()
export class ChargesInCurrency {
  constructor(private amounts: StoreAmounts) {}

  /** Null where no rate is in force: that decoration has no price in the currency. */
  async of(ctx: RequestContext, { setupCharge, runCharge }: Charges): Promise<Charges | null> {
    const setup = await this.amounts.convert(ctx, setupCharge);
    const run = await this.amounts.convert(ctx, runCharge);
    return setup === undefined || run === undefined ? null : { setupCharge: setup, runCharge: run };
  }
}
