import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, isGraphQlErrorResult, type Order, type RequestContext } from '@vendure/core';
import { markPaymentReceivedPermission } from '../constants';
import { OrderPaymentsService, type OrderPaymentView } from '../services/order-payments.service';
import {
  type MarkPaymentReceivedResult,
  type PaymentReceivedInput,
  PaymentReceivedService,
} from '../services/payment-received.service';

@Resolver()
export class MarkPaymentReceivedResolver {
  constructor(private received: PaymentReceivedService) {}

  @Mutation()
  @Allow(markPaymentReceivedPermission.Permission)
  markPaymentReceived(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: PaymentReceivedInput },
  ): Promise<MarkPaymentReceivedResult> {
    return this.received.markReceived(ctx, args.input);
  }
}

@Resolver('Order')
export class OrderPaymentsResolver {
  constructor(private payments: OrderPaymentsService) {}

  @ResolveField()
  orderPayments(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<OrderPaymentView[]> {
    return this.payments.list(ctx, order.id);
  }
}

@Resolver('MarkPaymentReceivedResult')
export class MarkPaymentReceivedResultResolver {
  @ResolveField()
  __resolveType(value: MarkPaymentReceivedResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}
