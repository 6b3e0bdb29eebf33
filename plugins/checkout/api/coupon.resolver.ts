import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  ACTIVE_ORDER_INPUT_FIELD_NAME,
  ActiveOrderService,
  Allow,
  Ctx,
  type Order,
  OrderService,
  Permission,
  type RequestContext,
  Transaction,
} from '@vendure/core';
import { CouponsNotAcceptedError } from '../errors';
import { CouponService } from '../services/coupon.service';

type ApplyCouponCodeResult = Awaited<ReturnType<OrderService['applyCouponCode']>> | CouponsNotAcceptedError;

/** Core's mutations, for stores that take coupons (B9), and while nobody is paying for the cart. */
@Resolver()
export class CouponResolver {
  constructor(
    private activeOrders: ActiveOrderService,
    private orders: OrderService,
    private coupons: CouponService,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  async applyCouponCode(
    @Ctx() ctx: RequestContext,
    @Args() args: { couponCode: string } & Record<string, unknown>,
  ): Promise<ApplyCouponCodeResult> {
    const input = args[ACTIVE_ORDER_INPUT_FIELD_NAME] as Record<string, unknown> | undefined;
    const order = await this.activeOrders.getActiveOrder(ctx, input, true);
    if (!(await this.coupons.areAccepted(ctx, order.id))) return new CouponsNotAcceptedError(args.couponCode);
    await this.coupons.lockCart(ctx, order.id);
    return this.orders.applyCouponCode(ctx, order.id, args.couponCode);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  async removeCouponCode(
    @Ctx() ctx: RequestContext,
    @Args() args: { couponCode: string } & Record<string, unknown>,
  ): Promise<Order> {
    const input = args[ACTIVE_ORDER_INPUT_FIELD_NAME] as Record<string, unknown> | undefined;
    const order = await this.activeOrders.getActiveOrder(ctx, input, true);
    await this.coupons.lockCart(ctx, order.id);
    return this.orders.removeCouponCode(ctx, order.id, args.couponCode);
  }
}
