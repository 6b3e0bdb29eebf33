import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import {
  ChannelEvent,
  EventBus,
  I18nService,
  OrderPlacedEvent,
  PluginCommonModule,
  type Type,
  VendurePlugin,
} from '@vendure/core';
import { DepositsPlugin } from '../deposits';
import { StoreSettingsPlugin } from '../store-settings';
import { CouponResolver } from './api/coupon.resolver';
import { CheckoutOrderResolver } from './api/order.resolver';
import { orderSchema, shopSchema } from './api/schema';
import { AcceptTermsResultResolver, TermsResolver } from './api/shop.resolver';
import { checkoutProcess } from './config/checkout-process';
import { orderCustomFields } from './config/custom-fields';
import { StoreGuestCheckoutStrategy } from './config/guest-checkout';
import { StoreSpelling } from './config/store-spelling';
import { OrderNumberSequence } from './entities/order-number-sequence.entity';
import { CouponService } from './services/coupon.service';
import { LoginCartService } from './services/login-cart.service';
import { OrderNumberService } from './services/order-number.service';
import { RegistrationService } from './services/registration.service';
import { StoreAddressService } from './services/store-address.service';
import { SummaryService } from './services/summary.service';
import { TermsService } from './services/terms.service';
import { messages } from './translations';
import { CHECKOUT_OPTIONS, type CheckoutOptions } from './types';

const defaults: CheckoutOptions = { defaultPrefix: 'ORD', verifyNewAddresses: false };

/**
 * From the cart to the payment: an account before the order, the terms of sale, the order's number and the review table.
 *
 * Keep `authOptions.requireVerification: true`: the plugin lets new addresses in at once and leaves the others to
 * Vendure's verification.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, DepositsPlugin, StoreSettingsPlugin],
  entities: [OrderNumberSequence],
  providers: [
    CouponService,
    LoginCartService,
    OrderNumberService,
    RegistrationService,
    StoreAddressService,
    SummaryService,
    TermsService,
    { provide: APP_INTERCEPTOR, useClass: StoreSpelling },
    { provide: CHECKOUT_OPTIONS, useFactory: () => CheckoutPlugin.options },
  ],
  exports: [SummaryService],
  adminApiExtensions: { schema: orderSchema, resolvers: [CheckoutOrderResolver] },
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [CheckoutOrderResolver, CouponResolver, TermsResolver, AcceptTermsResultResolver],
  },
  configuration: config => {
    config.customFields.Order = [...(config.customFields.Order ?? []), ...orderCustomFields];
    config.orderOptions.process = [...(config.orderOptions.process ?? []), checkoutProcess];
    config.orderOptions.guestCheckoutStrategy = new StoreGuestCheckoutStrategy();
    return config;
  },
})
export class CheckoutPlugin implements OnModuleInit, OnApplicationBootstrap {
  static options: CheckoutOptions = defaults;

  static init(options: Partial<CheckoutOptions> = {}): Type<CheckoutPlugin> {
    this.options = { ...defaults, ...options };
    return CheckoutPlugin;
  }

  constructor(
    private eventBus: EventBus,
    private i18n: I18nService,
    private addresses: StoreAddressService,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: OrderPlacedEvent,
      id: 'checkout-order-placed',
      handler: ({ ctx, order }) => this.addresses.note(ctx, order),
    });
    this.eventBus.registerBlockingEventHandler({
      event: ChannelEvent,
      id: 'checkout-store-changed',
      handler: async ({ ctx, type, entity }) => {
        if (type === 'updated') await this.addresses.follow(ctx, entity);
      },
    });
  }

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
