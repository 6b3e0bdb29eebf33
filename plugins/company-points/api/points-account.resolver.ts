import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Channel,
  Ctx,
  idsAreEqual,
  type ListQueryOptions,
  type PaginatedList,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import type { PointsAccount } from '../entities/points-account.entity';
import type { PointsEntry } from '../entities/points-entry.entity';
import { storePoints, type StorePoints } from '../rules/store-points';
import { AccountsService } from '../services/accounts.service';

@Resolver('PointsAccount')
export class PointsAccountResolver {
  constructor(
    private connection: TransactionalConnection,
    private accounts: AccountsService,
  ) {}

  @ResolveField()
  async label(@Ctx() ctx: RequestContext, @Parent() account: PointsAccount): Promise<string> {
    return (await this.points(ctx, account))?.label ?? 'points';
  }

  @ResolveField()
  async unitValue(@Ctx() ctx: RequestContext, @Parent() account: PointsAccount): Promise<number> {
    return (await this.points(ctx, account))?.unitValue ?? 0;
  }

  @ResolveField()
  available(@Parent() { balance, reserved }: PointsAccount): number {
    return balance - reserved;
  }

  @ResolveField()
  held(@Parent() { reserved }: PointsAccount): number {
    return reserved;
  }

  @ResolveField()
  async value(@Ctx() ctx: RequestContext, @Parent() account: PointsAccount): Promise<number> {
    return account.balance * (await this.unitValue(ctx, account));
  }

  @ResolveField()
  entries(
    @Ctx() ctx: RequestContext,
    @Parent() account: PointsAccount,
    @Args() args: { options?: ListQueryOptions<PointsEntry> },
  ): Promise<PaginatedList<PointsEntry>> {
    return this.accounts.entries(ctx, account.id, args.options);
  }

  /** What the account's own store says, which is nearly always the active one. */
  private async points(ctx: RequestContext, { channelId }: PointsAccount): Promise<StorePoints | null> {
    if (idsAreEqual(channelId, ctx.channelId)) return storePoints(ctx.channel);
    return storePoints(await this.connection.getEntityOrThrow(ctx, Channel, channelId));
  }
}

@Resolver('PointsEntry')
export class PointsEntryResolver {
  @ResolveField()
  reason(@Ctx() ctx: RequestContext, @Parent() { reason, type, points }: PointsEntry): string {
    return reason ?? ctx.translate(`companyPoints.reasons.${type === 'EARN' && points < 0 ? 'TAKEN_BACK' : type}`);
  }
}
