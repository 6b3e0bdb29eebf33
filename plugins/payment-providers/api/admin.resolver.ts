import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Permission, type RequestContext } from '@vendure/core';
import type { ProviderIntent } from '../entities/provider-intent.entity';
import { ProviderIntentsService } from '../services/provider-intents.service';

@Resolver('UnclaimedPayment')
export class UnclaimedPaymentsResolver {
  constructor(private intents: ProviderIntentsService) {}

  @Query()
  @Allow(Permission.ReadOrder)
  unclaimedPayments(@Ctx() ctx: RequestContext): Promise<ProviderIntent[]> {
    return this.intents.unclaimed(ctx);
  }

  @ResolveField()
  transactionId(@Parent() { intentId }: ProviderIntent): string {
    return intentId;
  }
}
