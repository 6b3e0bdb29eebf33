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
import { cartNow } from '../rules/cart-now';
import { isSamePrice } from '../rules/shown-prices';
import type { ChangedPrice, ToldPrices } from '../types';
import { ShownPricesService } from './shown-prices.service';

/** A line that costs, or was shown to cost, something else than the price in force. */
interface StaleLine {
  line: OrderLine;
  current: number;
  /** The cart has another price than the one in force. */
  outdated: boolean;
  /** What the customer was shown, where that is another price. */
  shown: number | null;
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

  /**
   * Gives the cart the prices in force, and answers what is to be told of it; null where the customer knows all of it.
   * @param chargesName how to call the surcharges, all together
   */
  async tell(ctx: RequestContext, order: Order, chargesName: string): Promise<ToldPrices | null> {
    const seen = await this.stale(ctx, order);
    if (seen.length === 0 && !this.changedCharges(order, order, chargesName)) return null;
    const cart = await this.locked(ctx, order.id);
    const stale = await this.stale(ctx, cart);
    const repriced = await this.reprice(ctx, cart, stale);
    const charges = this.changedCharges(cart, repriced, chargesName);
    await this.shown.tell(ctx, repriced, stale);
    // Where another request tells the same at this moment, nothing is left to change, but this reader has not been told.
    const changes = changesOf(stale.length > 0 ? stale : seen);
    return { changes: charges ? [...changes, charges] : changes, totalWithTax: repriced.totalWithTax };
  }

  /** What the caller has in hand was read before others could be kept from changing it. */
  private async locked(ctx: RequestContext, id: ID): Promise<Order> {
    await lockOrder(this.connection, ctx, id);
    return assertFound(this.orders.findOne(ctx, id));
  }

  private async reprice(ctx: RequestContext, cart: Order, stale: readonly StaleLine[]): Promise<Order> {
    const outdated = stale.filter(line => line.outdated).map(({ line }) => line);
    return outdated.length > 0 ? this.orders.applyPriceAdjustments(ctx, cart, outdated) : cart;
  }

  /** Surcharges follow the catalogue whenever core calculates the cart anew: what the customer chose may have become dearer. */
  private changedCharges(before: Order, now: Order, name: string): ChangedPrice | null {
    const shown = this.shown.of(before)?.charges;
    const current = cartNow(now).charges;
    if (!shown || shown.choice !== current?.choice || shown.amount === current.amount) return null;
    return { name, shown: shown.amount, current: current.amount };
  }

  private async stale(ctx: RequestContext, order: Order): Promise<StaleLine[]> {
    const known = this.shown.of(order);
    const stale: StaleLine[] = [];
    for (const line of order.lines) {
      if (line.quantity === 0) continue;
      const { price, priceIncludesTax: withTax } = await this.priceOf(ctx, order, line);
      const { listPrice, listPriceIncludesTax } = line;
      const shown = known?.lines.get(String(line.id)) ?? { price: listPrice, withTax: listPriceIncludesTax };
      const outdated = listPriceIncludesTax !== withTax || !isSamePrice(listPrice, price);
      // Where the basis of the price has changed, two amounts say nothing about each other.
      const told = shown.withTax === withTax && !isSamePrice(shown.price, price) ? shown.price : null;
      if (outdated || told !== null) stale.push({ line, current: price, outdated, shown: told });
    }
    return stale;
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

function changesOf(stale: readonly StaleLine[]): ChangedPrice[] {
  return stale.flatMap(({ line, current, shown }) =>
    shown === null ? [] : [{ name: line.productVariant.name, shown, current }],
  );
}
