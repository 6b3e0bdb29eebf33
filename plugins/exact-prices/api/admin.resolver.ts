import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, type ProductVariant, type RequestContext, Transaction } from '@vendure/core';
import { VariantPricingService } from '../services/variant-pricing.service';
import type { VariantPricing } from '../types';

@Resolver()
export class VariantPricingResolver {
  constructor(private pricing: VariantPricingService) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  setVariantPricing(@Ctx() ctx: RequestContext, @Args() args: VariantPricing): Promise<ProductVariant> {
    return this.pricing.set(ctx, args);
  }
}
