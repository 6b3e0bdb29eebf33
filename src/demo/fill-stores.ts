import type { INestApplication } from '@nestjs/common';
import {
  Channel,
  ChannelService,
  CurrencyCode,
  GlobalSettingsService,
  isGraphQlErrorResult,
  LanguageCode,
  type RequestContext,
  SellerService,
  StockLocation,
  TransactionalConnection,
} from '@vendure/core';
import type { StoreContent } from './content/stores';
import type { World } from './fill-world';

/** The default channel has everything in it; it is set once, before anything is sold. */
export async function fillDefaultChannel(app: INestApplication, ctx: RequestContext, world: World): Promise<void> {
  const channels = app.get(ChannelService);
  const channel = await channels.getDefaultChannel(ctx);
  if (channel.defaultTaxZone) return;
  await app.get(GlobalSettingsService).updateSettings(ctx, {
    availableLanguages: [LanguageCode.fr, LanguageCode.en],
  });
  const result = await channels.update(ctx, {
    id: channel.id,
    defaultLanguageCode: LanguageCode.fr,
    availableLanguageCodes: [LanguageCode.fr, LanguageCode.en],
    defaultCurrencyCode: CurrencyCode.EUR,
    availableCurrencyCodes: [CurrencyCode.EUR, CurrencyCode.USD],
    pricesIncludeTax: true,
    defaultTaxZoneId: world.zones.europe.id,
    defaultShippingZoneId: world.zones.europe.id,
  });
  if (isGraphQlErrorResult(result)) throw new Error(result.message);
}

/** A store: its channel, with its settings, selling from the stock that is there. */
export async function ensureStore(
  app: INestApplication,
  ctx: RequestContext,
  world: World,
  store: StoreContent,
): Promise<Channel> {
  const connection = app.get(TransactionalConnection);
  const found = await connection.getRepository(ctx, Channel).findOneBy({ code: store.code });
  if (found) return found;
  const { items: sellers } = await app.get(SellerService).findAll(ctx, { take: 1 });
  const channel = await app.get(ChannelService).create(ctx, {
    code: store.code,
    token: store.code,
    sellerId: sellers[0]?.id,
    defaultLanguageCode: store.languages[0],
    availableLanguageCodes: store.languages,
    defaultCurrencyCode: store.currencyCode,
    availableCurrencyCodes: [store.currencyCode],
    pricesIncludeTax: store.pricesIncludeTax,
    defaultTaxZoneId: world.zones[store.taxZone].id,
    defaultShippingZoneId: world.zones[store.shippingZone].id,
    customFields: store.settings,
  });
  if (isGraphQlErrorResult(channel)) throw new Error(channel.message);
  const locations = await connection.getRepository(ctx, StockLocation).find({ order: { id: 'ASC' }, take: 1 });
  await app.get(ChannelService).assignToChannels(ctx, StockLocation, locations[0].id, [channel.id]);
  return channel;
}
