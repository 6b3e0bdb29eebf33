import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import {
  ChannelEvent,
  EventBus,
  HistoryEntryEvent,
  I18nService,
  OrderEvent,
  OrderStateTransitionEvent,
  PluginCommonModule,
  type Type,
  VendurePlugin,
} from '@vendure/core';
import { cancelledOrder } from '../consistency';
import { AskedAmountService, ManualPaymentsPlugin } from '../manual-payments';
import { StoreSettingsPlugin } from '../store-settings';
import { shopSchema } from './api/schema';
import { StoreDepositResolver } from './api/store.resolver';
import { balanceEligibility, balanceHandler } from './config/balance-method';
import { depositProcess } from './config/deposit-process';
import { BalanceMethodService } from './services/balance-method.service';
import { BalanceService } from './services/balance.service';
import { DepositService } from './services/deposit.service';
import { messages } from './translations';

/**
 * A part now, the rest later (B15).
 *
 * Set the channel's `depositPercentage`, and a customer who pays by cheque, in cash or by transfer is asked for that part of
 * what is due. The order is placed by it, and awaits the balance beside it. With `addPaymentToOrder` and
 * `metadata: { payInFull: true }` the customer pays all at once.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, ManualPaymentsPlugin, StoreSettingsPlugin],
  providers: [BalanceMethodService, BalanceService, DepositService],
  exports: [DepositService],
  shopApiExtensions: { schema: shopSchema, resolvers: [StoreDepositResolver] },
  configuration: config => {
    const { paymentOptions } = config;
    paymentOptions.paymentMethodHandlers = [...paymentOptions.paymentMethodHandlers, balanceHandler];
    paymentOptions.paymentMethodEligibilityCheckers = [
      ...(paymentOptions.paymentMethodEligibilityCheckers ?? []),
      balanceEligibility,
    ];
    paymentOptions.process = [...(paymentOptions.process ?? []), depositProcess];
    return config;
  },
})
export class DepositsPlugin implements OnModuleInit, OnApplicationBootstrap {
  static init(): Type<DepositsPlugin> {
    return DepositsPlugin;
  }

  constructor(
    private eventBus: EventBus,
    private i18n: I18nService,
    private askedAmounts: AskedAmountService,
    private deposits: DepositService,
    private balances: BalanceService,
    private balanceMethod: BalanceMethodService,
  ) {}

  onModuleInit(): void {
    this.askedAmounts.addRule((ctx, order, due) => this.deposits.asked(ctx, order, due));
    this.eventBus.registerBlockingEventHandler({
      event: ChannelEvent,
      id: 'deposits-new-channel',
      handler: async ({ ctx, type, entity }) => {
        if (type === 'created') await this.balanceMethod.ensureIn(ctx, entity.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: OrderEvent,
      id: 'deposits-order-modified',
      handler: async ({ ctx, type, entity }) => {
        if (type === 'updated' && entity.state === 'Modifying') await this.balances.adjust(ctx, entity.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: HistoryEntryEvent,
      id: 'deposits-lines-cancelled',
      // Where the order was paid with points, those that are too many go back first.
      after: 'company-points-cancelled-lines',
      handler: async event => {
        const order = cancelledOrder(event);
        if (order) await this.balances.afterCancellation(event.ctx, order.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: OrderStateTransitionEvent,
      id: 'deposits-order-cancelled',
      handler: async ({ ctx, toState, order }) => {
        if (toState === 'Cancelled') await this.balances.giveUp(ctx, order.id);
      },
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
    await this.balanceMethod.ensureEverywhere();
  }
}
