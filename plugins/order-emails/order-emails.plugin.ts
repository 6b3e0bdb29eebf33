import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { CompanyPointsPlugin } from '../company-points';
import { DecorationPlugin } from '../decoration';
import { InvoicingPlugin } from '../invoicing';
import { OrderPagePlugin } from '../order-page';
import { PaymentProvidersPlugin } from '../payment-providers';
import { PersonalDataPlugin } from '../personal-data';
import { StoreSettingsPlugin } from '../store-settings';
import { adminApiExtensions } from './api/api-extensions';
import {
  OrderEmailResolver,
  OrderEmailsResolver,
  OrderWithEmailsResolver,
  SendOrderEmailResultResolver,
} from './api/order-emails.resolver';
import { errorMessages } from './api/translations';
import { sendOrderEmail } from './config/permission';
import { requeueOrderEmailsTask } from './config/requeue-task';
import { OrderEmail } from './entities/order-email.entity';
import { AutomaticEmails } from './services/automatic-emails';
import { Composer } from './services/composer';
import { DecorationEmails } from './services/decoration-emails';
import { EmailSource } from './services/email-source';
import { MoneyBackService } from './services/money-back.service';
import { RevertedPaymentService } from './services/reverted-payment.service';
import { OrderEmailQueue } from './services/order-email-queue';
import { Outbox } from './services/outbox';
import { OrderEmailsPluginOptions } from './services/plugin-options';
import { PaymentReminderEmails } from './services/payment-reminder-emails';
import { PaymentNoticeService } from './services/payment-notice.service';
import { Postman } from './services/postman';
import { PriceChangeEmails } from './services/price-change-emails';
import { ProviderEmails } from './services/provider-emails';
import { RequestedEmails } from './services/requested-emails';
import { TemplateRenderer } from './services/template-renderer';
import { ORDER_EMAILS_OPTIONS, type OrderEmailsOptions } from './types';

/** Every message about an order: written in the transaction of what it tells, sent once, logged. */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [
    PluginCommonModule,
    CompanyPointsPlugin,
    DecorationPlugin,
    InvoicingPlugin,
    OrderPagePlugin,
    PaymentProvidersPlugin,
    PersonalDataPlugin,
    StoreSettingsPlugin,
  ],
  entities: [OrderEmail],
  providers: [
    AutomaticEmails,
    Composer,
    DecorationEmails,
    EmailSource,
    MoneyBackService,
    RevertedPaymentService,
    OrderEmailQueue,
    OrderEmailsPluginOptions,
    Outbox,
    PaymentNoticeService,
    PaymentReminderEmails,
    Postman,
    PriceChangeEmails,
    ProviderEmails,
    RequestedEmails,
    TemplateRenderer,
    { provide: ORDER_EMAILS_OPTIONS, useFactory: () => OrderEmailsPlugin.options },
  ],
  exports: [PaymentReminderEmails],
  adminApiExtensions: {
    schema: adminApiExtensions,
    resolvers: [OrderEmailResolver, OrderEmailsResolver, OrderWithEmailsResolver, SendOrderEmailResultResolver],
  },
  configuration: config => {
    config.authOptions.customPermissions.push(sendOrderEmail);
    config.schedulerOptions.tasks = [...(config.schedulerOptions.tasks ?? []), requeueOrderEmailsTask];
    return config;
  },
})
export class OrderEmailsPlugin implements OnApplicationBootstrap {
  static options: OrderEmailsOptions;

  constructor(private i18n: I18nService) {}

  static init(options: OrderEmailsOptions): Type<OrderEmailsPlugin> {
    this.options = options;
    return OrderEmailsPlugin;
  }

  onApplicationBootstrap(): void {
    this.i18n.addTranslation('fr', errorMessages.fr);
    this.i18n.addTranslation('en', errorMessages.en);
  }
}
