import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { StoreSettingsPlugin } from '../store-settings';
import {
  ManualPaymentMethodsResolver,
  MarkPaymentReceivedResolver,
  MarkPaymentReceivedResultResolver,
  OrderPaymentsResolver,
  RevertPaymentReceivedResolver,
  RevertPaymentReceivedResultResolver,
} from './api/admin.resolver';
import { adminSchema, shopSchema } from './api/schema';
import { EligiblePaymentMethodsResolver } from './api/shop.resolver';
import { manualPaymentEligibility } from './config/eligibility-checker';
import { bankTransferHandler, cashHandler, chequeHandler } from './config/handlers';
import { neededPaymentGuard } from './config/needed-payment-guard';
import { orderGuard } from './config/order-guard';
import { paymentGuard } from './config/payment-guard';
import { revertedOrderProcess } from './config/reverted-order-process';
import { MANUAL_PAYMENTS_OPTIONS, markPaymentReceivedPermission, revertPaymentReceivedPermission } from './constants';
import { AskedAmountService } from './services/asked-amount.service';
import { AwaitedPaymentsService } from './services/awaited-payments.service';
import { ManualPaymentsService } from './services/manual-payments.service';
import { OrderChangesService } from './services/order-changes.service';
import { OrderPaymentsService } from './services/order-payments.service';
import { PaymentMethodsService } from './services/payment-methods.service';
import { PaymentOffersService } from './services/payment-offers.service';
import { PaymentQuotesService } from './services/payment-quotes.service';
import { PaymentReceivedService } from './services/payment-received.service';
import { PaymentRevertedService } from './services/payment-reverted.service';
import { ReceivablePaymentsService } from './services/receivable-payments.service';
import { messages } from './translations';
import type { ManualPaymentsOptions } from './types';

const defaults: ManualPaymentsOptions = {
  cashLimits: { EUR: { resident: 100_000, nonResidentConsumer: 1_000_000 } },
  residentCountry: 'FR',
};

/**
 * Cheque, cash and bank transfer.
 *
 * Create payment methods with the handlers `cheque`, `cash` and `bank-transfer` and the checker `manual-payment`, fill
 * in the store's settings, and orders wait as "En attente de paiement" until `markPaymentReceived`.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, StoreSettingsPlugin],
  providers: [
    AskedAmountService,
    AwaitedPaymentsService,
    ManualPaymentsService,
    OrderChangesService,
    OrderPaymentsService,
    PaymentMethodsService,
    PaymentOffersService,
    PaymentQuotesService,
    PaymentReceivedService,
    PaymentRevertedService,
    ReceivablePaymentsService,
    { provide: MANUAL_PAYMENTS_OPTIONS, useFactory: () => ManualPaymentsPlugin.options },
  ],
  exports: [AskedAmountService, ManualPaymentsService, OrderChangesService, OrderPaymentsService, PaymentOffersService],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [
      ManualPaymentMethodsResolver,
      MarkPaymentReceivedResolver,
      MarkPaymentReceivedResultResolver,
      OrderPaymentsResolver,
      RevertPaymentReceivedResolver,
      RevertPaymentReceivedResultResolver,
    ],
  },
  shopApiExtensions: { schema: shopSchema, resolvers: [EligiblePaymentMethodsResolver] },
  configuration: config => {
    const { authOptions, orderOptions, paymentOptions } = config;
    paymentOptions.paymentMethodHandlers = [
      ...paymentOptions.paymentMethodHandlers,
      chequeHandler,
      cashHandler,
      bankTransferHandler,
    ];
    paymentOptions.paymentMethodEligibilityCheckers = [
      ...(paymentOptions.paymentMethodEligibilityCheckers ?? []),
      manualPaymentEligibility,
    ];
    paymentOptions.process = [paymentGuard, neededPaymentGuard, ...(paymentOptions.process ?? [])];
    orderOptions.process = [orderGuard, ...(orderOptions.process ?? []), revertedOrderProcess];
    authOptions.customPermissions = [
      ...(authOptions.customPermissions ?? []),
      markPaymentReceivedPermission,
      revertPaymentReceivedPermission,
    ];
    return config;
  },
})
export class ManualPaymentsPlugin implements OnApplicationBootstrap {
  static options: ManualPaymentsOptions = defaults;

  static init(options: Partial<ManualPaymentsOptions> = {}): Type<ManualPaymentsPlugin> {
    this.options = { ...defaults, ...options };
    return ManualPaymentsPlugin;
  }

  constructor(private i18n: I18nService) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
