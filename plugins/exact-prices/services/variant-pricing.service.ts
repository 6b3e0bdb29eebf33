import { Injectable } from '@nestjs/common';
import {
  assertFound,
  EventBus,
  type ID,
  ProductVariant,
  ProductVariantEvent,
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

/** Why the price of a variant cannot be set in the currency of the request: the key of a translation, and what it names. */
export interface PricingObjection {
  message: string;
  variables?: Record<string, string | number>;
}

type PricingCheck = (ctx: RequestContext, variant: ProductVariant) => PricingObjection | undefined;

/** What the merchant sets: exact price, list price and breaks of a variant in the store of the request. */
@Injectable()
export class VariantPricingService {
  private checks: PricingCheck[] = [];

  constructor(
    private connection: TransactionalConnection,
    private variants: ProductVariantService,
    private storePrice: StorePrice,
    private eventBus: EventBus,
  ) {}

  /** For plugins by which a price comes from somewhere else. The variant has its `productVariantPrices`. */
  refuseWhere(check: PricingCheck): void {
    this.checks.push(check);
  }

  /** @throws UserInputError in the words of the request's language */
  async set(ctx: RequestContext, input: VariantPricing): Promise<ProductVariant> {
    const variant = await this.variantOf(ctx, input.productVariantId);
    const objection = this.objectionTo(ctx, variant, input);
    if (objection) throw new UserInputError(objection.message, objection.variables);
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
      const objection = this.objectionTo(ctx, variant, input);
      if (objection) {
        const problem = ctx.translate(objection.message, objection.variables);
        throw new UserInputError('exactPrices.ofVariant', { sku: variant.sku, problem });
      }
      rows.push(await this.write(ctx, variant, input));
    }
    if (rows.length > 0) await this.announce(ctx, rows);
    return this.variants.findByIds(ctx, ids);
  }

  private objectionTo(
    ctx: RequestContext,
    variant: ProductVariant,
    input: VariantPricing,
  ): PricingObjection | undefined {
    const problem = pricingProblem(input);
    if (problem) return { message: `exactPrices.${problem}`, variables: LIMITS };
    for (const check of this.checks) {
      const objection = check(ctx, variant);
      if (objection) return objection;
    }
    return undefined;
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
      this.storePrice.ownRowOf(ctx, variant) ??
      (await this.variants.createOrUpdateProductVariantPrice(ctx, variant.id, price, ctx.channelId, ctx.currencyCode));
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
    // The search index knows this one alone.
    const variants = saved.map(({ variant }) => variant);
    await this.eventBus.publish(new ProductVariantEvent(ctx, variants, 'updated'));
  }
}
