import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Permission } from '@vendure/common/lib/generated-types';
import { Allow, Ctx, type ID, isGraphQlErrorResult, type RequestContext } from '@vendure/core';
import { OrderArtworkService, type SetOrderArtworkResult } from '../services/order-artwork.service';

@Resolver()
export class SetOrderArtworkResolver {
  constructor(private orderArtworks: OrderArtworkService) {}

  @Mutation()
  @Allow(Permission.Owner)
  setOrderArtwork(
    @Ctx() ctx: RequestContext,
    @Args() { artworkIds }: { artworkIds: ID[] },
  ): Promise<SetOrderArtworkResult> {
    return this.orderArtworks.replace(ctx, artworkIds);
  }
}

@Resolver('SetOrderArtworkResult')
export class SetOrderArtworkResultResolver {
  @ResolveField()
  __resolveType(value: SetOrderArtworkResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}
