import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type Order, type RequestContext } from '@vendure/core';
import type { OrderSummary } from '../../order-summary';
import { SummaryService } from '../services/summary.service';

@Resolver('Order')
export class CheckoutOrderResolver {
  constructor(private summaries: SummaryService) {}

  @ResolveField()
  summary(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<OrderSummary> {
    return this.summaries.of(ctx, order);
  }

  @ResolveField()
  terms(@Parent() { customFields }: Order): { version: string; acceptedAt: Date } | null {
    const { termsVersion: version, termsAcceptedAt: acceptedAt } = customFields;
    return version && acceptedAt ? { version, acceptedAt } : null;
  }
}
