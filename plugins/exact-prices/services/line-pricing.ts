import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ConfigService,
  EntityHydrator,
  idsAreEqual,
  type Order,
  type OrderLine,
  type PriceCalculationResult,
  type ProductVariant,
  ProductVariantService,
  type RequestContext,
  UserInputError,
} from '@vendure/core';
import { isOpen, OrderRecalculationService, pricingContext } from '../../order-recalculation';
import { breakPrice } from '../rules/price-breaks';
import { StorePrice } from './store-price';

/** Prices of lines by the quantity of the whole product in the order, all its variants together (B1). */
@Injectable()
export class LinePricing implements OnModuleInit {
  constructor(
    private recalculation: OrderRecalculationService,
    private storePrice: StorePrice,
    private config: ConfigService,
    private variants: ProductVariantService,
    private hydrator: EntityHydrator,
  ) {}

  onModuleInit(): void {
    this.recalculation.before((ctx, order, updated) => this.reprice(ctx, order, updated));
  }

  /**
   * @param variant with its price applied
   * @throws UserInputError for one that has no price in the order's currency, which in core costs nothing; not for a line of a
   * placed order, which keeps its own
   */
  async unitPrice(ctx: RequestContext, variant: ProductVariant, order: Order): Promise<PriceCalculationResult> {
    const own = pricingContext(ctx, order);
    const row = await this.storePrice.rowOf(own, variant);
    if (!row) {
      const kept = isOpen(order) ? undefined : pricedLine(order, variant);
      if (kept) return { price: kept.listPrice, priceIncludesTax: kept.listPriceIncludesTax };
      throw new UserInputError('exactPrices.noPrice', { sku: variant.sku, currency: own.currencyCode });
    }
    const reached = breakPrice(row.customFields?.priceBreaks, quantityOf(order, variant));
    if (reached === null && own === ctx) {
      return { price: variant.listPrice, priceIncludesTax: variant.listPriceIncludesTax };
    }
    return this.storePrice.asPrice(own, variant, row, reached ?? row.price, order);
  }

  /**
   * The sisters of what changed: core prices the changed lines themselves. Once the cart is on its way to payment or placed,
   * only those of products that the caller changes.
   */
  private async reprice(ctx: RequestContext, order: Order, updated: readonly OrderLine[]): Promise<OrderLine[]> {
    const touched = new Set(updated.map(line => String(line.productVariant?.productId)));
    const sisters = (order.lines ?? []).filter(line => !updated.includes(line) && line.quantity > 0);
    const changed: OrderLine[] = [];
    for (const line of sisters) {
      if (!line.productVariant?.productVariantPrices) {
        await this.hydrator.hydrate(ctx, line, { relations: ['productVariant.productVariantPrices'] });
      }
      if (!isOpen(order) && !touched.has(String(line.productVariant.productId))) continue;
      const row = await this.storePrice.rowOf(pricingContext(ctx, order), line.productVariant);
      if (row?.customFields?.priceBreaks?.length && (await this.repriceLine(ctx, order, line))) changed.push(line);
    }
    return changed;
  }

  private async repriceLine(ctx: RequestContext, order: Order, line: OrderLine): Promise<boolean> {
    const { changedPriceHandlingStrategy } = this.config.orderOptions;
    const variant = await this.variants.applyChannelPriceAndTax(line.productVariant, ctx, order);
    let result = await this.unitPrice(ctx, variant, order);
    if (line.listPrice === result.price && line.listPriceIncludesTax === result.priceIncludesTax) return false;
    if (line.initialListPrice !== result.price) {
      result = await changedPriceHandlingStrategy.handlePriceChange(ctx, result, line, order);
    }
    line.listPrice = result.price;
    line.listPriceIncludesTax = result.priceIncludesTax;
    return true;
  }
}

/** The line that is being priced, unless it is new: core keeps that with the price in the currency of the request, untaxed. */
function pricedLine(order: Order, variant: ProductVariant): OrderLine | undefined {
  return order.lines.find(line => line.productVariant === variant && line.taxLines.length > 0);
}

function quantityOf(order: Order, variant: ProductVariant): number {
  return order.lines
    .filter(line => idsAreEqual(line.productVariant?.productId, variant.productId))
    .reduce((sum, line) => sum + line.quantity, 0);
}
