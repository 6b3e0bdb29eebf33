import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type OrderLine, type RequestContext } from '@vendure/core';
import type { LineConversion } from '../entities/line-conversion.entity';
import { LineConversions } from '../services/line-conversions';

@Resolver('OrderLine')
export class LineConversionResolver {
  constructor(private conversions: LineConversions) {}

  @ResolveField()
  conversion(@Ctx() ctx: RequestContext, @Parent() line: OrderLine): Promise<LineConversion | null> {
    return this.conversions.of(ctx, line.id);
  }
}
