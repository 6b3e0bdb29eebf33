import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type Order, type OrderLine, type RequestContext } from '@vendure/core';
import { type LineDecoration, LineDecorations } from '../services/line-decorations';

@Resolver('Order')
export class DecorationLockedResolver {
  @ResolveField()
  decorationLocked(@Parent() order: Order): boolean {
    return order.customFields.productionStarted === true;
  }
}

@Resolver('OrderLine')
export class LineDecorationResolver {
  constructor(private decorations: LineDecorations) {}

  @ResolveField()
  decoration(@Ctx() ctx: RequestContext, @Parent() line: OrderLine): Promise<LineDecoration | null> {
    return this.decorations.shown(ctx, line);
  }
}
