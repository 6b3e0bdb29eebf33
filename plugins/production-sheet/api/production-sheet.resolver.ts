import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type Order, Permission, type RequestContext } from '@vendure/core';
import { contentLanguage, requestLanguage } from '../../store-settings';
import { ProductionSheetService } from '../services/production-sheet.service';

/** An administrator who may do something to orders, but not read them, is given no link. */
@Resolver('Order')
export class OrderProductionSheetResolver {
  constructor(private sheets: ProductionSheetService) {}

  @ResolveField()
  @Allow(Permission.ReadOrder)
  productionSheetUrl(@Ctx() ctx: RequestContext, @Parent() order: Order): string | null {
    return this.sheets.url(order, contentLanguage(requestLanguage(ctx)));
  }
}
