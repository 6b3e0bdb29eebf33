import { ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '@vendure/core';

@Resolver('Store')
export class StoreDepositResolver {
  @ResolveField()
  deposit(@Ctx() ctx: RequestContext): { percentage: number } | null {
    const percentage = ctx.channel.customFields.depositPercentage;
    return percentage ? { percentage } : null;
  }
}
