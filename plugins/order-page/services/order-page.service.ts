import { Injectable } from '@nestjs/common';
import type { Order, RequestContext } from '@vendure/core';
import { SignedLinksService } from '../../signed-links';
import { StoreService } from '../../store-settings';

/** Where an order's customer can look at it. */
@Injectable()
export class OrderPageService {
  constructor(
    private stores: StoreService,
    private links: SignedLinksService,
  ) {}

  /** The store's own page, or else the signed one of this server; null while the order is a cart. */
  async detailUrl(ctx: RequestContext, order: Order): Promise<string | null> {
    if (!order.orderPlacedAt) return null;
    const store = await this.stores.ofOrder(ctx, order.id);
    const pattern = store.customFields.orderUrlPattern;
    if (pattern) return pattern.replaceAll('{code}', encodeURIComponent(order.code));
    return this.links.sign(`/orders/${encodeURIComponent(order.code)}`);
  }
}
