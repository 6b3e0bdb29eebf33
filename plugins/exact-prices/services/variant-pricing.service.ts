import { Injectable } from '@nestjs/common';
import {
  assertFound,
  EventBus,
  type ID,
  ProductVariant,
  ProductVariantPrice,
  ProductVariantPriceEvent,
  ProductVariantService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { In } from 'typeorm';
import { sortedBreaks } from '../rules/price-breaks';
import { MAXIMUM_BREAKS, MAXIMUM_PRICE, pricingProblem } from '../rules/pricing-problems';
import type { VariantPricing } from '../types';
import { StorePrice } from './store-price';

const MAXIMUM_VARIANTS = 1000;
/** As the sentences about a problem name them. */
const LIMITS = { maximum: MAXIMUM_BREAKS, highest: MAXIMUM_PRICE / 100 };

/** What the merchant sets: exact price, list price and breaks of a variant in the store of the request. */
@Injectable()
export class VariantPricingService {
  constructor(
    private connection: TransactionalConnection,
    private variants: ProductVariantService,
    private storePrice: StorePrice,
    private eventBus: EventBus,
  ) {}

  /** @throws UserInputError in the words of the request's language */
  async set(ctx: RequestContext, input: VariantPricing): Promise<ProductVariant> {
    const problem = pricingProblem(input);
    if (problem) throw new UserInputError(`exactPrices.${problem}`, LIMITS);
    const variant = await this.variantOf(ctx, input.productVariantId);
    await this.announce(ctx, [await this.write(ctx, variant, input)]);
    return assertFound(this.variants.findOne(ctx, variant.id));
  }

  /** Called in a transaction, it sets all or none. @throws UserInputError that names the variant it is about */
  async setMany(ctx: RequestContext, inputs: readonly VariantPricing[]): Promise<ProductVariant[]> {
    const ids = inputs.map(input => String(input.productVariantId));
    if (ids.length > MAXIMUM_VARIANTS || new Set(ids).size < ids.length) {
      throw new UserInputError('exactPrices.variants', { maximum: MAXIMUM_VARIANTS });
    }
    const rows: ID[] = [];
    for (const input of inputs) {
      const variant = await this.variantOf(ctx, input.productVariantId);
      const problem = pricingProblem(input);
      if (problem) {
        const sentence = ctx.translate(`exactPrices.${problem}`, LIMITS);
        throw new UserInputError('exactPrices.ofVariant', { sku: variant.sku, problem: sentence });
      }
      rows.push(await this.write(ctx, variant, input));
    }
    if (rows.length > 0) await this.announce(ctx, rows);
    return this.variants.findByIds(ctx, ids);
  }

  private variantOf(ctx: RequestContext, id: ID): Promise<ProductVariant> {
    return this.connection.getEntityOrThrow(ctx, ProductVariant, id, {
      channelId: ctx.channelId,
      relations: ['productVariantPrices'],
    });
  }

  /** Answers the id of the price's row. */
  private async write(ctx: RequestContext, variant: ProductVariant, input: VariantPricing): Promise<ID> {
    const { price, originalPrice = null } = input;
    const row =
      (await this.storePrice.rowOf(ctx, variant)) ??
      (await this.variants.createOrUpdateProductVariantPrice(ctx, variant.id, price, ctx.channelId));
    // Not `save`, past which KeepExactPrice would not let a whole amount take the place of an exact one.
    await this.connection.getRepository(ctx, ProductVariantPrice).update(row.id, {
      price,
      customFields: { originalPrice, priceBreaks: sortedBreaks(input.priceBreaks) },
    });
    return row.id;
  }

  private async announce(ctx: RequestContext, rows: ID[]): Promise<void> {
    const saved = await this.connection
      .getRepository(ctx, ProductVariantPrice)
      .find({ where: { id: In(rows) }, relations: ['variant'] });
    await this.eventBus.publish(new ProductVariantPriceEvent(ctx, saved, 'updated'));
  }
}
