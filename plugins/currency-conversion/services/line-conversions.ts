import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ConfigService,
  EntityHydrator,
  type ID,
  type Order,
  type OrderLine,
  type RequestContext,
  RequestContextCacheService,
  TransactionalConnection,
} from '@vendure/core';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { OrderRecalculationService, pricingContext } from '../../order-recalculation';
import { LineConversion } from '../entities/line-conversion.entity';
import { rulingPrice } from '../rules/ruling-price';
import { RatesInForce } from './rates-in-force';

/** Keeps with an order line the rate by which it was priced, until it is priced anew. */
@Injectable()
export class LineConversions implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private requestCache: RequestContextCacheService,
    private recalculation: OrderRecalculationService,
    private rates: RatesInForce,
    private hydrator: EntityHydrator,
    private config: ConfigService,
  ) {}

  onModuleInit(): void {
    this.recalculation.before((ctx, order, updated) => this.keep(ctx, order, updated));
  }

  /** Null for a line that was priced in the order's currency. The lines of a request ask together. */
  of(ctx: RequestContext, lineId: ID): Promise<LineConversion | null> {
    const loader = this.requestCache.get(ctx, 'LineConversions', () => this.loader(ctx));
    return loader.load(String(lineId));
  }

  /** The lines that were priced are those that the calculation is told of. What has no price any more keeps its old one. */
  private async keep(ctx: RequestContext, order: Order, updated: readonly OrderLine[]): Promise<OrderLine[]> {
    // What the customer has accepted on the way to payment stays what it is: see price-changes.
    if (order.state === 'ArrangingPayment') return [];
    const own = pricingContext(ctx, order);
    const conversions: LineConversion[] = [];
    const others: ID[] = [];
    for (const line of updated) {
      if (line.quantity <= 0 || !(await this.hasPrice(own, line))) continue;
      const conversion = await this.conversionOf(own, line);
      if (conversion) conversions.push(conversion);
      else others.push(line.id);
    }
    const repository = this.connection.getRepository(ctx, LineConversion);
    // In a store with one currency nothing was ever converted, and no query asks.
    if (others.length > 0 && ctx.channel.availableCurrencyCodes.length > 1) {
      await repository.delete({ orderLineId: In(others) });
    }
    if (conversions.length > 0) {
      await repository
        .createQueryBuilder()
        .insert()
        .values(conversions)
        .orUpdate(['fromCurrency', 'rate', 'day'], ['orderLineId'])
        .updateEntity(false)
        .execute();
    }
    return [];
  }

  private async hasPrice(ctx: RequestContext, line: OrderLine): Promise<boolean> {
    if (!line.productVariant?.productVariantPrices) {
      await this.hydrator.hydrate(ctx, line, { relations: ['productVariant.productVariantPrices'] });
    }
    const { productVariantPriceSelectionStrategy: selection } = this.config.catalogOptions;
    return !!(await selection.selectPrice(ctx, line.productVariant.productVariantPrices));
  }

  private async conversionOf(ctx: RequestContext, line: OrderLine): Promise<LineConversion | null> {
    const ruling = rulingPrice(ctx, line.productVariant.productVariantPrices);
    const rate = ruling && (await this.rates.from(ctx, ruling.currencyCode));
    if (!rate) return null;
    return new LineConversion({
      orderLineId: line.id,
      fromCurrency: rate.fromCurrency,
      rate: rate.rate,
      day: rate.day,
    });
  }

  private loader(ctx: RequestContext): DataLoader<string, LineConversion | null> {
    return new DataLoader(
      async ids => {
        const found = await this.connection.getRepository(ctx, LineConversion).findBy({ orderLineId: In([...ids]) });
        const byLine = new Map(found.map(row => [String(row.orderLineId), row]));
        return ids.map(id => byLine.get(id) ?? null);
      },
      // A mutation may price the line between two questions of one request.
      { cache: false },
    );
  }
}
