import type {
  Injector,
  Order,
  OrderItemPriceCalculationStrategy,
  PriceCalculationResult,
  ProductVariant,
  RequestContext,
} from '@vendure/core';
import { LinePricing } from '../services/line-pricing';

/** A line costs what its variant costs at the quantity of the whole product in the order. */
export class PriceBreakStrategy implements OrderItemPriceCalculationStrategy {
  private pricing: LinePricing;

  init(injector: Injector): void {
    this.pricing = injector.get(LinePricing);
  }

  calculateUnitPrice(
    ctx: RequestContext,
    variant: ProductVariant,
    _customFields: unknown,
    order: Order,
  ): Promise<PriceCalculationResult> {
    return this.pricing.unitPrice(ctx, variant, order);
  }
}
