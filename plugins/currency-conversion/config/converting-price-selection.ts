import {
  type Injector,
  ProductVariantPrice,
  type ProductVariantPriceSelectionStrategy,
  type RequestContext,
} from '@vendure/core';
import { convertAmount } from '../rules/convert-amount';
import { convertPrices } from '../rules/convert-prices';
import { rulingPrice } from '../rules/ruling-price';
import { RatesInForce } from '../services/rates-in-force';

/**
 * Where the prices of a variant follow the one of another currency: that one, converted. Elsewhere the strategy that was there
 * before decides.
 */
export class ConvertingPriceSelection implements ProductVariantPriceSelectionStrategy {
  private rates: RatesInForce;

  constructor(private otherwise: ProductVariantPriceSelectionStrategy) {}

  async init(injector: Injector): Promise<void> {
    this.rates = injector.get(RatesInForce);
    await this.otherwise.init?.(injector);
  }

  async destroy(): Promise<void> {
    await this.otherwise.destroy?.();
  }

  selectPrice(
    ctx: RequestContext,
    prices: ProductVariantPrice[],
  ): ProductVariantPrice | undefined | Promise<ProductVariantPrice | undefined> {
    const ruling = rulingPrice(ctx, prices);
    return ruling ? this.converted(ctx, ruling) : this.otherwise.selectPrice(ctx, prices);
  }

  /** Undefined where no rate is in force, or nothing is to be converted: to core, a variant without a price. */
  private async converted(ctx: RequestContext, ruling: ProductVariantPrice): Promise<ProductVariantPrice | undefined> {
    // Vendure's own form lets a price be 0 or less.
    if (ruling.price <= 0) return undefined;
    const rate = await this.rates.from(ctx, ruling.currencyCode);
    if (!rate) return undefined;
    const { originalPrice, priceBreaks } = ruling.customFields;
    const amounts = convertPrices({ price: ruling.price, originalPrice, priceBreaks }, amount =>
      convertAmount(amount, rate.rate, ruling.currencyCode, ctx.currencyCode),
    );
    // Without an id: what is written to this row goes nowhere.
    return new ProductVariantPrice({
      channelId: ruling.channelId,
      currencyCode: ctx.currencyCode,
      price: amounts.price,
      customFields: Object.assign({}, ruling.customFields, {
        ruling: false,
        originalPrice: amounts.originalPrice,
        priceBreaks: amounts.priceBreaks,
      }),
    });
  }
}
