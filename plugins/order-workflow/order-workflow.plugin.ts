import type { OnApplicationBootstrap, OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  HistoryEntryEvent,
  I18nService,
  type PaymentState,
  PaymentStateTransitionEvent,
  PluginCommonModule,
  TransactionalConnection,
  type Type,
  VendurePlugin,
} from '@vendure/core';
import { cancelledOrder } from '../consistency';
import { isDepositOrBalance } from '../payment-kinds';
import { StoreSettingsPlugin } from '../store-settings';
import { ChangeDeliveryStatusResultResolver, DeliveryResolver } from './api/admin.resolver';
import { CarriersResolver, FulfillmentDeliveryResolver, OrderDeliveryResolver } from './api/delivery-options.resolver';
import { FulfillmentResolver } from './api/fulfillment.resolver';
import { OrderListingResolver, OrderListResolver } from './api/listing.resolver';
import { OrderWorkflowResolver } from './api/order.resolver';
import { adminSchema, orderSchema } from './api/schema';
import { balanceFirst } from './config/balance-first';
import { orderCustomFields } from './config/custom-fields';
import { defineListFilters } from './config/list-filters';
import { listIndexes } from './config/list-indexes';
import { StartAsCart } from './config/start-as-cart';
import { takenBackDeliveries } from './config/taken-back';
import { workflowProcess } from './config/workflow-process';
import { manageDeliveryPermission, ORDER_WORKFLOW_OPTIONS } from './constants';
import { CARRIERS } from './rules/carriers';
import { DeliveryOptionsService } from './services/delivery-options.service';
import { DeliveryService } from './services/delivery.service';
import { ListingService } from './services/listing.service';
import { QueueService } from './services/queue.service';
import { TakenBackDeliveries } from './services/taken-back-deliveries.service';
import { WorkflowService } from './services/workflow.service';
import { messages } from './translations';
import type { OrderWorkflowOptions } from './types';

/** A part of the order's money is there, or has not come after all. */
const DECIDING: readonly PaymentState[] = ['Settled', 'Cancelled'];

/** Who lowers what is awaited for lines that are cancelled: before the order is looked at. */
const MONEY_HANDLER = 'manual-payments-lines-cancelled';

const defaults: OrderWorkflowOptions = { carriers: CARRIERS };

/**
 * What an order waits for, in words and colours, stored and filterable (`workflowStatus`), and its deliveries:
 * `changeDeliveryStatus` makes, moves and completes them.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, StoreSettingsPlugin],
  providers: [
    DeliveryOptionsService,
    DeliveryService,
    ListingService,
    QueueService,
    TakenBackDeliveries,
    WorkflowService,
    { provide: ORDER_WORKFLOW_OPTIONS, useFactory: () => OrderWorkflowPlugin.options },
  ],
  exports: [DeliveryOptionsService, WorkflowService],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [
      OrderWorkflowResolver,
      OrderListResolver,
      OrderListingResolver,
      DeliveryResolver,
      FulfillmentResolver,
      ChangeDeliveryStatusResultResolver,
      CarriersResolver,
      OrderDeliveryResolver,
      FulfillmentDeliveryResolver,
    ],
  },
  shopApiExtensions: { schema: orderSchema, resolvers: [OrderWorkflowResolver] },
  configuration: config => {
    const { authOptions, dbConnectionOptions, entityOptions, orderOptions, shippingOptions } = config;
    config.customFields.Order = [...(config.customFields.Order ?? []), ...orderCustomFields];
    orderOptions.process = [...(orderOptions.process ?? []), workflowProcess];
    shippingOptions.process = [...(shippingOptions.process ?? []), balanceFirst, takenBackDeliveries];
    authOptions.customPermissions = [...(authOptions.customPermissions ?? []), manageDeliveryPermission];
    entityOptions.metadataModifiers = [...(entityOptions.metadataModifiers ?? []), listIndexes];
    const subscribers = Array.isArray(dbConnectionOptions.subscribers) ? dbConnectionOptions.subscribers : [];
    config.dbConnectionOptions = { ...dbConnectionOptions, subscribers: [...subscribers, StartAsCart] };
    return config;
  },
})
export class OrderWorkflowPlugin implements OnModuleInit, OnApplicationBootstrap {
  static options: OrderWorkflowOptions = defaults;

  static init(options: Partial<OrderWorkflowOptions> = {}): Type<OrderWorkflowPlugin> {
    this.options = { ...defaults, ...options };
    return OrderWorkflowPlugin;
  }

  constructor(
    private i18n: I18nService,
    private eventBus: EventBus,
    private workflow: WorkflowService,
    private takenBack: TakenBackDeliveries,
    private connection: TransactionalConnection,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      event: PaymentStateTransitionEvent,
      id: 'order-workflow-payment',
      handler: async ({ ctx, toState, order, payment }) => {
        // Every other change of a payment moves the order, and the order's process keeps the status then.
        if (isDepositOrBalance(payment) && DECIDING.includes(toState)) await this.workflow.refresh(ctx, order.id);
      },
    });
    this.eventBus.registerBlockingEventHandler({
      event: HistoryEntryEvent,
      id: 'order-workflow-lines-cancelled',
      after: MONEY_HANDLER,
      handler: async event => {
        const order = cancelledOrder(event);
        if (order) await this.takenBack.follow(event.ctx, order.id);
      },
    });
  }

  onApplicationBootstrap(): void {
    defineListFilters(this.connection.rawConnection);
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
  }
}
