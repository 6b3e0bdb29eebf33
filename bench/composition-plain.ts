import { AdminUiPlugin } from '@vendure/admin-ui-plugin';
import { AssetServerPlugin } from '@vendure/asset-server-plugin';
import {
  DefaultJobQueuePlugin,
  DefaultSchedulerPlugin,
  DefaultSearchPlugin,
  LanguageCode,
  PaymentMethodEligibilityChecker,
  PaymentMethodHandler,
  type VendureConfig,
} from '@vendure/core';
import {
  defaultEmailHandlers,
  EmailPlugin,
  FileBasedTemplateLoader,
  type EmailPluginOptions,
} from '@vendure/email-plugin';
import { GraphiqlPlugin } from '@vendure/graphiql-plugin';
import path from 'path';
import type { Environment } from '../src/environment';

const emailPackage = path.dirname(require.resolve('@vendure/email-plugin/package.json'));

/** Authorises, so that the order is placed and awaits its settlement; named so that the demo data fits. */
const authorising = (code: string) =>
  new PaymentMethodHandler({
    code,
    description: [{ languageCode: LanguageCode.en, value: code }],
    args: {},
    createPayment: (_ctx, _order, amount) => ({ amount, state: 'Authorized' }),
    settlePayment: () => ({ success: true }),
  });

const alwaysEligible = new PaymentMethodEligibilityChecker({
  code: 'manual-payment',
  description: [{ languageCode: LanguageCode.en, value: 'Always eligible' }],
  args: {},
  check: () => true,
});

/** Vendure with its own plugins and none of ours: what `vendure-config.ts` says, less the set. */
export async function plainComposition(environment: Environment): Promise<VendureConfig> {
  const { port, publicUrl, dataDir, database } = environment;
  return {
    apiOptions: {
      port,
      adminApiPath: 'admin-api',
      shopApiPath: 'shop-api',
      csrfPrevention: true,
      cors: { origin: [publicUrl], credentials: true, exposedHeaders: ['vendure-auth-token'] },
      adminApiDebug: true,
      shopApiDebug: true,
    },
    authOptions: {
      tokenMethod: ['bearer', 'cookie'],
      superadminCredentials: { identifier: environment.superadmin.username, password: environment.superadmin.password },
      cookieOptions: { secret: environment.cookieSecret },
      requireVerification: false,
    },
    defaultLanguageCode: LanguageCode.fr,
    dbConnectionOptions:
      database.kind === 'sqlite'
        ? { type: 'better-sqlite3', database: database.file, synchronize: true }
        : { type: 'postgres', url: database.url, synchronize: true },
    paymentOptions: {
      paymentMethodHandlers: ['cheque', 'cash', 'bank-transfer'].map(authorising),
      paymentMethodEligibilityCheckers: [alwaysEligible],
    },
    plugins: [
      AssetServerPlugin.init({
        route: 'assets',
        assetUploadDir: path.join(dataDir, 'assets'),
        assetUrlPrefix: `${publicUrl}/assets/`,
      }),
      DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true }),
      DefaultSchedulerPlugin.init(),
      DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true }),
      GraphiqlPlugin.init(),
      EmailPlugin.init({
        handlers: defaultEmailHandlers as EmailPluginOptions['handlers'],
        templateLoader: new FileBasedTemplateLoader(path.join(emailPackage, 'templates')),
        transport: { type: 'file', raw: false, outputPath: path.join(dataDir, 'mailbox') },
        globalTemplateVars: { fromAddress: 'bench@example.com' },
      }),
      AdminUiPlugin.init({ route: 'admin', port }),
    ],
  };
}
