import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  type ProductVariant,
  ProductVariantChannelEvent,
  type RequestContext,
  UserInputError,
} from '@vendure/core';
import { StorePrice } from './store-price';

/** Core writes the price of the request's currency into the other store, and 0 where there is none. */
@Injectable()
export class PricedAssignments implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private storePrice: StorePrice,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: ProductVariantChannelEvent,
      id: 'exact-prices-assigned',
      handler: ({ ctx, type, productVariant }) =>
        type === 'assigned' ? this.assertPriced(ctx, productVariant) : undefined,
    });
  }

  private async assertPriced(ctx: RequestContext, variant: ProductVariant): Promise<void> {
    if (await this.storePrice.rowOf(ctx, variant)) return;
    throw new UserInputError('exactPrices.notAssignable', { sku: variant.sku, currency: ctx.currencyCode });
  }
}
