import { Injectable } from '@nestjs/common';
import { DEFAULT_CHANNEL_CODE } from '@vendure/common/lib/shared-constants';
import {
  type Asset,
  Channel,
  EntityNotFoundError,
  type ID,
  Order,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';

/** Tells the store that an order belongs to, whatever channel somebody happens to look at it in. */
@Injectable()
export class StoreService {
  constructor(private connection: TransactionalConnection) {}

  /**
   * The channel where the order was placed: the default one only where the order has no other. The order must be one that
   * the request may see, since an order that is seen in a store's own channel is that store's, and is not read again.
   */
  async ofOrder(ctx: RequestContext, orderId: ID): Promise<Channel> {
    if (ctx.channel.code !== DEFAULT_CHANNEL_CODE) return ctx.channel;
    const order = await this.connection.getRepository(ctx, Order).findOne({
      where: { id: orderId },
      // The zones too: whoever makes a RequestContext of this channel needs them for prices.
      relations: ['channels', 'channels.defaultTaxZone', 'channels.defaultShippingZone'],
      order: { channels: { id: 'ASC' } },
    });
    const channels = order?.channels ?? [];
    const store = channels.find(({ code }) => code !== DEFAULT_CHANNEL_CODE) ?? channels.at(0);
    if (!store) throw new EntityNotFoundError('Order', orderId);
    return store;
  }

  /** The store's logo, which is not loaded with every channel that a request touches. */
  async logo(ctx: RequestContext, storeId: ID): Promise<Asset | null> {
    const found = await this.connection
      .getRepository(ctx, Channel)
      .find({ where: { id: storeId }, relations: ['customFields.logo'], loadEagerRelations: false });
    return found.at(0)?.customFields.logo ?? null;
  }
}
