import type { INestApplication } from '@nestjs/common';
import {
  type Channel,
  ChannelService,
  defaultShippingCalculator,
  defaultShippingEligibilityChecker,
  LanguageCode,
  manualFulfillmentHandler,
  PaymentMethod,
  PaymentMethodService,
  type RequestContext,
  ShippingMethod,
  ShippingMethodService,
  TransactionalConnection,
} from '@vendure/core';
import type { PaymentContent, ShippingContent } from './content/methods';

const translations = ({ fr, en }: Pick<PaymentContent, 'fr' | 'en'>) => [
  { languageCode: LanguageCode.fr, ...fr },
  { languageCode: LanguageCode.en, ...en },
];

/** A flat rate, whose tax does not depend on the store's way of showing prices. */
export async function ensureShippingMethod(
  app: INestApplication,
  ctx: RequestContext,
  method: ShippingContent,
): Promise<void> {
  const methods = app.get(TransactionalConnection).getRepository(ctx, ShippingMethod);
  if (await methods.findOneBy({ code: method.code })) return;
  await app.get(ShippingMethodService).create(ctx, {
    code: method.code,
    fulfillmentHandler: manualFulfillmentHandler.code,
    checker: { code: defaultShippingEligibilityChecker.code, arguments: [{ name: 'orderMinimum', value: '0' }] },
    calculator: {
      code: defaultShippingCalculator.code,
      arguments: [
        { name: 'rate', value: String(method.rate) },
        { name: 'includesTax', value: method.includesTax ? 'include' : 'exclude' },
        { name: 'taxRate', value: String(method.taxRate) },
      ],
    },
    translations: translations(method),
  });
}

/** One method for all the stores that offer it: what it says comes from each store's settings. */
export async function ensurePaymentMethod(
  app: INestApplication,
  ctx: RequestContext,
  method: PaymentContent,
  channels: Channel[],
): Promise<void> {
  const methods = app.get(TransactionalConnection).getRepository(ctx, PaymentMethod);
  if (await methods.findOneBy({ code: method.code })) return;
  const { id } = await app.get(PaymentMethodService).create(ctx, {
    code: method.code,
    enabled: true,
    handler: { code: method.code, arguments: [] },
    ...(!method.provider && { checker: { code: method.checker ?? 'manual-payment', arguments: [] } }),
    translations: translations(method),
  });
  await app.get(ChannelService).assignToChannels(
    ctx,
    PaymentMethod,
    id,
    channels.map(channel => channel.id),
  );
}
