import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, isGraphQlErrorResult, type Order, Permission, RequestContext } from '@vendure/core';
import {
  type PartialRefund,
  PartialRefundService,
  type RefundPartOfOrderInput,
  type RefundPartOfOrderResult,
} from '../services/partial-refund.service';

@Resolver()
export class PartialRefundResolver {
  constructor(private partialRefunds: PartialRefundService) {}

  /** As Vendure's `refundOrder`. */
  @Mutation()
  @Allow(Permission.UpdateOrder)
  refundPartOfOrder(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: RefundPartOfOrderInput },
  ): Promise<RefundPartOfOrderResult> {
    return this.partialRefunds.refund(ctx, input);
  }
}

@Resolver('RefundPartOfOrderResult')
export class RefundPartOfOrderResultResolver {
  @ResolveField()
  __resolveType(value: RefundPartOfOrderResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}

@Resolver('Order')
export class OrderPartialRefundResolver {
  constructor(private partialRefunds: PartialRefundService) {}

  @ResolveField()
  partialRefund(
    @Ctx() ctx: RequestContext,
    @Parent() order: Order,
    @Args() { amount }: { amount?: number | null },
  ): Promise<PartialRefund> {
    return this.partialRefunds.of(ctx, order, amount ?? null);
  }
}
