import { Injectable } from '@nestjs/common';
import type { TaxLine } from '@vendure/common/lib/generated-types';
import {
  ConfigService,
  InternalServerError,
  type Order,
  type OrderLine,
  type RequestContext,
  TaxRateService,
  ZoneService,
} from '@vendure/core';

/** The tax of lines as the order's calculation is about to set it, for what has to be known before. */
@Injectable()
export class OrderTaxes {
  constructor(
    private config: ConfigService,
    private zones: ZoneService,
    private rates: TaxRateService,
  ) {}

  async of(ctx: RequestContext, order: Order, line: OrderLine): Promise<TaxLine[]> {
    const { taxZoneStrategy, taxLineCalculationStrategy } = this.config.taxOptions;
    const zones = await this.zones.getAllWithMembers(ctx);
    const zone = await taxZoneStrategy.determineTaxZone(ctx, zones, ctx.channel, order);
    if (!zone) throw new InternalServerError('error.no-active-tax-zone');
    const applicableTaxRate = await this.rates.getApplicableTaxRate(ctx, zone, line.taxCategoryId);
    return taxLineCalculationStrategy.calculate({ ctx, applicableTaxRate, order, orderLine: line });
  }
}
