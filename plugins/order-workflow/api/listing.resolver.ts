import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, type Channel, Ctx, type Order, Permission, type RequestContext } from '@vendure/core';
import { StoreService, storeName } from '../../store-settings';
import { ORDER_STATUSES, plainStates } from '../rules/statuses';
import { type OrderListing, ListingService } from '../services/listing.service';
import type { WorkflowStatus } from '../types';
import { QueueService, type QueueSummary } from '../services/queue.service';

/** A status as screens show it, whatever language they are in. */
interface OrderStatusInfo {
  code: string;
  labels: { languageCode: string; value: string }[];
  color: string;
  textColor: string;
  states: string[];
}

@Resolver()
export class OrderListResolver {
  constructor(
    private queues: QueueService,
    private stores: StoreService,
  ) {}

  @Query()
  @Allow(Permission.ReadOrder)
  orderStatuses(): OrderStatusInfo[] {
    return Object.entries(ORDER_STATUSES).map(([code, { fr, en, color, text }]) => ({
      code,
      labels: [
        { languageCode: 'fr', value: fr },
        { languageCode: 'en', value: en },
      ],
      color,
      textColor: text,
      states: plainStates(code as WorkflowStatus),
    }));
  }

  @Query()
  @Allow(Permission.ReadOrder)
  orderQueues(@Ctx() ctx: RequestContext): Promise<QueueSummary[]> {
    return this.queues.summaries(ctx);
  }

  @Query()
  @Allow(Permission.ReadOrder)
  async orderStores(@Ctx() ctx: RequestContext): Promise<{ name: string; url: string }[]> {
    const channels = await this.stores.visibleFrom(ctx);
    return channels
      .filter((channel): channel is Channel & { customFields: { siteUrl: string } } => !!channel.customFields.siteUrl)
      .map(channel => ({ name: storeName(channel), url: channel.customFields.siteUrl }));
  }
}

@Resolver('Order')
export class OrderListingResolver {
  constructor(private listings: ListingService) {}

  @ResolveField()
  toCollect(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<boolean> {
    return this.listings.isIn(ctx, order, 'TO_COLLECT');
  }

  @ResolveField()
  toDeliver(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<boolean> {
    return this.listings.isIn(ctx, order, 'TO_DELIVER');
  }

  @ResolveField()
  late(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<boolean> {
    return this.listings.isIn(ctx, order, 'LATE');
  }

  @ResolveField()
  delivered(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<boolean> {
    return this.listings.isIn(ctx, order, 'DELIVERED');
  }

  @ResolveField()
  listing(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<OrderListing> {
    return this.listings.of(ctx, order);
  }
}
