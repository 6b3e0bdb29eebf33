import { Channel, type CurrencyCode, type ID, ProductVariantPrice, UserInputError } from '@vendure/core';
import {
  type DataSource,
  type EntityManager,
  type EntitySubscriberInterface,
  In,
  IsNull,
  type UpdateEvent,
} from 'typeorm';

/**
 * A currency whose prices others follow stays among those of its channel. Not by a ChannelEvent: before that one core
 * has put the changed channel into its cache, where a rolled back transaction would leave it.
 */
export class KeepFollowedCurrencies implements EntitySubscriberInterface<Channel> {
  constructor(dataSource: DataSource) {
    dataSource.subscribers.push(this);
  }

  listenTo(): typeof Channel {
    return Channel;
  }

  async beforeUpdate({ entity, databaseEntity, manager }: UpdateEvent<Channel>): Promise<void> {
    const wanted = (entity as Partial<Channel> | undefined)?.availableCurrencyCodes;
    if (!wanted || !databaseEntity) return;
    const removed = databaseEntity.availableCurrencyCodes.filter(currency => !wanted.includes(currency));
    if (removed.length > 0) await assertNotFollowed(manager, databaseEntity.id, removed);
  }
}

async function assertNotFollowed(
  manager: EntityManager,
  channelId: ID,
  currencies: readonly CurrencyCode[],
): Promise<void> {
  const prices = await manager.getRepository(ProductVariantPrice).find({
    where: {
      channelId,
      currencyCode: In([...currencies]),
      customFields: { ruling: true },
      variant: { deletedAt: IsNull() },
    },
    loadEagerRelations: false,
  });
  if (prices.length === 0) return;
  const [{ currencyCode: currency }] = prices;
  const count = prices.filter(({ currencyCode }) => currencyCode === currency).length;
  throw new UserInputError('currencyConversion.followedByChannel', { count, currency });
}
