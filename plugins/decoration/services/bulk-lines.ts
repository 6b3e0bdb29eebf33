import { Injectable } from '@nestjs/common';
import {
  ConfigService,
  EventBus,
  idsAreEqual,
  type Order,
  OrderLine,
  OrderLineEvent,
  OrderModifier,
  type ProductVariant,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { LinePricing } from '../../exact-prices';
import type { LineDesignFields } from '../types';
import { OrderTaxes } from './order-taxes';

export interface Cell {
  /** With product, prices and tax category; its price is applied. */
  variant: ProductVariant;
  quantity: number;
}

/** Puts many variants into an order by one INSERT, where core takes some fifteen queries for each. */
@Injectable()
export class BulkLines {
  constructor(
    private connection: TransactionalConnection,
    private config: ConfigService,
    private modifier: OrderModifier,
    private pricing: LinePricing,
    private taxes: OrderTaxes,
    private eventBus: EventBus,
  ) {}

  /** The line that would take more of the variant in this design, by core's own comparison. */
  async existing(
    ctx: RequestContext,
    order: Order,
    variant: ProductVariant,
    design: LineDesignFields,
  ): Promise<OrderLine | undefined> {
    return this.modifier.getExistingOrderLine(ctx, order, variant.id, { ...design });
  }

  /** Lines of the cells, in the order in hand as in the database. Prices and totals are the caller's next step. */
  async add(ctx: RequestContext, order: Order, cells: readonly Cell[], design: LineDesignFields): Promise<OrderLine[]> {
    const grown: OrderLine[] = [];
    const fresh: OrderLine[] = [];
    for (const { variant, quantity } of cells) {
      const line = await this.existing(ctx, order, variant, design);
      if (line) line.quantity += quantity;
      else fresh.push(newLine(order, variant, quantity, design));
      if (line) grown.push(line);
    }
    order.lines.push(...fresh);
    // Priced and taxed before they are written: the calculation that follows then finds nothing to change.
    for (const line of fresh) await this.price(ctx, order, line);
    await this.insert(ctx, fresh);
    for (const line of fresh) await this.eventBus.publish(new OrderLineEvent(ctx, order, line, 'created'));
    for (const line of [...grown, ...fresh]) {
      await this.eventBus.publish(new OrderLineEvent(ctx, order, line, 'updated'));
    }
    return [...grown, ...fresh];
  }

  private async price(ctx: RequestContext, order: Order, line: OrderLine): Promise<void> {
    const { price, priceIncludesTax } = await this.pricing.unitPrice(ctx, line.productVariant, order);
    Object.assign(line, { listPrice: price, initialListPrice: price, listPriceIncludesTax: priceIncludesTax });
    line.taxLines = await this.taxes.of(ctx, order, line);
  }

  private async insert(ctx: RequestContext, lines: OrderLine[]): Promise<void> {
    const { orderSellerStrategy } = this.config.orderOptions;
    for (const line of lines) {
      const channel = await orderSellerStrategy.setOrderLineSellerChannel?.(ctx, line);
      if (channel) Object.assign(line, { sellerChannel: channel, sellerChannelId: channel.id });
    }
    // Not `save`, which on SQLite inserts and reads back each line by itself. Ids and dates are set on the lines all the same.
    if (lines.length) await this.connection.getRepository(ctx, OrderLine).insert(lines);
  }
}

function newLine(order: Order, variant: ProductVariant, quantity: number, design: LineDesignFields): OrderLine {
  const featuredAssetId = variant.featuredAssetId ?? variant.product.featuredAssetId;
  return new OrderLine({
    order: { id: order.id },
    productVariant: variant,
    productVariantId: variant.id,
    taxCategory: variant.taxCategory,
    taxCategoryId: variant.taxCategory.id,
    ...(featuredAssetId != null && { featuredAsset: { id: featuredAssetId } }),
    adjustments: [],
    taxLines: [],
    customFields: { ...design },
    quantity,
    orderPlacedQuantity: 0,
  });
}

/** Pieces of a variant in all lines of an order. */
export const quantityOfVariant = (order: Order, variant: ProductVariant): number =>
  order.lines
    .filter(line => idsAreEqual(line.productVariantId, variant.id))
    .reduce((sum, line) => sum + line.quantity, 0);
