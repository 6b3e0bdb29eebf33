import { ProductVariantPrice } from '@vendure/core';
import { type EntitySubscriberInterface, EventSubscriber, type UpdateEvent } from 'typeorm';

/**
 * Core reads a price with its custom fields and saves it later: a mark that was set or taken away meanwhile would be undone.
 * What is equal to the database's is not written. `setPricingCurrency` updates past this.
 */
@EventSubscriber()
export class KeepRuling implements EntitySubscriberInterface<ProductVariantPrice> {
  listenTo(): typeof ProductVariantPrice {
    return ProductVariantPrice;
  }

  beforeUpdate({ entity, databaseEntity }: UpdateEvent<ProductVariantPrice>): void {
    const price = entity as Partial<ProductVariantPrice> | undefined;
    if (price?.customFields && databaseEntity) price.customFields.ruling = databaseEntity.customFields.ruling;
  }
}
