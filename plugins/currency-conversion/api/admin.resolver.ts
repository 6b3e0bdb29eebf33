import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  type CurrencyCode,
  type ID,
  type ListQueryOptions,
  type PaginatedList,
  Permission,
  type Product,
  type ProductVariant,
  type RequestContext,
  Transaction,
} from '@vendure/core';
import { readExchangeRatesPermission, updateExchangeRatesPermission } from '../constants';
import type { ExchangeRate } from '../entities/exchange-rate.entity';
import { ExchangeRatesService } from '../services/exchange-rates.service';
import { FollowedCurrencies } from '../services/followed-currencies';
import { PricingCurrencyService } from '../services/pricing-currency.service';
import type { SetExchangeRateInput } from '../types';

@Resolver()
export class ExchangeRatesResolver {
  constructor(
    private exchangeRatesService: ExchangeRatesService,
    private pricingCurrency: PricingCurrencyService,
  ) {}

  @Query()
  @Allow(readExchangeRatesPermission.Permission)
  exchangeRates(
    @Ctx() ctx: RequestContext,
    @Args() { options }: { options?: ListQueryOptions<ExchangeRate> },
  ): Promise<PaginatedList<ExchangeRate>> {
    return this.exchangeRatesService.findAll(ctx, options);
  }

  @Transaction()
  @Mutation()
  @Allow(updateExchangeRatesPermission.Permission)
  setExchangeRate(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: SetExchangeRateInput },
  ): Promise<ExchangeRate> {
    return this.exchangeRatesService.set(ctx, input);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  setPricingCurrency(
    @Ctx() ctx: RequestContext,
    @Args() { productId, currencyCode }: { productId: ID; currencyCode?: CurrencyCode | null },
  ): Promise<Product> {
    return this.pricingCurrency.set(ctx, productId, currencyCode ?? null);
  }
}

@Resolver('Product')
export class PricingCurrencyResolver {
  constructor(private followed: FollowedCurrencies) {}

  @ResolveField()
  pricingCurrency(@Ctx() ctx: RequestContext, @Parent() product: Product): Promise<CurrencyCode | null> {
    return this.followed.ofProduct(ctx, product.id);
  }
}

@Resolver('ProductVariant')
export class VariantPricingCurrencyResolver {
  constructor(private followed: FollowedCurrencies) {}

  @ResolveField()
  pricingCurrency(@Ctx() ctx: RequestContext, @Parent() variant: ProductVariant): Promise<CurrencyCode | null> {
    return this.followed.ofVariant(ctx, variant.id);
  }
}
