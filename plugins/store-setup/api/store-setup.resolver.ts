import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { LanguageNotAvailableError } from '@vendure/common/lib/generated-types';
import { Allow, Ctx, isGraphQlErrorResult, Permission, type RequestContext, Transaction } from '@vendure/core';
import type { StoreSetupError } from '../errors';
import { type CreatedStore, StoreSetupService } from '../services/store-setup.service';
import type { CreateStoreInput } from '../types';

@Resolver()
export class StoreSetupResolver {
  constructor(private storeSetup: StoreSetupService) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.SuperAdmin)
  createStore(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: CreateStoreInput },
  ): Promise<CreatedStore | StoreSetupError | LanguageNotAvailableError> {
    return this.storeSetup.create(ctx, input);
  }
}

@Resolver('CreateStoreResult')
export class CreateStoreResultResolver {
  @ResolveField()
  __resolveType(value: CreatedStore | { __typename: string }): string {
    return isGraphQlErrorResult(value as never) ? (value as { __typename: string }).__typename : 'CreatedStore';
  }
}
