import { Injectable } from '@nestjs/common';
import { DEFAULT_CHANNEL_CODE } from '@vendure/common/lib/shared-constants';
import {
  type Channel,
  EntityNotFoundError,
  type ID,
  Order,
  RequestContext,
  TransactionalConnection,
} from '@vendure/core';

/** Tells the store that an order belongs to, whatever channel somebody happens to look at it in. */
@Injectable()
export class StoreService {
  constructor(private connection: TransactionalConnection) {}

  /** The channel where the order was placed, with its logo: the default one only where the order has no other. */
  async ofOrder(ctx: RequestContext, orderId: ID): Promise<Channel> {
    const order = await this.connection.getRepository(ctx, Order).findOne({
      where: { id: orderId },
      // The zones too: whoever makes a RequestContext of this channel needs them for prices.
      relations: ['channels', 'channels.customFields.logo', 'channels.defaultTaxZone', 'channels.defaultShippingZone'],
      order: { channels: { id: 'ASC' } },
    });
    const channels = order?.channels ?? [];
    const store = channels.find(({ code }) => code !== DEFAULT_CHANNEL_CODE) ?? channels.at(0);
    if (!store) throw new EntityNotFoundError('Order', orderId);
    return store;
  }
}
