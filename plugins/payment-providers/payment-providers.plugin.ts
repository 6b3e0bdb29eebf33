import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { rawBodyMiddleware } from '@vendure/payments-plugin/package/stripe/raw-body.middleware';
import { ManualPaymentsPlugin, namePaymentMethods, PaymentOffersService } from '../manual-payments';
import { StoreSettingsPlugin } from '../store-settings';
import { UnclaimedPaymentsResolver } from './api/admin.resolver';
import { adminSchema, shopSchema } from './api/schema';
import {
  MolliePaymentIntentResultResolver,
  OnlineQuoteResolver,
  OrderOnlinePaymentResolver,
  ProviderPaymentsResolver,
} from './api/shop.resolver';
import { braintreeHandler } from './config/braintree-handler';
import { chosenMethods } from './config/chosen-methods';
import { mollieHandler } from './config/mollie-handler';
import { pendingRefunds } from './config/pending-refunds';
import { stripeHandlers } from './config/stripe-handlers';
import { PAYMENT_PROVIDERS_OPTIONS } from './constants';
import { ProviderIntent } from './entities/provider-intent.entity';
import { BraintreeService } from './providers/braintree.service';
import { MollieClients } from './providers/mollie-client';
import { MollieEventsService } from './providers/mollie-events.service';
import { MolliePaymentsService } from './providers/mollie-payments.service';
import { MollieRefundsService } from './providers/mollie-refunds.service';
import { StripeEventsService } from './providers/stripe-events.service';
import { StripeIntentsService } from './providers/stripe-intents.service';
import { StripePaymentsService } from './providers/stripe-payments.service';
import { StripeRefundsService } from './providers/stripe-refunds.service';
import { StripeSessionsService } from './providers/stripe-sessions.service';
import { ONLINE_METHODS } from './rules/methods';
import { AwaitedPaymentsService } from './services/awaited-payments.service';
import { FailedPaymentsService } from './services/failed-payments.service';
import { HostedPaymentsService } from './services/hosted-payments.service';
import { IntentRetirementService } from './services/intent-retirement.service';
import { LockedOrders } from './services/locked-orders';
import { OnlineOffersService } from './services/online-offers.service';
import { OnlineQuotesService } from './services/online-quotes.service';
import { OrderOfMoney } from './services/order-of-money';
import { PayableOrdersService } from './services/payable-orders.service';
import { PaymentRequestService } from './services/payment-request.service';
import { PaymentStates } from './services/payment-states';
import { ProviderAccountsService } from './services/provider-accounts.service';
import { ProviderIntentsService } from './services/provider-intents.service';
import { ProviderRefundsService } from './services/provider-refunds.service';
import { ReceivedMoneyService } from './services/received-money.service';
import { messages } from './translations';
import type { PaymentProvidersOptions } from './types';
import { MollieWebhookController } from './webhooks/mollie-webhook.controller';
import { StripeWebhookController } from './webhooks/stripe-webhook.controller';

/**
 * Card, PayPal and bank debit through Stripe; Mollie and Braintree instead of it.
 *
 * Give `init` the accounts, create payment methods with the handlers `stripe-card`, `stripe-paypal`, `stripe-bank-debit`,
 * `mollie-payment-handler` or `braintree`, and let the provider's webhook call `/payments/stripe`. The storefront asks for
 * `createStripePaymentIntent` and shows Stripe's own form: the order is placed, and paid, by what Stripe then tells.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, ManualPaymentsPlugin, StoreSettingsPlugin],
  entities: [ProviderIntent],
  controllers: [StripeWebhookController, MollieWebhookController],
  providers: [
    AwaitedPaymentsService,
    BraintreeService,
    FailedPaymentsService,
    HostedPaymentsService,
    IntentRetirementService,
    LockedOrders,
    MollieClients,
    MollieEventsService,
    MolliePaymentsService,
    MollieRefundsService,
    OnlineOffersService,
    OnlineQuotesService,
    OrderOfMoney,
    PayableOrdersService,
    PaymentRequestService,
    PaymentStates,
    ProviderAccountsService,
    ProviderIntentsService,
    ProviderRefundsService,
    ReceivedMoneyService,
    StripeEventsService,
    StripeIntentsService,
    StripePaymentsService,
    StripeRefundsService,
    StripeSessionsService,
    { provide: PAYMENT_PROVIDERS_OPTIONS, useFactory: () => PaymentProvidersPlugin.options },
  ],
  exports: [HostedPaymentsService],
  adminApiExtensions: { schema: adminSchema, resolvers: [UnclaimedPaymentsResolver] },
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [
      MolliePaymentIntentResultResolver,
      OnlineQuoteResolver,
      OrderOnlinePaymentResolver,
      ProviderPaymentsResolver,
    ],
  },
  configuration: config => {
    const { paymentOptions, apiOptions } = config;
    paymentOptions.paymentMethodHandlers = [
      ...paymentOptions.paymentMethodHandlers,
      ...stripeHandlers,
      mollieHandler,
      braintreeHandler,
    ];
    paymentOptions.process = [...(paymentOptions.process ?? []), chosenMethods];
    paymentOptions.refundProcess = [...(paymentOptions.refundProcess ?? []), pendingRefunds];
    // Before any other parser: a signature is one of the bytes that came.
    const raw = { route: '/payments/stripe', handler: rawBodyMiddleware, beforeListen: true };
    apiOptions.middleware = [raw, ...(apiOptions.middleware ?? [])];
    return config;
  },
})
export class PaymentProvidersPlugin implements OnModuleInit, OnApplicationBootstrap {
  static options: PaymentProvidersOptions;

  static init(options: PaymentProvidersOptions): Type<PaymentProvidersPlugin> {
    this.options = options;
    return PaymentProvidersPlugin;
  }

  constructor(
    private i18n: I18nService,
    private quotes: PaymentOffersService,
    private offers: OnlineOffersService,
  ) {}

  onModuleInit(): void {
    this.quotes.addRule((ctx, offer) => this.offers.verdict(ctx, offer));
    namePaymentMethods(Object.fromEntries(Object.entries(ONLINE_METHODS).map(([code, { name }]) => [code, name])));
  }

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
