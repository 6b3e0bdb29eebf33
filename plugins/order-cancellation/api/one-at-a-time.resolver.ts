import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationCancelOrderArgs,
  MutationRefundOrderArgs,
  MutationSettleRefundArgs,
} from '@vendure/common/lib/generated-types';
import {
  Allow,
  Ctx,
  type ID,
  OrderService,
  Payment,
  Permission,
  Refund,
  RefundAmountError,
  RequestContext,
  Transaction,
  TransactionalConnection,
  UserInputError,
} from '@vendure/core';
import { lockOrder, mergedLines } from '../../consistency';
import { completeRefund, refundInputProblem } from '../rules/refund-input';

/**
 * Core's mutations, one after the other on one order: in parallel they refund more than was paid, reach a provider twice for
 * one refund, and give stock back twice.
 */
@Resolver()
export class OneAtATimeResolver {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder)
  async cancelOrder(
    @Ctx() ctx: RequestContext,
    @Args() { input }: MutationCancelOrderArgs,
  ): Promise<Awaited<ReturnType<OrderService['cancelOrder']>>> {
    await lockOrder(this.connection, ctx, input.orderId);
    return this.orders.cancelOrder(ctx, { ...input, lines: input.lines && mergedLines(input.lines) });
  }

  /** Nor money that was never received, which core does not look at. */
  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder)
  async refundOrder(
    @Ctx() ctx: RequestContext,
    @Args() { input }: MutationRefundOrderArgs,
  ): Promise<Awaited<ReturnType<OrderService['refundOrder']>>> {
    const problem = refundInputProblem(input);
    if (problem) throw new UserInputError(problem);
    const state = await this.lockOrderOf(ctx, input.paymentId);
    if (state && state !== 'Settled' && input.amount) return new RefundAmountError({ maximumRefundable: 0 });
    return this.orders.refundOrder(ctx, completeRefund(input));
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder)
  async settleRefund(@Ctx() ctx: RequestContext, @Args() { input }: MutationSettleRefundArgs): Promise<Refund> {
    const refund = await this.connection
      .getRepository(ctx, Refund)
      .findOne({ where: { id: input.id }, relations: { payment: true } });
    if (refund) await this.lockOrderOf(ctx, refund.payment.id);
    return this.orders.settleRefund(ctx, input);
  }

  /** Answers the state of the payment as it then is; null for one that the active channel does not have. */
  private async lockOrderOf(ctx: RequestContext, paymentId: ID): Promise<string | null> {
    const payments = this.connection.getRepository(ctx, Payment);
    const found = await payments.findOne({
      where: { id: paymentId, order: { channels: { id: ctx.channelId } } },
      relations: { order: true },
    });
    if (!found) return null;
    await lockOrder(this.connection, ctx, found.order.id);
    return (await payments.findOneByOrFail({ id: paymentId })).state;
  }
}
