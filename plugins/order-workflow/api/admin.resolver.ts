import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, isGraphQlErrorResult, type RequestContext } from '@vendure/core';
import { manageDeliveryPermission } from '../constants';
import {
  type ChangeDeliveryStatusInput,
  type ChangeDeliveryStatusResult,
  DeliveryService,
} from '../services/delivery.service';

@Resolver()
export class DeliveryResolver {
  constructor(private deliveries: DeliveryService) {}

  @Mutation()
  @Allow(manageDeliveryPermission.Permission)
  changeDeliveryStatus(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: ChangeDeliveryStatusInput },
  ): Promise<ChangeDeliveryStatusResult> {
    return this.deliveries.change(ctx, args.input);
  }
}

@Resolver('ChangeDeliveryStatusResult')
export class ChangeDeliveryStatusResultResolver {
  @ResolveField()
  __resolveType(value: ChangeDeliveryStatusResult): string {
    return isGraphQlErrorResult(value) ? String(value.__typename) : 'Order';
  }
}
