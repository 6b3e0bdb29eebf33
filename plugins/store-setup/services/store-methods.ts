import { Injectable } from '@nestjs/common';
import { DEFAULT_CHANNEL_CODE } from '@vendure/common/lib/shared-constants';
import {
  type Channel,
  ChannelService,
  defaultShippingCalculator,
  defaultShippingEligibilityChecker,
  idsAreEqual,
  type ID,
  manualFulfillmentHandler,
  PaymentMethod,
  PaymentMethodService,
  type RequestContext,
  ShippingMethod,
  ShippingMethodService,
  TransactionalConnection,
  type Type,
} from '@vendure/core';
import { paymentMethodLabel } from '../../manual-payments';
import { contentLanguage } from '../../store-settings';
import type { CreateStoreInput, FlatRateInput } from '../types';

/** How a new store delivers and is paid. */
@Injectable()
export class StoreMethods {
  constructor(
    private connection: TransactionalConnection,
    private channels: ChannelService,
    private shippingMethods: ShippingMethodService,
    private paymentMethods: PaymentMethodService,
  ) {}

  async offer(ctx: RequestContext, channel: Channel, input: CreateStoreInput): Promise<void> {
    for (const id of input.shippingMethodIds ?? []) await this.share(ctx, ShippingMethod, id, channel);
    for (const rate of input.flatRates ?? []) await this.flatRate(ctx, channel, rate, input);
    const paid = new Set((input.paymentMethodIds ?? []).map(String));
    for (const code of input.manualPaymentMethods ?? []) paid.add(String(await this.manualPayment(ctx, channel, code)));
    for (const id of paid) await this.share(ctx, PaymentMethod, id, channel);
  }

  private async flatRate(
    ctx: RequestContext,
    channel: Channel,
    { name, rate, taxRate }: FlatRateInput,
    { code, pricesIncludeTax, languageCodes }: CreateStoreInput,
  ): Promise<void> {
    const { id } = await this.shippingMethods.create(ctx, {
      code: `${code}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      fulfillmentHandler: manualFulfillmentHandler.code,
      checker: { code: defaultShippingEligibilityChecker.code, arguments: [{ name: 'orderMinimum', value: '0' }] },
      calculator: {
        code: defaultShippingCalculator.code,
        arguments: [
          { name: 'rate', value: String(rate) },
          { name: 'includesTax', value: pricesIncludeTax ? 'include' : 'exclude' },
          { name: 'taxRate', value: String(taxRate) },
        ],
      },
      translations: languageCodes.map(languageCode => ({ languageCode, name, description: '' })),
    });
    await this.share(ctx, ShippingMethod, id, channel);
    if (!isDefault(ctx, channel)) await this.channels.removeFromChannels(ctx, ShippingMethod, id, [ctx.channelId]);
  }

  /** One method serves all the stores that offer it, as what it says comes from each store's settings. */
  private async manualPayment(ctx: RequestContext, channel: Channel, code: string): Promise<ID> {
    const methods = await this.connection.getRepository(ctx, PaymentMethod).find({ order: { id: 'ASC' } });
    const known = methods.find(({ handler, enabled }) => enabled && handler.code === code);
    if (known) return known.id;
    const { id } = await this.paymentMethods.create(ctx, {
      code,
      enabled: true,
      handler: { code, arguments: [] },
      checker: { code: 'manual-payment', arguments: [] },
      translations: channel.availableLanguageCodes.map(languageCode => ({
        languageCode,
        name: paymentMethodLabel(code, contentLanguage(languageCode)),
        description: '',
      })),
    });
    return id;
  }

  private async share<T extends ShippingMethod | PaymentMethod>(
    ctx: RequestContext,
    entity: Type<T>,
    id: ID,
    channel: Channel,
  ): Promise<void> {
    await this.channels.assignToChannels(ctx, entity, id, [channel.id]);
  }
}

/** Whether the request's channel is one that keeps what is made in it: the default channel, or the new store itself. */
function isDefault(ctx: RequestContext, channel: Channel): boolean {
  return ctx.channel.code === DEFAULT_CHANNEL_CODE || idsAreEqual(ctx.channelId, channel.id);
}
