import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Order, type OrderLine, type RequestContext, TransactionalConnection } from '@vendure/core';
import { OrderRecalculationService } from '../../order-recalculation';
import { readShownPrices, type ShownPrice, shownNow, type ShownPrices, writeShownPrices } from '../rules/shown-prices';

/**
 * Keeps with a customer's cart what its lines were shown to cost. With the order, in one text: fields of a line would be
 * part of what tells two lines of a variant apart.
 */
@Injectable()
export class ShownPricesService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private recalculation: OrderRecalculationService,
  ) {}

  onModuleInit(): void {
    this.recalculation.after(async (ctx, order) => {
      if (ctx.apiType !== 'shop' || order.state !== 'AddingItems') return;
      const before = readShownPrices(order.customFields.shownPrices);
      await this.keep(ctx, order, shownNow(before, linesOf(order)));
    });
  }

  /** What the line was shown to cost; what it costs, where nothing else is known. */
  shownOf({ customFields }: Order, line: OrderLine): Pick<ShownPrice, 'price' | 'withTax'> {
    const known = readShownPrices(customFields.shownPrices).get(String(line.id));
    return known ?? { price: line.listPrice, withTax: line.listPriceIncludesTax };
  }

  /** The customer is being told what these lines cost. */
  async tell(ctx: RequestContext, order: Order, prices: { line: OrderLine; current: number }[]): Promise<void> {
    const told = new Map(prices.map(({ line, current }) => [String(line.id), current]));
    const lines = linesOf(order).map(line => ({ ...line, price: told.get(line.id) ?? line.price }));
    const known = [...readShownPrices(order.customFields.shownPrices)].filter(([id]) => !told.has(id));
    await this.keep(ctx, order, shownNow(new Map(known), lines));
  }

  private async keep(ctx: RequestContext, order: Order, prices: ShownPrices): Promise<void> {
    const shownPrices = writeShownPrices(prices);
    if (shownPrices === order.customFields.shownPrices) return;
    order.customFields.shownPrices = shownPrices;
    await this.connection.getRepository(ctx, Order).update(order.id, { customFields: { shownPrices } });
  }
}

function linesOf({ lines }: Order): (ShownPrice & { id: string })[] {
  const filled = lines.filter(({ quantity }) => quantity > 0);
  const quantities = new Map<string, number>();
  for (const line of filled) {
    quantities.set(productOf(line), (quantities.get(productOf(line)) ?? 0) + line.quantity);
  }
  return filled.map(line => ({
    id: String(line.id),
    quantity: quantities.get(productOf(line)) ?? 0,
    price: line.listPrice,
    withTax: line.listPriceIncludesTax,
  }));
}

const productOf = ({ productVariant }: OrderLine): string => String(productVariant.productId);
