import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, ProductVariant, type RequestContext, Transaction } from '@vendure/core';
import { VariantPricingService } from '../services/variant-pricing.service';
import { VariantPrices } from '../services/variant-prices';
import type { StoredPricing, VariantPricing } from '../types';

@Resolver()
export class VariantPricingResolver {
  constructor(private pricing: VariantPricingService) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  setVariantPricing(@Ctx() ctx: RequestContext, @Args() args: VariantPricing): Promise<ProductVariant> {
    return this.pricing.set(ctx, args);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  setVariantPricings(@Ctx() ctx: RequestContext, @Args() args: { input: VariantPricing[] }): Promise<ProductVariant[]> {
    return this.pricing.setMany(ctx, args.input);
  }
}

@Resolver('ProductVariant')
export class StoredPricingResolver {
  constructor(private prices: VariantPrices) {}

  @ResolveField()
  pricing(@Ctx() ctx: RequestContext, @Parent() variant: ProductVariant): Promise<StoredPricing | null> {
    return this.prices.stored(ctx, variant);
  }
}
