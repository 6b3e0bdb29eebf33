import { ProductVariantPrice } from '@vendure/core';
import { type EntitySubscriberInterface, EventSubscriber, type UpdateEvent } from 'typeorm';
import { roundExact } from '../rules/exact-amount';

/**
 * The catalogue's own form and API show `price` in whole cents and send it back when something else was edited: a price
 * that only lost its tenths on the way is left as it is. `setVariantPricing` writes past this.
 */
@EventSubscriber()
export class KeepExactPrice implements EntitySubscriberInterface<ProductVariantPrice> {
  listenTo(): typeof ProductVariantPrice {
    return ProductVariantPrice;
  }

  beforeUpdate({ entity, databaseEntity }: UpdateEvent<ProductVariantPrice>): void {
    if (!entity || !databaseEntity) return;
    const { price } = databaseEntity;
    if (!Number.isInteger(price) && entity.price === roundExact(price)) entity.price = price;
  }
}
