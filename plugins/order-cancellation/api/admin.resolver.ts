import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  type ID,
  isGraphQlErrorResult,
  Order,
  Payment,
  Permission,
  RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { cancelAndRefundOrderPermission } from '../constants';
import { cancellationRefusal } from '../rules/cancellation-refusal';
import type { Surplus } from '../rules/surplus';
import { toGiveBack } from '../rules/to-give-back';
import {
  type CancelAndRefundOrderInput,
  type CancelAndRefundOrderResult,
  OrderCancellationService,
} from '../services/order-cancellation.service';
import { type RefundSurplusResult, SurplusService } from '../services/surplus.service';

@Resolver()
export class OrderCancellationResolver {
  constructor(private cancellations: OrderCancellationService) {}

  @Mutation()
  @Allow(cancelAndRefundOrderPermission.Permission)
  cancelAndRefundOrder(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: CancelAndRefundOrderInput },
  ): Promise<CancelAndRefundOrderResult> {
    return this.cancellations.cancelAndRefund(ctx, args.input);
  }
}

@Resolver()
export class SurplusResolver {
  constructor(private surplusService: SurplusService) {}

  @Mutation()
  @Allow(Permission.UpdateOrder)
  refundSurplus(@Ctx() ctx: RequestContext, @Args() args: { orderId: ID }): Promise<RefundSurplusResult> {
    return this.surplusService.refund(ctx, args.orderId);
  }
}

@Resolver('RefundSurplusResult')
export class RefundSurplusResultResolver {
  @ResolveField()
  __resolveType(value: RefundSurplusResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}

@Resolver('Order')
export class OrderSurplusResolver {
  constructor(private surplusService: SurplusService) {}

  @ResolveField()
  surplus(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<Surplus> {
    return this.surplusService.of(ctx, order);
  }
}

@Resolver('CancelAndRefundOrderResult')
export class CancelAndRefundOrderResultResolver {
  @ResolveField()
  __resolveType(value: CancelAndRefundOrderResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}

interface CancellationPreview {
  refusal: string | null;
  cancelled: boolean;
  toRefund: number;
  awaited: number;
}

@Resolver('Order')
export class OrderCancellationPreviewResolver {
  constructor(private connection: TransactionalConnection) {}

  @ResolveField()
  async cancellation(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<CancellationPreview> {
    const payments = await this.connection
      .getRepository(ctx, Payment)
      .find({ where: { order: { id: order.id } }, relations: { refunds: true } });
    const refusal = cancellationRefusal(order);
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
    return {
      refusal: refusal && ctx.translate(`errorResult.${refusal}`),
      cancelled: order.state === 'Cancelled',
      toRefund: sum(payments.map(toGiveBack)),
      awaited: sum(payments.filter(({ state }) => state === 'Authorized').map(({ amount }) => amount)),
    };
  }
}
