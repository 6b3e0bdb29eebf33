import { Injectable } from '@nestjs/common';
import {
  assertFound,
  EventBus,
  ProductVariant,
  ProductVariantPrice,
  ProductVariantPriceEvent,
  ProductVariantService,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { sortedBreaks } from '../rules/price-breaks';
import { MAXIMUM_BREAKS, MAXIMUM_PRICE, pricingProblem } from '../rules/pricing-problems';
import type { VariantPricing } from '../types';
import { StorePrice } from './store-price';

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
    if (problem) {
      throw new UserInputError(`exactPrices.${problem}`, { maximum: MAXIMUM_BREAKS, highest: MAXIMUM_PRICE / 100 });
    }
    const variant = await this.connection.getEntityOrThrow(ctx, ProductVariant, input.productVariantId, {
      channelId: ctx.channelId,
      relations: ['productVariantPrices'],
    });
    const row =
      (await this.storePrice.rowOf(ctx, variant)) ??
      (await this.variants.createOrUpdateProductVariantPrice(ctx, variant.id, input.price, ctx.channelId));
    const { price, originalPrice = null } = input;
    const repository = this.connection.getRepository(ctx, ProductVariantPrice);
    // Not `save`, past which KeepExactPrice would not let a whole amount take the place of an exact one.
    await repository.update(row.id, {
      price,
      customFields: { originalPrice, priceBreaks: sortedBreaks(input.priceBreaks) },
    });
    const saved = await repository.findOneOrFail({ where: { id: row.id }, relations: ['variant'] });
    await this.eventBus.publish(new ProductVariantPriceEvent(ctx, [saved], 'updated'));
    return assertFound(this.variants.findOne(ctx, variant.id));
  }
}
