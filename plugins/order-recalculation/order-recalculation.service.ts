import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Order, OrderCalculator, type OrderLine, OrderService, type RequestContext } from '@vendure/core';
import { pricingContext } from './pricing-context';

/**
 * Prepares an order for the calculation that is about to be done: its lines are as they will be saved, their quantities
 * too. What the step changes on lines, and what it adds to or takes from `order.surcharges`, counts in the totals.
 * @param updatedLines the lines that the caller changed; those that the step answers are taxed anew as well
 */
export type RecalculationStep = (
  ctx: RequestContext,
  order: Order,
  updatedLines: readonly OrderLine[],
) => Promise<OrderLine[]>;

/** Looks at an order whose totals have just been calculated, and whose lines are about to be saved. */
export type RecalculationObserver = (ctx: RequestContext, order: Order) => Promise<void>;

/**
 * One place that sees every change of an order's figures: added, adjusted and removed items, merged carts, drafts, coupons,
 * addresses and modifications all end in `OrderCalculator.applyPriceAdjustments`. Core's own hooks see a line that
 * changes but neither its sisters nor a line that goes, hence this decoration of the calculator. Steps run in the order
 * in which they were registered.
 */
@Injectable()
export class OrderRecalculationService implements OnModuleInit {
  private steps: RecalculationStep[] = [];
  private observers: RecalculationObserver[] = [];

  constructor(
    private calculator: OrderCalculator,
    private orders: OrderService,
  ) {}

  onModuleInit(): void {
    this.decorateCalculator();
    this.keepCurrencies();
  }

  before(step: RecalculationStep): void {
    this.steps.push(step);
  }

  after(observer: RecalculationObserver): void {
    this.observers.push(observer);
  }

  private decorateCalculator(): void {
    const { calculator } = this;
    if (typeof calculator.applyPriceAdjustments !== 'function') {
      throw new Error('OrderCalculator.applyPriceAdjustments has moved: see plugins/order-recalculation');
    }
    const original = calculator.applyPriceAdjustments.bind(calculator);
    calculator.applyPriceAdjustments = async (ctx, order, promotions, updatedOrderLines = [], options) => {
      const updated = await this.prepare(ctx, order, updatedOrderLines);
      const calculated = await original(ctx, order, promotions, updated, options);
      for (const observe of this.observers) await observe(ctx, calculated);
      return calculated;
    };
  }

  /** Core gives an order the currency of whoever touches it, be it by an address, and on the way to payment too. */
  private keepCurrencies(): void {
    const { orders } = this;
    if (typeof orders.applyPriceAdjustments !== 'function') {
      throw new Error('OrderService.applyPriceAdjustments has moved: see plugins/order-recalculation');
    }
    const original = orders.applyPriceAdjustments.bind(orders);
    orders.applyPriceAdjustments = (ctx, order, ...rest) => original(pricingContext(ctx, order), order, ...rest);
  }

  private async prepare(ctx: RequestContext, order: Order, updatedLines: OrderLine[]): Promise<OrderLine[]> {
    const updated = new Set(updatedLines);
    for (const step of this.steps) {
      for (const line of await step(ctx, order, [...updated])) updated.add(line);
    }
    return [...updated];
  }
}
