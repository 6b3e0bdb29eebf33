import { AdminUiPlugin } from '@vendure/admin-ui-plugin';
import { AssetServerPlugin } from '@vendure/asset-server-plugin';
import {
  DefaultJobQueuePlugin,
  DefaultLogger,
  DefaultSchedulerPlugin,
  DefaultSearchPlugin,
  LanguageCode,
  LogLevel,
  type VendureConfig,
} from '@vendure/core';
import { EmailPlugin, type EmailPluginOptions } from '@vendure/email-plugin';
import { GraphiqlPlugin } from '@vendure/graphiql-plugin';
import { HardenPlugin } from '@vendure/harden-plugin';
import { existsSync } from 'fs';
import { json } from 'express';
import path from 'path';
import { AccountsPlugin } from './plugins/accounts';
import { ActingAdministratorPlugin } from './plugins/acting-administrator';
import { ArtworkPlugin } from './plugins/artwork';
import { CheckoutPlugin } from './plugins/checkout';
import { CompaniesPlugin } from './plugins/companies';
import { CompanyBudgetsPlugin } from './plugins/company-budgets';
import { CompanyPointsPlugin } from './plugins/company-points';
import { installSingleWriter } from './plugins/consistency';
import { CoreTextsPlugin } from './plugins/core-texts';
import { CurrencyConversionPlugin, ecbRates } from './plugins/currency-conversion';
import { CustomerAccountsPlugin } from './plugins/customer-accounts';
import { DecorationPlugin } from './plugins/decoration';
import { DepositsPlugin } from './plugins/deposits';
import { ExactPricesPlugin } from './plugins/exact-prices';
import { HardeningPlugin, objectsAnswered } from './plugins/hardening';
import { InputTextsPlugin } from './plugins/input-texts';
import { InvoicingPlugin } from './plugins/invoicing';
import { ManualPaymentsPlugin } from './plugins/manual-payments';
import {
  backoffFor,
  coreEmailHandlers,
  LocalizedTemplateLoader,
  OrderEmailsPlugin,
  ShopEmailSender,
} from './plugins/order-emails';
import { OrderCancellationPlugin } from './plugins/order-cancellation';
import { OrderLocksPlugin } from './plugins/order-locks';
import { OrderPagePlugin } from './plugins/order-page';
import { OrderWorkflowPlugin } from './plugins/order-workflow';
import { ProductionSheetPlugin } from './plugins/production-sheet';
import { PaymentProvidersPlugin } from './plugins/payment-providers';
import { PersonalDataPlugin } from './plugins/personal-data';
import { PriceChangesPlugin } from './plugins/price-changes';
import { bindIntegers, PreparingClient } from './plugins/prepared-statements';
import { rememberQueryTexts } from './plugins/query-texts';
import { ResilientJobsPlugin } from './plugins/resilient-jobs';
import { SignedLinksPlugin } from './plugins/signed-links';
import { StoreSettingsPlugin } from './plugins/store-settings';
import { StoreSetupPlugin } from './plugins/store-setup';
import { UnpaidOrdersPlugin } from './plugins/unpaid-orders';
import { answerBodyTooLarge } from './src/body-too-large';
import { boundedIds } from './src/bounded-ids';
import type { DatabaseSettings, Environment } from './src/environment';

const root = process.cwd();
const adminUi = path.join(root, 'admin-ui/dist/browser');
const emailTemplates = path.join(root, 'static/email');

/** The composition: which plugins, from which environment. Nothing else. */
export function buildConfig(environment: Environment): VendureConfig {
  installSingleWriter();
  rememberQueryTexts();
  bindIntegers();
  DefaultLogger.hideNestBoostrapLogs();
  const { production, port, publicUrl, dataDir } = environment;
  // Apollo and Express put stack traces into their answers unless this says so.
  if (production) process.env.NODE_ENV = 'production';
  const mailbox = path.join(dataDir, 'mailbox');
  return {
    apiOptions: {
      port,
      // This process speaks plain HTTP: an https address means that one proxy stands before it.
      trustProxy: publicUrl.startsWith('https:') ? 1 : false,
      adminApiPath: 'admin-api',
      shopApiPath: 'shop-api',
      csrfPrevention: true,
      // A text that is too long is then refused by the rule it breaks, in the reader's language, not by the parser.
      middleware: ['/admin-api', '/shop-api'].flatMap(route => [
        { route, handler: json({ limit: '4mb' }), beforeListen: true },
        { route, handler: answerBodyTooLarge, beforeListen: true },
      ]),
      cors: {
        origin: [publicUrl, ...environment.corsOrigins, ...(production ? [] : [/^http:\/\/localhost(:\d+)?$/])],
        credentials: true,
        exposedHeaders: ['vendure-auth-token'],
      },
      ...(production ? {} : { adminApiDebug: true, shopApiDebug: true }),
    },
    authOptions: {
      tokenMethod: ['bearer', 'cookie'],
      superadminCredentials: { identifier: environment.superadmin.username, password: environment.superadmin.password },
      cookieOptions: { secret: environment.cookieSecret, secure: publicUrl.startsWith('https:') },
      requireVerification: true,
    },
    defaultLanguageCode: LanguageCode.fr,
    logger: new DefaultLogger({ level: LogLevel.Info }),
    dbConnectionOptions: connectionOptions(environment.database),
    entityOptions: { entityIdStrategy: boundedIds() },
    paymentOptions: { paymentMethodHandlers: [] },
    // In development one process does everything; in production the worker has the tasks, as it has the jobs.
    schedulerOptions: { runTasksInWorkerOnly: production },
    // A grid of sizes and colours is ordered by the hundred: Vendure's own limit is 999 pieces an order.
    orderOptions: { orderItemsLimit: 100_000, orderLineItemsLimit: 100_000 },
    plugins: [
      AssetServerPlugin.init({
        route: 'assets',
        assetUploadDir: path.join(dataDir, 'assets'),
        assetUrlPrefix: `${publicUrl}/assets/`,
      }),
      DefaultJobQueuePlugin.init({
        useDatabaseForBuffer: true,
        backoffStrategy: (_queue, attempts) => backoffFor(attempts),
      }),
      ResilientJobsPlugin,
      DefaultSchedulerPlugin.init(),
      DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true }),
      ...(production ? hardened() : [GraphiqlPlugin.init()]),
      CoreTextsPlugin,
      InputTextsPlugin,
      ActingAdministratorPlugin,
      StoreSettingsPlugin.init(),
      SignedLinksPlugin.init({ secret: environment.signingSecret, publicUrl }),
      ExactPricesPlugin.init(),
      CurrencyConversionPlugin.init({
        source: environment.exchangeRatesUrl ? ecbRates({ url: environment.exchangeRatesUrl }) : null,
      }),
      PriceChangesPlugin,
      OrderLocksPlugin,
      ArtworkPlugin.init({ directory: path.join(dataDir, 'artwork') }),
      DecorationPlugin.init(),
      PersonalDataPlugin.init(),
      AccountsPlugin.init(),
      CompaniesPlugin.init(),
      CustomerAccountsPlugin.init(),
      ManualPaymentsPlugin.init(),
      DepositsPlugin.init(),
      PaymentProvidersPlugin.init({
        accounts: environment.paymentAccounts,
        environment: `${production ? 'prod' : 'dev'}:${new URL(publicUrl).host}`,
        publicUrl,
      }),
      CompanyPointsPlugin.init(),
      CompanyBudgetsPlugin,
      StoreSetupPlugin.init(),
      CheckoutPlugin.init(),
      OrderWorkflowPlugin.init(),
      InvoicingPlugin.init({ directory: path.join(dataDir, 'invoices') }),
      OrderCancellationPlugin.init(),
      ProductionSheetPlugin.init(),
      OrderPagePlugin,
      OrderEmailsPlugin.init({
        transport: environment.smtp
          ? { type: 'smtp', ...environment.smtp }
          : { type: 'file', raw: false, outputPath: mailbox },
        templateDirectory: emailTemplates,
        adminUrl: `${publicUrl}/admin`,
        ...(environment.mailFrom && { mailFrom: environment.mailFrom }),
      }),
      UnpaidOrdersPlugin.init(),
      EmailPlugin.init(vendureMails(environment, mailbox)),
      AdminUiPlugin.init({
        route: 'admin',
        port,
        ...(existsSync(path.join(adminUi, 'index.html')) && { app: { path: adminUi } }),
        adminUiConfig: {
          defaultLanguage: LanguageCode.fr,
          defaultLocale: 'FR',
          availableLanguages: [LanguageCode.fr, LanguageCode.en],
          ...(existsSync(path.join(adminUi, 'index.html')) && { loginImageUrl: '/admin/assets/login.svg' }),
        },
      }),
    ],
  };
}

/**
 * The whole list of products with options, files, facets and collections, as wide as storefronts ask for it and without `take`, comes to
 * 10,600 objects, a customer's hundred orders to 9,100, a product's page to 130; the variants of the collections of the products to 60,000.
 */
function hardened(): NonNullable<VendureConfig['plugins']> {
  return [
    HardenPlugin.init({ apiMode: 'prod', maxQueryComplexity: 20_000, queryComplexityEstimators: [objectsAnswered] }),
    HardeningPlugin,
  ];
}

/** Vendure's own mails (password, address change, verification), in the same dress and by the same sender as ours. */
function vendureMails(environment: Environment, mailbox: string): EmailPluginOptions {
  const shared = {
    handlers: coreEmailHandlers,
    templateLoader: new LocalizedTemplateLoader(emailTemplates),
    emailSender: new ShopEmailSender(),
    globalTemplateVars: {
      publicUrl: environment.publicUrl,
      ...(environment.mailFrom && { fromAddress: environment.mailFrom }),
    },
  };
  if (environment.smtp) return { ...shared, transport: { type: 'smtp', ...environment.smtp } };
  // Mails are nobody else's to read: in production they are written, and no page shows them.
  if (environment.production) return { ...shared, transport: { type: 'file', raw: false, outputPath: mailbox } };
  return { ...shared, devMode: true, route: 'mailbox', outputPath: mailbox } as unknown as EmailPluginOptions;
}

function connectionOptions(database: DatabaseSettings): VendureConfig['dbConnectionOptions'] {
  const migrations = [path.join(root, 'migrations', database.kind, '*.ts')];
  return database.kind === 'sqlite'
    ? {
        type: 'better-sqlite3',
        database: database.file,
        synchronize: false,
        migrations,
        // With the write-ahead log, server and worker read while the other writes, and a commit waits for the disk once.
        enableWAL: true,
        // Of the hundred that TypeORM keeps by itself none is left when a checkout asks the same again.
        statementCacheSize: 2000,
      }
    : {
        type: 'postgres',
        url: database.url,
        synchronize: false,
        migrations,
        ...(database.preparedStatements && { extra: { Client: PreparingClient } }),
      };
}
