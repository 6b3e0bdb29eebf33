import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, isGraphQlErrorResult, type Order, Permission, type RequestContext } from '@vendure/core';
import { markPaymentReceivedPermission, revertPaymentReceivedPermission } from '../constants';
import {
  type MarkPaymentReceivedResult,
  type PaymentReceivedInput,
  PaymentReceivedService,
} from '../services/payment-received.service';
import {
  PaymentRevertedService,
  type RevertPaymentReceivedInput,
  type RevertPaymentReceivedResult,
} from '../services/payment-reverted.service';
import {
  type ManualPaymentMethodView,
  type ReceivablePayment,
  ReceivablePaymentsService,
} from '../services/receivable-payments.service';

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

@Resolver()
export class RevertPaymentReceivedResolver {
  constructor(private reverted: PaymentRevertedService) {}

  @Mutation()
  @Allow(revertPaymentReceivedPermission.Permission)
  revertPaymentReceived(
    @Ctx() ctx: RequestContext,
    @Args() args: RevertPaymentReceivedInput,
  ): Promise<RevertPaymentReceivedResult> {
    return this.reverted.revert(ctx, args);
  }
}

@Resolver('Order')
export class OrderPaymentsResolver {
  constructor(private payments: ReceivablePaymentsService) {}

  @ResolveField()
  orderPayments(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<ReceivablePayment[]> {
    return this.payments.list(ctx, order);
  }
}

@Resolver()
export class ManualPaymentMethodsResolver {
  constructor(private payments: ReceivablePaymentsService) {}

  @Query()
  @Allow(Permission.ReadOrder, markPaymentReceivedPermission.Permission)
  manualPaymentMethods(@Ctx() ctx: RequestContext): Promise<ManualPaymentMethodView[]> {
    return this.payments.manualMethods(ctx);
  }
}

@Resolver('MarkPaymentReceivedResult')
export class MarkPaymentReceivedResultResolver {
  @ResolveField()
  __resolveType(value: MarkPaymentReceivedResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}

@Resolver('RevertPaymentReceivedResult')
export class RevertPaymentReceivedResultResolver {
  @ResolveField()
  __resolveType(value: RevertPaymentReceivedResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}
