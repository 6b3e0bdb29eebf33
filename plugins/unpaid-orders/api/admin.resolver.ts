import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ID, type Order, type RequestContext, Transaction } from '@vendure/core';
import { sendOrderEmail } from '../../order-emails';
import { FollowUpService } from '../services/follow-up.service';
import { UnpaidOrders } from '../services/unpaid-orders';

interface PaymentFollowUp {
  reminders: number;
  nextReminderOn: string | null;
  payBy: string | null;
  cancelledOn: string | null;
  paused: boolean;
}

@Resolver()
export class PausePaymentFollowUpResolver {
  constructor(private unpaidOrders: UnpaidOrders) {}

  @Transaction()
  @Mutation()
  @Allow(sendOrderEmail.Permission)
  pausePaymentFollowUp(
    @Ctx() ctx: RequestContext,
    @Args() { orderId, paused }: { orderId: ID; paused: boolean },
  ): Promise<Order> {
    return this.unpaidOrders.pause(ctx, orderId, paused);
  }
}

@Resolver('Order')
export class OrderFollowUpResolver {
  constructor(private followUps: FollowUpService) {}

  @ResolveField()
  async paymentFollowUp(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<PaymentFollowUp | null> {
    const followUp = await this.followUps.of(ctx, order.id);
    if (!followUp) return null;
    const { reminders, remindOn, payBy, cancelOn, paused } = followUp;
    return { reminders, nextReminderOn: remindOn, payBy, cancelledOn: cancelOn, paused };
  }
}
