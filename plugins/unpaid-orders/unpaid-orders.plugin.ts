import type { OnApplicationBootstrap } from '@nestjs/common';
import { PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { OrderCancellationPlugin } from '../order-cancellation';
import { OrderEmailsPlugin, PaymentReminderEmails } from '../order-emails';
import { StoreSettingsPlugin } from '../store-settings';
import { OrderFollowUpResolver, PausePaymentFollowUpResolver } from './api/admin.resolver';
import { adminSchema } from './api/schema';
import { followUpUnpaidOrdersTask } from './config/task';
import { DEFAULT_OPTIONS, UNPAID_ORDERS_OPTIONS } from './constants';
import { DueInvoices } from './services/due-invoices';
import { FollowUpService } from './services/follow-up.service';
import { UnpaidOrders } from './services/unpaid-orders';
import type { UnpaidOrdersOptions } from './types';

/** Money that does not come: reminders, and after the store's delay the cancellation of orders of which nothing has come (C5). */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, OrderCancellationPlugin, OrderEmailsPlugin, StoreSettingsPlugin],
  providers: [
    DueInvoices,
    FollowUpService,
    UnpaidOrders,
    { provide: UNPAID_ORDERS_OPTIONS, useFactory: () => UnpaidOrdersPlugin.options },
  ],
  exports: [FollowUpService, UnpaidOrders],
  adminApiExtensions: { schema: adminSchema, resolvers: [OrderFollowUpResolver, PausePaymentFollowUpResolver] },
  configuration: config => {
    config.customFields.Order = [
      ...(config.customFields.Order ?? []),
      { name: 'toldPayBy', type: 'string', length: 10, nullable: true, internal: true },
      { name: 'paymentFollowUpPaused', type: 'boolean', defaultValue: false, nullable: false, internal: true },
    ];
    const task = followUpUnpaidOrdersTask(UnpaidOrdersPlugin.options.schedule);
    config.schedulerOptions.tasks = [...(config.schedulerOptions.tasks ?? []), task];
    return config;
  },
})
export class UnpaidOrdersPlugin implements OnApplicationBootstrap {
  static options = DEFAULT_OPTIONS;

  constructor(
    private reminderEmails: PaymentReminderEmails,
    private followUps: FollowUpService,
  ) {}

  static init(options: UnpaidOrdersOptions = {}): Type<UnpaidOrdersPlugin> {
    this.options = { ...DEFAULT_OPTIONS, ...options };
    return UnpaidOrdersPlugin;
  }

  onApplicationBootstrap(): void {
    this.reminderEmails.nameDeadline((ctx, orderId) => this.followUps.tellDeadline(ctx, orderId));
  }
}
