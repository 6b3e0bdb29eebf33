import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Permission } from '@vendure/common/lib/generated-types';
import { Allow, Ctx, type Order, type RequestContext } from '@vendure/core';
import type { Artwork } from '../entities/artwork.entity';
import { OrderArtworkService } from '../services/order-artwork.service';

/** In the shop, to see an order is not enough to be given its files: see `ArtworkService.readable`. */
@Resolver('Order')
export class ShopOrderArtworkResolver {
  constructor(private orderArtworks: OrderArtworkService) {}

  @ResolveField()
  artwork(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<Artwork[]> {
    return this.orderArtworks.listForOrder(ctx, order.id);
  }
}

/** An administrator who may do something to orders, but not read them, is given no file. */
@Resolver('Order')
export class AdminOrderArtworkResolver {
  constructor(private orderArtworks: OrderArtworkService) {}

  @ResolveField()
  @Allow(Permission.ReadOrder)
  artwork(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<Artwork[]> {
    return this.orderArtworks.listForOrder(ctx, order.id);
  }
}
