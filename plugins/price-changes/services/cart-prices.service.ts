import { Injectable } from '@nestjs/common';
import {
  assertFound,
  ConfigService,
  type ID,
  type Order,
  type OrderLine,
  OrderService,
  type PriceCalculationResult,
  ProductVariantService,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { lockOrder } from '../../consistency';
import { isSamePrice } from '../rules/shown-prices';
import type { ChangedPrice } from '../types';
import { ShownPricesService } from './shown-prices.service';

/** A price that is in force, of a line whose customer was shown another. */
interface ChangedLine extends ChangedPrice {
  line: OrderLine;
}

/** What a customer is told of a cart: the prices that have changed, and what the cart comes to with them. */
export interface ToldPrices {
  changes: ChangedPrice[];
  totalWithTax: number;
}

/** A cart keeps the prices of the day on which it was filled: here it gets those of today, and the customer is told. */
@Injectable()
export class CartPricesService {
  constructor(
    private config: ConfigService,
    private connection: TransactionalConnection,
    private variants: ProductVariantService,
    private orders: OrderService,
    private shown: ShownPricesService,
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

  /** The prices in force that the customer was not shown; the cart has them afterwards. Null where there are none. */
  async tell(ctx: RequestContext, order: Order): Promise<ToldPrices | null> {
    const seen = await this.changes(ctx, order);
    if (seen.length === 0) return null;
    const cart = await this.locked(ctx, order.id);
    const changed = await this.changes(ctx, cart);
    const outdated = changed.filter(({ line, current }) => !isSamePrice(line.listPrice, current));
    const { totalWithTax } = outdated.length > 0 ? await this.reprice(ctx, cart, outdated) : cart;
    await this.shown.tell(ctx, cart, changed);
    // Where another request tells the same at this moment, nothing is left to change, but this reader has not been told.
    const changes = changed.length > 0 ? changed : seen;
    return { changes: changes.map(({ name, shown, current }) => ({ name, shown, current })), totalWithTax };
  }

  /** What the caller has in hand was read before others could be kept from changing it. */
  private async locked(ctx: RequestContext, id: ID): Promise<Order> {
    await lockOrder(this.connection, ctx, id);
    return assertFound(this.orders.findOne(ctx, id));
  }

  private reprice(ctx: RequestContext, cart: Order, lines: ChangedLine[]): Promise<Order> {
    return this.orders.applyPriceAdjustments(
      ctx,
      cart,
      lines.map(({ line }) => line),
    );
  }

  private async changes(ctx: RequestContext, order: Order): Promise<ChangedLine[]> {
    const changed: ChangedLine[] = [];
    for (const line of order.lines) {
      if (line.quantity === 0) continue;
      const { price, priceIncludesTax } = await this.priceOf(ctx, order, line);
      const shown = this.shown.shownOf(order, line);
      // Where the basis of the price has changed, two amounts say nothing about each other.
      if (shown.withTax !== priceIncludesTax || isSamePrice(shown.price, price)) continue;
      changed.push({ line, name: line.productVariant.name, shown: shown.price, current: price });
    }
    return changed;
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
