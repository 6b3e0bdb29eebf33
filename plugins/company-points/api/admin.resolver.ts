import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  type Customer,
  isGraphQlErrorResult,
  type ListQueryOptions,
  type Permission,
  type RequestContext,
  Transaction,
} from '@vendure/core';
import { managePointsPermission, readPointsPermission } from '../constants';
import type { PointsAccount } from '../entities/points-account.entity';
import { storePoints, type StorePoints } from '../rules/store-points';
import { AccountsService, type PointsAccountList } from '../services/accounts.service';
import { type AdjustPointsInput, type AdjustPointsResult, AdjustmentsService } from '../services/adjustments.service';
import { ExpiryService } from '../services/expiry.service';

@Resolver()
export class AdminPointsResolver {
  constructor(
    private accounts: AccountsService,
    private adjustments: AdjustmentsService,
  ) {}

  @Query()
  @Allow(readPointsPermission.Permission, managePointsPermission.Permission)
  storePoints(@Ctx() ctx: RequestContext): StorePoints | null {
    return storePoints(ctx.channel);
  }

  @Query()
  @Allow(readPointsPermission.Permission, managePointsPermission.Permission)
  pointsAccounts(
    @Ctx() ctx: RequestContext,
    @Args() args: { options?: ListQueryOptions<PointsAccount> },
  ): Promise<PointsAccountList> {
    return this.accounts.findAll(ctx, args.options);
  }

  @Transaction()
  @Mutation()
  @Allow(managePointsPermission.Permission)
  adjustPoints(@Ctx() ctx: RequestContext, @Args() args: { input: AdjustPointsInput }): Promise<AdjustPointsResult> {
    return this.adjustments.adjust(ctx, args.input);
  }
}

@Resolver('CustomerPointsAccount')
export class CustomerPointsAccountResolver {
  @ResolveField()
  held(@Parent() { reserved }: PointsAccount): number {
    return reserved;
  }

  @ResolveField()
  account(@Parent() account: PointsAccount): PointsAccount {
    return account;
  }
}

@Resolver('Customer')
export class CustomerPointsResolver {
  constructor(
    private accounts: AccountsService,
    private expiry: ExpiryService,
  ) {}

  /** Asked for with every customer by screens, so that a role without the permission gets null and no error. */
  @ResolveField()
  async pointsAccount(@Ctx() ctx: RequestContext, @Parent() customer: Customer): Promise<PointsAccount | null> {
    const permissions = [readPointsPermission.Permission, managePointsPermission.Permission] as Permission[];
    if (!ctx.userHasPermissions(permissions)) return null;
    const account = await this.accounts.ofCustomer(ctx, customer.id, ctx.channel);
    if (!account) return null;
    await this.expiry.expire(ctx, account.id);
    return this.accounts.byId(ctx, account.id);
  }
}

@Resolver('AdjustPointsResult')
export class AdjustPointsResultResolver {
  @ResolveField()
  __resolveType(value: AdjustPointsResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'PointsAccount';
  }
}
