import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  CustomerService,
  isGraphQlErrorResult,
  Permission,
  type RequestContext,
  Transaction,
} from '@vendure/core';
import type { PointsAccount } from '../entities/points-account.entity';
import { storePoints } from '../rules/store-points';
import { AccountsService } from '../services/accounts.service';
import { type ApplyPointsResult, ApplyPointsService } from '../services/apply-points.service';
import { ExpiryService } from '../services/expiry.service';

@Resolver()
export class ShopPointsResolver {
  constructor(
    private customers: CustomerService,
    private accounts: AccountsService,
    private expiry: ExpiryService,
    private applications: ApplyPointsService,
  ) {}

  @Query()
  @Allow(Permission.Owner)
  async pointsAccount(@Ctx() ctx: RequestContext): Promise<PointsAccount | null> {
    const customer = ctx.activeUserId ? await this.customers.findOneByUserId(ctx, ctx.activeUserId) : undefined;
    const account = customer ? await this.accounts.ofCustomer(ctx, customer.id, ctx.channel) : null;
    if (!account) return null;
    await this.expiry.expire(ctx, account.id);
    return this.accounts.byId(ctx, account.id);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.Owner)
  applyPoints(@Ctx() ctx: RequestContext, @Args() args: { points: number }): Promise<ApplyPointsResult> {
    return this.applications.apply(ctx, args.points);
  }
}

@Resolver('ApplyPointsResult')
export class ApplyPointsResultResolver {
  @ResolveField()
  __resolveType(value: ApplyPointsResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}

@Resolver('Store')
export class StorePointsResolver {
  @ResolveField()
  points(@Ctx() ctx: RequestContext): { label: string; unitValue: number } | null {
    const points = storePoints(ctx.channel);
    return points?.spent ? { label: points.label, unitValue: points.unitValue } : null;
  }
}
