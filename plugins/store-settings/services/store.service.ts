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
    const store = storeAmong(order?.channels ?? []);
    if (!store) throw new EntityNotFoundError('Order', orderId);
    return store;
  }

  /** The same of many orders, by their ids as text, in one query; without the zones. Unknown orders are left out. */
  async ofOrders(ctx: RequestContext, orderIds: readonly ID[]): Promise<Map<string, Channel>> {
    if (ctx.channel.code !== DEFAULT_CHANNEL_CODE) return new Map(orderIds.map(id => [String(id), ctx.channel]));
    const orders = await this.connection
      .getRepository(ctx, Order)
      .createQueryBuilder('order')
      .select('order.id')
      .innerJoinAndSelect('order.channels', 'channel')
      .where('order.id IN (:...orderIds)', { orderIds })
      .orderBy('channel.id', 'ASC')
      .getMany();
    return new Map(
      orders.flatMap(({ id, channels }) => {
        const store = storeAmong(channels);
        return store ? [[String(id), store] as const] : [];
      }),
    );
  }

  /** The stores whose orders can be seen from the active channel: every one from the default channel, else itself. */
  async visibleFrom(ctx: RequestContext): Promise<Channel[]> {
    if (ctx.channel.code !== DEFAULT_CHANNEL_CODE) return [ctx.channel];
    return this.connection.getRepository(ctx, Channel).find({ order: { id: 'ASC' } });
  }

  /** The store's logo, which is not loaded with every channel that a request touches. */
  async logo(ctx: RequestContext, storeId: ID): Promise<Asset | null> {
    const found = await this.connection
      .getRepository(ctx, Channel)
      .find({ where: { id: storeId }, relations: ['customFields.logo'], loadEagerRelations: false });
    return found.at(0)?.customFields.logo ?? null;
  }
}

/** The default channel, which has every order, only where there is no other. Oldest first. */
function storeAmong(channels: Channel[]): Channel | undefined {
  return channels.find(({ code }) => code !== DEFAULT_CHANNEL_CODE) ?? channels.at(0);
}
