import { Injectable } from '@nestjs/common';
import {
  ConfigService,
  type Order,
  type OrderLine,
  OrderService,
  type PriceCalculationResult,
  ProductVariantService,
  type RequestContext,
} from '@vendure/core';
import type { ChangedPrice } from '../types';

/** A cart keeps the prices of the day on which it was filled: here it gets those of today. */
@Injectable()
export class CartPricesService {
  constructor(
    private config: ConfigService,
    private variants: ProductVariantService,
    private orders: OrderService,
  ) {}

  /** Names of the products in the cart that have no price any more: they were taken out of the store, for instance. */
  async unsold(ctx: RequestContext, { lines }: Order): Promise<string[]> {
    const { productVariantPriceSelectionStrategy: strategy } = this.config.catalogOptions;
    const names = new Set<string>();
    for (const { quantity, productVariant: variant } of lines) {
      // Core would go on with a price of nothing.
      if (quantity > 0 && !(await strategy.selectPrice(ctx, variant.productVariantPrices))) names.add(variant.name);
    }
    return [...names];
  }

  /** Gives the lines of a cart the prices that are in force, and answers what has changed by it. */
  async refresh(ctx: RequestContext, order: Order): Promise<ChangedPrice[]> {
    const changed: { line: OrderLine; change: ChangedPrice }[] = [];
    for (const line of order.lines) {
      if (line.quantity === 0) continue;
      const { price, priceIncludesTax } = await this.priceOf(ctx, order, line);
      // Where tax is what has changed, it is shown as a tax, and the price as it was.
      if (price === line.listPrice && priceIncludesTax === line.listPriceIncludesTax) continue;
      changed.push({ line, change: { name: line.productVariant.name, shown: line.listPrice, current: price } });
    }
    if (changed.length > 0) {
      await this.orders.applyPriceAdjustments(
        ctx,
        order,
        changed.map(({ line }) => line),
      );
    }
    return changed.map(({ change }) => change);
  }

  /** As core prices a line that is added or adjusted. */
  private async priceOf(ctx: RequestContext, order: Order, line: OrderLine): Promise<PriceCalculationResult> {
    const { orderItemPriceCalculationStrategy, changedPriceHandlingStrategy } = this.config.orderOptions;
    const variant = await this.variants.applyChannelPriceAndTax(line.productVariant, ctx, order);
    const price = await orderItemPriceCalculationStrategy.calculateUnitPrice(
      ctx,
      variant,
      line.customFields,
      order,
      line.quantity,
    );
    return price.price === line.initialListPrice
      ? price
      : changedPriceHandlingStrategy.handlePriceChange(ctx, price, line, order);
  }
}
