import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type Fulfillment, type Order, Permission, type RequestContext } from '@vendure/core';
import { manageDeliveryPermission } from '../constants';
import type { Carrier } from '../rules/carriers';
import type { DeliveryStatus } from '../rules/delivery-status';
import { deliveryStatus } from '../rules/delivery-steps';
import { type DeliveryOptions, DeliveryOptionsService } from '../services/delivery-options.service';

@Resolver()
export class CarriersResolver {
  constructor(private deliveryOptions: DeliveryOptionsService) {}

  @Query()
  @Allow(Permission.ReadOrder, manageDeliveryPermission.Permission)
  carriers(): readonly Carrier[] {
    return this.deliveryOptions.carriers();
  }
}

@Resolver('Order')
export class OrderDeliveryResolver {
  constructor(private deliveryOptions: DeliveryOptionsService) {}

  @ResolveField()
  delivery(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<DeliveryOptions> {
    return this.deliveryOptions.of(ctx, order.id);
  }
}

@Resolver('Fulfillment')
export class FulfillmentDeliveryResolver {
  constructor(private deliveryOptions: DeliveryOptionsService) {}

  @ResolveField()
  carrier(@Parent() { method }: Fulfillment): Carrier | null {
    return this.deliveryOptions.carrier(method);
  }

  @ResolveField()
  trackingUrl(@Parent() { method, trackingCode }: Fulfillment): string | null {
    return this.deliveryOptions.trackingUrl(method, trackingCode ?? '');
  }

  @ResolveField()
  deliveryStatus(@Parent() { state }: Fulfillment): DeliveryStatus | null {
    return deliveryStatus(state);
  }

  @ResolveField()
  possibleStatuses(@Ctx() ctx: RequestContext, @Parent() fulfillment: Fulfillment): Promise<DeliveryStatus[]> {
    return this.deliveryOptions.possibleStatuses(ctx, fulfillment);
  }
}
