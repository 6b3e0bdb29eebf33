import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type ProductVariant, type RequestContext } from '@vendure/core';
import { VariantPrices } from '../services/variant-prices';
import type { PriceBreak } from '../types';

@Resolver('ProductVariant')
export class ExactPriceResolver {
  constructor(private prices: VariantPrices) {}

  @ResolveField()
  exactPrice(@Ctx() ctx: RequestContext, @Parent() variant: ProductVariant): Promise<number> {
    return this.prices.exactPrice(ctx, variant);
  }

  @ResolveField()
  originalPrice(@Ctx() ctx: RequestContext, @Parent() variant: ProductVariant): Promise<number | null> {
    return this.prices.originalPrice(ctx, variant);
  }

  @ResolveField()
  priceBreaks(@Ctx() ctx: RequestContext, @Parent() variant: ProductVariant): Promise<PriceBreak[]> {
    return this.prices.priceBreaks(ctx, variant);
  }
}
