import type { OnApplicationBootstrap } from '@nestjs/common';
import { I18nService, PluginCommonModule, TransactionalConnection, type Type, VendurePlugin } from '@vendure/core';
import { PersonalDataPlugin } from '../personal-data';
import { StoreSettingsPlugin } from '../store-settings';
import {
  AdjustPointsResultResolver,
  AdminPointsResolver,
  CustomerPointsAccountResolver,
  CustomerPointsResolver,
} from './api/admin.resolver';
import {
  BulkPointsResolver,
  GrantPointsResultResolver,
  ImportPointsResultResolver,
  PointsImportErrorResolver,
  PointsImportPreviewResolver,
  PointsImportProblemResolver,
} from './api/bulk.resolver';
import { PointsBudgetResultResolver, PointsBudgetsResolver } from './api/budgets.resolver';
import { PointsAccountResolver, PointsEntryResolver } from './api/points-account.resolver';
import { adminSchema, shopSchema } from './api/schema';
import { ApplyPointsResultResolver, ShopPointsResolver, StorePointsResolver } from './api/shop.resolver';
import { companyPointsEligibility } from './config/eligibility-checker';
import { companyPointsHandler } from './config/handler';
import { KeepWithinDue } from './config/keep-within-due';
import { pointsOrderProcess } from './config/order-process';
import { pointsPaymentProcess } from './config/payment-process';
import { expirePointsTask, releaseAbandonedPointsTask, renewBudgetsTask, resumeBatchesTask } from './config/tasks';
import { COMPANY_POINTS_OPTIONS, managePointsPermission, readPointsPermission } from './constants';
import { PointsAccount } from './entities/points-account.entity';
import { PointsBatch } from './entities/points-batch.entity';
import { PointsBudget } from './entities/points-budget.entity';
import { PointsEntry } from './entities/points-entry.entity';
import { PointsLot } from './entities/points-lot.entity';
import { AbandonedPointsService } from './services/abandoned-points.service';
import { AccountsService } from './services/accounts.service';
import { AdjustmentsService } from './services/adjustments.service';
import { ApplyPointsService } from './services/apply-points.service';
import { Author } from './services/author';
import { BatchesService } from './services/batches.service';
import { BudgetsService } from './services/budgets.service';
import { BulkGrantsService } from './services/bulk-grants.service';
import { BulkLedger } from './services/bulk-ledger';
import { CancelledLines } from './services/cancelled-lines';
import { ExpiryWarnings } from './services/expiry-warnings';
import { ExpiryService } from './services/expiry.service';
import { GiveBackService } from './services/give-back.service';
import { Ledger } from './services/ledger';
import { Lots } from './services/lots';
import { LoyaltyTriggers } from './services/loyalty-triggers';
import { LoyaltyService } from './services/loyalty.service';
import { OrderPointsService } from './services/order-points.service';
import { PointsImportService } from './services/points-import.service';
import { PointsMethod } from './services/points-method';
import { PointsSource } from './services/points-source';
import { Recipients } from './services/recipients';
import { Reservations } from './services/reservations';
import { messages } from './translations';
import type { CompanyPointsOptions } from './types';

const defaults: CompanyPointsOptions = { holdHours: 24, expiryWarningDays: 30 };

/**
 * Points of a store: earned by paying, granted, spent on orders, all in one ledger.
 *
 * Switch points on in the store's settings (`pointsEnabled`, `pointsLabel`, `pointsUnitValue`, `loyaltyEnabled`,
 * `loyaltyRate`) and create a payment method with the handler and the checker `company-points`. Customers then set points
 * aside with `applyPoints`; they are spent when another payment, or `company-points` itself, completes the order.
 *
 * List the plugin after every other one that has a payment process: what those add to an order is looked at last.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, PersonalDataPlugin, StoreSettingsPlugin],
  entities: [PointsAccount, PointsBatch, PointsBudget, PointsEntry, PointsLot],
  providers: [
    AbandonedPointsService,
    AccountsService,
    AdjustmentsService,
    ApplyPointsService,
    Author,
    BatchesService,
    BudgetsService,
    BulkGrantsService,
    BulkLedger,
    CancelledLines,
    ExpiryService,
    ExpiryWarnings,
    GiveBackService,
    Ledger,
    Lots,
    LoyaltyService,
    LoyaltyTriggers,
    OrderPointsService,
    PointsImportService,
    PointsMethod,
    PointsSource,
    Recipients,
    Reservations,
    { provide: COMPANY_POINTS_OPTIONS, useFactory: () => CompanyPointsPlugin.options },
  ],
  exports: [AccountsService, LoyaltyService, Recipients],
  adminApiExtensions: {
    schema: adminSchema,
    resolvers: [
      AdjustPointsResultResolver,
      AdminPointsResolver,
      BulkPointsResolver,
      CustomerPointsAccountResolver,
      CustomerPointsResolver,
      GrantPointsResultResolver,
      ImportPointsResultResolver,
      PointsAccountResolver,
      PointsBudgetResultResolver,
      PointsBudgetsResolver,
      PointsEntryResolver,
      PointsImportErrorResolver,
      PointsImportPreviewResolver,
      PointsImportProblemResolver,
    ],
  },
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [
      ApplyPointsResultResolver,
      PointsAccountResolver,
      PointsEntryResolver,
      ShopPointsResolver,
      StorePointsResolver,
    ],
  },
  configuration: config => {
    const { paymentOptions, orderOptions, authOptions, schedulerOptions } = config;
    paymentOptions.paymentMethodHandlers = [...paymentOptions.paymentMethodHandlers, companyPointsHandler];
    paymentOptions.paymentMethodEligibilityCheckers = [
      ...(paymentOptions.paymentMethodEligibilityCheckers ?? []),
      companyPointsEligibility,
    ];
    paymentOptions.process = [...(paymentOptions.process ?? []), pointsPaymentProcess];
    orderOptions.process = [...(orderOptions.process ?? []), pointsOrderProcess];
    authOptions.customPermissions = [
      ...(authOptions.customPermissions ?? []),
      readPointsPermission,
      managePointsPermission,
    ];
    schedulerOptions.tasks = [
      ...(schedulerOptions.tasks ?? []),
      releaseAbandonedPointsTask,
      expirePointsTask,
      renewBudgetsTask,
      resumeBatchesTask,
    ];
    return config;
  },
})
export class CompanyPointsPlugin implements OnApplicationBootstrap {
  static options: CompanyPointsOptions = defaults;

  static init(options: Partial<CompanyPointsOptions> = {}): Type<CompanyPointsPlugin> {
    this.options = { ...defaults, ...options };
    return CompanyPointsPlugin;
  }

  constructor(
    private i18n: I18nService,
    private connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
    new KeepWithinDue(this.connection.rawConnection);
  }
}
