import { Injectable } from '@nestjs/common';
import {
  type CurrencyCode,
  type ID,
  ProductVariant,
  ProductVariantPrice,
  type RequestContext,
  RequestContextCacheService,
  TransactionalConnection,
} from '@vendure/core';
import DataLoader from 'dataloader';

type Loader = DataLoader<string, CurrencyCode | null>;

interface Row {
  id: ID;
  currency: CurrencyCode | null;
}

/** Which currency's price is followed in the store of the request. All that is asked at once is one query. */
@Injectable()
export class FollowedCurrencies {
  constructor(
    private connection: TransactionalConnection,
    private requestCache: RequestContextCacheService,
  ) {}

  /** Null for a variant of which each currency has a price of its own. */
  ofVariant(ctx: RequestContext, variantId: ID): Promise<CurrencyCode | null> {
    return this.loader(ctx, 'variants', ids => this.ofVariants(ctx, ids)).load(String(variantId));
  }

  /** Null for a product of which not all variants follow the same currency. */
  ofProduct(ctx: RequestContext, productId: ID): Promise<CurrencyCode | null> {
    return this.loader(ctx, 'products', ids => this.ofProducts(ctx, ids)).load(String(productId));
  }

  private loader(ctx: RequestContext, what: string, rowsOf: (ids: readonly string[]) => Promise<Row[]>): Loader {
    return this.requestCache.get(
      ctx,
      `FollowedCurrencies.${what}.${ctx.channelId}`,
      () =>
        new DataLoader(
          async ids => {
            const found = new Map<string, Set<CurrencyCode | null>>();
            for (const { id, currency } of await rowsOf(ids)) {
              found.set(String(id), (found.get(String(id)) ?? new Set()).add(currency));
            }
            return ids.map(id => {
              const [only, other] = found.get(id) ?? [];
              return other === undefined ? (only ?? null) : null;
            });
          },
          // A mutation may mark a product between two questions of one request.
          { cache: false },
        ),
    );
  }

  private ofVariants(ctx: RequestContext, ids: readonly string[]): Promise<Row[]> {
    return this.connection
      .getRepository(ctx, ProductVariantPrice)
      .createQueryBuilder('price')
      .innerJoin('price.variant', 'variant')
      .select('variant.id', 'id')
      .addSelect('price.currencyCode', 'currency')
      .where('variant.id IN (:...ids)', { ids })
      .andWhere('price.channelId = :channelId', { channelId: ctx.channelId })
      .andWhere('price.customFields.ruling = :ruling', { ruling: true })
      .getRawMany<Row>();
  }

  private ofProducts(ctx: RequestContext, ids: readonly string[]): Promise<Row[]> {
    return this.connection
      .getRepository(ctx, ProductVariant)
      .createQueryBuilder('variant')
      .innerJoin('variant.channels', 'channel', 'channel.id = :channelId', { channelId: ctx.channelId })
      .leftJoin(
        'variant.productVariantPrices',
        'price',
        'price.channelId = :channelId AND price.customFields.ruling = :ruling',
        { ruling: true },
      )
      .select('variant.productId', 'id')
      .addSelect('price.currencyCode', 'currency')
      .distinct()
      .where('variant.productId IN (:...ids)', { ids })
      .andWhere('variant.deletedAt IS NULL')
      .getRawMany<Row>();
  }
}
