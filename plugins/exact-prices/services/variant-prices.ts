import { Injectable } from '@nestjs/common';
import { EntityHydrator, type PriceCalculationResult, type ProductVariant, type RequestContext } from '@vendure/core';
import { savingsOf, withoutNoise } from '../rules/exact-amount';
import { sortedBreaks } from '../rules/price-breaks';
import type { PriceBreak, StoredPricing } from '../types';
import { StorePrice } from './store-price';

/** Exact prices of a variant as a storefront shows them: without tax, minor units with decimals (B1). */
@Injectable()
export class VariantPrices {
  constructor(
    private storePrice: StorePrice,
    private hydrator: EntityHydrator,
  ) {}

  /** Whether it is sold in the currency of the request: without a price its amounts would be 0. */
  async isPriced(ctx: RequestContext, variant: ProductVariant): Promise<boolean> {
    await this.hydrate(ctx, variant);
    return !!(await this.storePrice.rowOf(ctx, variant));
  }

  async exactPrice(ctx: RequestContext, variant: ProductVariant): Promise<number> {
    await this.hydrate(ctx, variant);
    return net(variant, { price: variant.listPrice, priceIncludesTax: variant.listPriceIncludesTax });
  }

  async exactPriceWithTax(ctx: RequestContext, variant: ProductVariant): Promise<number> {
    await this.hydrate(ctx, variant);
    const { listPrice, listPriceIncludesTax, taxRateApplied } = variant;
    return withoutNoise(listPriceIncludesTax ? listPrice : taxRateApplied.grossPriceOf(listPrice));
  }

  /** The list price; null where the variant has none, or one that is no higher than the price. */
  async originalPrice(ctx: RequestContext, variant: ProductVariant): Promise<number | null> {
    await this.hydrate(ctx, variant);
    const row = await this.storePrice.rowOf(ctx, variant);
    const amount = row?.customFields?.originalPrice;
    if (!row || amount == null || amount <= row.price) return null;
    return net(variant, await this.storePrice.asPrice(ctx, variant, row, amount));
  }

  /** The rows of the price table, lowest quantity first; savings are against the list price, where there is one. */
  async priceBreaks(ctx: RequestContext, variant: ProductVariant): Promise<PriceBreak[]> {
    await this.hydrate(ctx, variant);
    const row = await this.storePrice.rowOf(ctx, variant);
    if (!row) return [];
    const asNet = async (amount: number) => net(variant, await this.storePrice.asPrice(ctx, variant, row, amount));
    const { originalPrice: listed, priceBreaks } = row.customFields;
    const original = listed == null ? null : await asNet(listed);
    return Promise.all(
      sortedBreaks(priceBreaks ?? []).map(async ({ minimumQuantity, price: amount }) => {
        const price = await asNet(amount);
        const savings = savingsOf(price, original);
        return { minimumQuantity, price, originalPrice: savings === null ? null : original, savings };
      }),
    );
  }

  /** As the merchant set it, for who sets it anew; null where the variant has no price in the store. */
  async stored(ctx: RequestContext, variant: ProductVariant): Promise<StoredPricing | null> {
    await this.hydrate(ctx, variant);
    const row = this.storePrice.ownRowOf(ctx, variant);
    if (!row) return null;
    const { originalPrice, priceBreaks } = row.customFields;
    return { price: row.price, originalPrice: originalPrice ?? null, priceBreaks: sortedBreaks(priceBreaks ?? []) };
  }

  private async hydrate(ctx: RequestContext, variant: ProductVariant): Promise<void> {
    if (variant.listPrice != null && variant.productVariantPrices?.length && variant.taxRateApplied) return;
    await this.hydrator.hydrate(ctx, variant, {
      relations: ['productVariantPrices', 'taxCategory'],
      applyProductVariantPrices: true,
    });
  }
}

function net(variant: ProductVariant, { price, priceIncludesTax }: PriceCalculationResult): number {
  return withoutNoise(priceIncludesTax ? variant.taxRateApplied.netPriceOf(price) : price);
}
