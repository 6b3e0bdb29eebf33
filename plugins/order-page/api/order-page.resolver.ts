import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type Order, type RequestContext } from '@vendure/core';
import { OrderPageService } from '../services/order-page.service';

@Resolver('Order')
export class OrderPageResolver {
  constructor(private pages: OrderPageService) {}

  @ResolveField()
  detailUrl(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<string | null> {
    return this.pages.detailUrl(ctx, order);
  }
}
