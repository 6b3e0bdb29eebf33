import type {
  ChangedPriceHandlingStrategy,
  Injector,
  Order,
  OrderLine,
  PriceCalculationResult,
  RequestContext,
} from '@vendure/core';

/**
 * On the way to payment a line costs what the customer has accepted, though an address or a coupon makes core price it anew.
 * Elsewhere the strategy that was there before decides.
 */
export class AcceptedPrices implements ChangedPriceHandlingStrategy {
  constructor(private otherwise: ChangedPriceHandlingStrategy) {}

  async init(injector: Injector): Promise<void> {
    await this.otherwise.init?.(injector);
  }

  async destroy(): Promise<void> {
    await this.otherwise.destroy?.();
  }

  handlePriceChange(
    ctx: RequestContext,
    current: PriceCalculationResult,
    line: OrderLine,
    order: Order,
  ): PriceCalculationResult | Promise<PriceCalculationResult> {
    // Another country may take tax out of the price, or put it in: the accepted amount says nothing about that one.
    return order.state === 'ArrangingPayment' && line.listPriceIncludesTax === current.priceIncludesTax
      ? { price: line.listPrice, priceIncludesTax: line.listPriceIncludesTax }
      : this.otherwise.handlePriceChange(ctx, current, line, order);
  }
}
