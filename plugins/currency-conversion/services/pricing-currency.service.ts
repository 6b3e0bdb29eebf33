import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  assertFound,
  type CurrencyCode,
  EventBus,
  type ID,
  idsAreEqual,
  Product,
  ProductService,
  ProductVariant,
  ProductVariantEvent,
  ProductVariantPrice,
  ProductVariantPriceEvent,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { In, IsNull } from 'typeorm';
import { assertAvailable } from './exchange-rates.service';
import { FollowedCurrencies } from './followed-currencies';
import { RatesInForce } from './rates-in-force';

/** In which currency a product is priced, where its prices in the store's other currencies follow that one. */
@Injectable()
export class PricingCurrencyService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private products: ProductService,
    private rates: RatesInForce,
    private followed: FollowedCurrencies,
    private eventBus: EventBus,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: ProductVariantPriceEvent,
      id: 'currency-conversion-price-deleted',
      handler: ({ type, entity }) => {
        const ruling = type === 'deleted' && entity.find(({ customFields }) => customFields?.ruling);
        if (ruling) throw new UserInputError('currencyConversion.followed', { currency: ruling.currencyCode });
      },
    });
  }

  /** Null where each currency has a price of its own, or not all variants have the same currency. */
  of(ctx: RequestContext, productId: ID): Promise<CurrencyCode | null> {
    return this.followed.ofProduct(ctx, productId);
  }

  /**
   * Called in a transaction.
   * @param currency null gives each currency back the price of its own
   * @throws UserInputError in the words of the request's language
   */
  async set(ctx: RequestContext, productId: ID, currency: CurrencyCode | null): Promise<Product> {
    await this.connection.getEntityOrThrow(ctx, Product, productId, {
      channelId: ctx.channelId,
      where: { deletedAt: IsNull() },
      loadEagerRelations: false,
    });
    await this.lock(ctx, productId);
    const variants = await this.connection.getRepository(ctx, ProductVariant).find({
      where: { productId, deletedAt: IsNull(), channels: { id: ctx.channelId } },
      relations: { productVariantPrices: true },
      loadEagerRelations: false,
    });
    if (variants.length === 0) throw new UserInputError('currencyConversion.noVariants');
    if (currency) await this.check(ctx, variants, currency);
    await this.mark(ctx, variants, currency);
    return assertFound(this.products.findOne(ctx, productId));
  }

  /** Who deletes or changes a price at the same time goes before what is checked here, or after what is written. */
  private async lock(ctx: RequestContext, productId: ID): Promise<void> {
    if (this.connection.rawConnection.options.type !== 'postgres') return;
    await this.connection
      .getRepository(ctx, ProductVariantPrice)
      .createQueryBuilder('price')
      .innerJoin('price.variant', 'variant', 'variant.productId = :productId', { productId })
      .select('price.id')
      .where('price.channelId = :channelId', { channelId: ctx.channelId })
      .orderBy('price.id', 'ASC')
      .setLock('pessimistic_write', undefined, ['price'])
      .getMany();
  }

  private async check(ctx: RequestContext, variants: readonly ProductVariant[], currency: CurrencyCode): Promise<void> {
    assertAvailable(ctx, currency);
    const unpriced = variants.find(
      ({ productVariantPrices }) =>
        !productVariantPrices.some(
          row => idsAreEqual(row.channelId, ctx.channelId) && row.currencyCode === currency && row.price > 0,
        ),
    );
    if (unpriced) throw new UserInputError('currencyConversion.noPrice', { sku: unpriced.sku, currency });
    const reachable = await this.rates.reachableFrom(ctx, currency);
    const missing = ctx.channel.availableCurrencyCodes.find(to => to !== currency && !reachable.includes(to));
    if (missing) throw new UserInputError('currencyConversion.noRate', { from: currency, to: missing });
  }

  private async mark(ctx: RequestContext, variants: ProductVariant[], currency: CurrencyCode | null): Promise<void> {
    const repository = this.connection.getRepository(ctx, ProductVariantPrice);
    const where = { channelId: ctx.channelId, variant: { id: In(variants.map(({ id }) => id)) } };
    // One statement, so that of two at once one is the last, for all rows of a variant.
    await repository
      .createQueryBuilder()
      .update()
      .set({ customFields: { ruling: () => (currency ? '"currencyCode" = :currency' : 'FALSE') } })
      .where('channelId = :channelId AND variantId IN (:...variants)', {
        channelId: ctx.channelId,
        variants: variants.map(({ id }) => id),
        currency,
      })
      .execute();
    const rows = await repository.find({ where, relations: { variant: true } });
    await this.eventBus.publish(new ProductVariantPriceEvent(ctx, rows, 'updated'));
    await this.eventBus.publish(new ProductVariantEvent(ctx, variants, 'updated'));
  }
}
