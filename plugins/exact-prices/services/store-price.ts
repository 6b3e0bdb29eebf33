import { Injectable } from '@nestjs/common';
import {
  ConfigService,
  idsAreEqual,
  type Order,
  type PriceCalculationResult,
  ProductPriceApplicator,
  type ProductVariant,
  ProductVariantPrice,
  type RequestContext,
} from '@vendure/core';

/** The price of a variant in the store and currency of the request, and other amounts on the same terms. */
@Injectable()
export class StorePrice {
  constructor(
    private config: ConfigService,
    private applicator: ProductPriceApplicator,
  ) {}

  /** The row with price, list price and breaks. The variant has its `productVariantPrices`. */
  async rowOf(ctx: RequestContext, variant: ProductVariant): Promise<ProductVariantPrice | undefined> {
    const { productVariantPriceSelectionStrategy: strategy } = this.config.catalogOptions;
    return strategy.selectPrice(ctx, variant.productVariantPrices ?? []);
  }

  /** The row that is kept for that store and currency, whatever the customer is shown: the one that a merchant sets. */
  ownRowOf(ctx: RequestContext, variant: ProductVariant): ProductVariantPrice | undefined {
    return variant.productVariantPrices?.find(
      row => idsAreEqual(row.channelId, ctx.channelId) && row.currencyCode === ctx.currencyCode,
    );
  }

  /**
   * An amount that is stored like the price (a break, a list price) as the request is to see it: the store's own price
   * calculation decides on tax.
   */
  async asPrice(
    ctx: RequestContext,
    variant: ProductVariant,
    row: ProductVariantPrice,
    amount: number,
    order?: Order,
  ): Promise<PriceCalculationResult> {
    // The same variant at another price: what is written to it stays its own.
    const copy = Object.create(variant) as ProductVariant;
    copy.productVariantPrices = [Object.assign(new ProductVariantPrice(row), { price: amount })];
    const { listPrice, listPriceIncludesTax } = await this.applicator.applyChannelPriceAndTax(copy, ctx, order);
    return { price: listPrice, priceIncludesTax: listPriceIncludesTax };
  }
}
