import { Injectable } from '@nestjs/common';
import { DEFAULT_CHANNEL_CODE } from '@vendure/common/lib/shared-constants';
import { type Channel, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
import { siteAddress, StoreService, textSetting } from '../../store-settings';

/** Keeps on each order that is placed the address of its store, by which lists are filtered (B17). */
@Injectable()
export class StoreAddressService {
  constructor(
    private connection: TransactionalConnection,
    private stores: StoreService,
  ) {}

  /** On the entity in hand, which core saves after the transition. */
  async note(ctx: RequestContext, order: Order): Promise<void> {
    const store = await this.stores.ofOrder(ctx, order.id);
    order.customFields.storeUrl = textSetting(store, 'siteUrl');
  }

  /** Gives the orders that were placed in a store the address that it has now, or none where it has none any more. */
  async follow(ctx: RequestContext, store: Channel): Promise<void> {
    const storeUrl = textSetting(store, 'siteUrl');
    const repository = this.connection.getRepository(ctx, Order);
    // An order is its oldest store's, and the default channel's only where it has no other.
    const elsewhere = repository
      .createQueryBuilder('other')
      .select('other.id')
      .innerJoin('other.channels', 'older', 'older.code <> :defaultCode AND older.id <> :storeId')
      .where(store.code === DEFAULT_CHANNEL_CODE ? '1 = 1' : 'older.id < :storeId');
    const outdated = repository
      .createQueryBuilder('placed')
      .select('placed.id')
      .innerJoin('placed.channels', 'store', 'store.id = :storeId')
      .where('placed.orderPlacedAt IS NOT NULL')
      .andWhere(`placed.id NOT IN (${elsewhere.getQuery()})`)
      .andWhere(
        storeUrl === null
          ? 'placed.customFields.storeUrl IS NOT NULL'
          : '(placed.customFields.storeUrl IS NULL OR placed.customFields.storeUrl <> :present)',
      );
    await repository
      .createQueryBuilder()
      .update()
      .set({ customFields: { storeUrl } })
      .where(`id IN (${outdated.getQuery()})`)
      .setParameters({ storeId: store.id, defaultCode: DEFAULT_CHANNEL_CODE, present: storeUrl })
      .execute();
  }

  /** Of an address, as the orders of the stores have it that can be seen from the active channel. */
  async spelling(ctx: RequestContext): Promise<(url: string) => string> {
    const stores = await this.stores.visibleFrom(ctx);
    const urls = new Map(
      stores.flatMap(({ customFields: { siteUrl } }) => (siteUrl ? [[siteAddress(siteUrl), siteUrl] as const] : [])),
    );
    return url => urls.get(siteAddress(url)) ?? url;
  }
}
