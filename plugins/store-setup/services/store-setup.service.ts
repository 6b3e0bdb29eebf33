import { Inject, Injectable } from '@nestjs/common';
import type { LanguageNotAvailableError } from '@vendure/common/lib/generated-types';
import {
  type Channel,
  ChannelService,
  ConfigService,
  EventBus,
  type ID,
  isGraphQlErrorResult,
  PaymentMethod,
  type RequestContext,
  type Role,
  RoleService,
  Seller,
  ShippingMethod,
  StockLocation,
  TransactionalConnection,
  type VendureEntity,
  type Type,
  Zone,
} from '@vendure/core';
import { In } from 'typeorm';
import { allOrNothing } from '../../consistency';
import { StoreSetupError } from '../errors';
import { StoreCreatedEvent } from '../events/store-created.event';
import { storePermissions } from '../rules/store-permissions';
import { type CreateStoreInput, STORE_SETUP_OPTIONS, type StoreSetupOptions } from '../types';
import { CheckStore, SETTINGS } from './check-store';
import { StoreMethods } from './store-methods';

export interface CreatedStore {
  channel: Channel;
  role: Role | null;
}

/** Sets a store up in one go: all of it or nothing. */
@Injectable()
export class StoreSetupService {
  constructor(
    private connection: TransactionalConnection,
    private channels: ChannelService,
    private roles: RoleService,
    private config: ConfigService,
    private eventBus: EventBus,
    private check: CheckStore,
    private methods: StoreMethods,
    @Inject(STORE_SETUP_OPTIONS) private options: StoreSetupOptions,
  ) {}

  create(
    ctx: RequestContext,
    input: CreateStoreInput,
  ): Promise<CreatedStore | StoreSetupError | LanguageNotAvailableError> {
    return allOrNothing(this.connection, ctx, async tx => {
      const problem = (await this.check.problem(tx, input)) ?? (await this.unknown(tx, input));
      if (problem) return problem;
      const channel = await this.channel(tx, input);
      if (isGraphQlErrorResult(channel)) return channel;
      for (const id of await this.stockLocations(tx, input)) {
        await this.channels.assignToChannels(tx, StockLocation, id, [channel.id]);
      }
      await this.methods.offer(tx, channel, input);
      const role = input.roleName ? await this.role(tx, channel, input.roleName, input.name) : null;
      await this.eventBus.publish(new StoreCreatedEvent(tx, channel, role));
      return { channel, role };
    });
  }

  private channel(ctx: RequestContext, input: CreateStoreInput): Promise<Channel | LanguageNotAvailableError> {
    return this.channels.create(ctx, {
      code: input.code,
      token: input.token || input.code,
      sellerId: input.sellerId ?? undefined,
      defaultLanguageCode: input.languageCodes[0],
      availableLanguageCodes: input.languageCodes,
      defaultCurrencyCode: input.currencyCode,
      availableCurrencyCodes: [input.currencyCode],
      pricesIncludeTax: input.pricesIncludeTax,
      defaultTaxZoneId: input.taxZoneId,
      defaultShippingZoneId: input.shippingZoneId,
      customFields: Object.fromEntries(
        Object.entries(SETTINGS).map(([field, setting]) => [setting, input[field as keyof typeof SETTINGS] || null]),
      ),
    });
  }

  /** Sells from the stock that is there, unless it is told which. */
  private async stockLocations(ctx: RequestContext, input: CreateStoreInput): Promise<ID[]> {
    if (input.stockLocationIds?.length) return input.stockLocationIds;
    const [first] = await this.connection.getRepository(ctx, StockLocation).find({ order: { id: 'ASC' }, take: 1 });
    return [first.id];
  }

  private role(ctx: RequestContext, channel: Channel, code: string, store: string): Promise<Role> {
    const { customPermissions } = this.config.authOptions;
    return this.roles.create(ctx, {
      code,
      description: ctx.translate('storeSetup.roleDescription', { store }),
      channelIds: [channel.id],
      permissions: storePermissions(customPermissions, this.options.withheldPermissions),
    });
  }

  private async unknown(ctx: RequestContext, input: CreateStoreInput): Promise<StoreSetupError | null> {
    const named: [keyof CreateStoreInput, Type<VendureEntity>, ID[]][] = [
      ['taxZoneId', Zone, [input.taxZoneId]],
      ['shippingZoneId', Zone, [input.shippingZoneId]],
      ['sellerId', Seller, input.sellerId ? [input.sellerId] : []],
      ['stockLocationIds', StockLocation, input.stockLocationIds ?? []],
      ['shippingMethodIds', ShippingMethod, input.shippingMethodIds ?? []],
      ['paymentMethodIds', PaymentMethod, input.paymentMethodIds ?? []],
    ];
    for (const [field, entity, ids] of named) {
      const found = await this.connection
        .getRepository(ctx, entity)
        .find({ where: { id: In(ids) }, select: { id: true } });
      const missing = ids.find(id => !found.some(item => String(item.id) === String(id)));
      if (missing !== undefined) return this.check.unknown(ctx, field, missing);
    }
    return null;
  }
}
