import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  ACTIVE_ORDER_INPUT_FIELD_NAME,
  ActiveOrderService,
  Allow,
  Ctx,
  OrderService,
  Permission,
  type RequestContext,
} from '@vendure/core';
import { type OfferedQuote, PaymentQuotesService } from '../services/payment-quotes.service';
import type { PaymentInstructions } from '../types';

/** Core's query, less the methods whose settings the store has not filled in, plus how to pay by the others. */
@Resolver('PaymentMethodQuote')
export class EligiblePaymentMethodsResolver {
  constructor(
    private activeOrders: ActiveOrderService,
    private orders: OrderService,
    private quotes: PaymentQuotesService,
  ) {}

  @Query()
  @Allow(Permission.Owner)
  async eligiblePaymentMethods(
    @Ctx() ctx: RequestContext,
    @Args() args: Record<string, Record<string, unknown> | undefined>,
  ): Promise<OfferedQuote[]> {
    if (!ctx.authorizedAsOwnerOnly) return [];
    const order = await this.activeOrders.getActiveOrder(ctx, args[ACTIVE_ORDER_INPUT_FIELD_NAME]);
    if (!order) return [];
    return this.quotes.offered(ctx, order, await this.orders.getEligiblePaymentMethods(ctx, order.id));
  }

  @ResolveField()
  instructions(@Parent() quote: OfferedQuote): PaymentInstructions | null {
    return quote.instructions;
  }
}
