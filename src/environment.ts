import path from 'path';
import { ECB_DAILY_RATES } from '../plugins/currency-conversion';
import type { ProviderAccounts } from '../plugins/payment-providers';
import { baseAddress, httpAddress, isPostgresAddress, isSender, type SmtpServer, smtpServer } from './addresses';
import { directoryProblem, isDirectory, keptSecret } from './data-directory';
import { readPaymentAccounts } from './payment-accounts';

export type DatabaseSettings =
  { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string; preparedStatements: boolean };

/** Everything the server reads from its environment, validated. See contract/environment.md. */
export interface Environment {
  production: boolean;
  port: number;
  /** Base of public links, without a trailing slash. */
  publicUrl: string;
  /** Storefronts on other hosts whose pages may call the APIs. */
  corsOrigins: string[];
  dataDir: string;
  database: DatabaseSettings;
  /** Null where mails are kept in a file. */
  smtp: SmtpServer | null;
  mailFrom: string | null;
  superadmin: { username: string; password: string };
  cookieSecret: string;
  signingSecret: string;
  demoData: boolean;
  /** The European Central Bank's daily rates, or a list of the same form. Null: only rates that administrators set. */
  exchangeRatesUrl: string | null;
  /** Accounts at Stripe, Mollie and Braintree. */
  paymentAccounts: ProviderAccounts;
}

/** Names the variable that is wrong and says how, never its value where that is a secret. */
export class EnvironmentError extends Error {}

const weakSecrets = new Set(['superadmin', 'password', 'secret', 'changeme', 'cookie-secret']);

/** Reads and checks all variables at once. Creates the data directory and, in development, its secrets. */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const read = (name: string) => source[name]?.trim() || undefined;
  const fail = (name: string, problem: string): never => {
    throw new EnvironmentError(`${name} ${problem}`);
  };
  const appEnv = read('APP_ENV') ?? 'dev';
  if (appEnv !== 'dev' && appEnv !== 'prod') fail('APP_ENV', 'must be dev or prod');
  const production = appEnv === 'prod';

  const givenPort = read('PORT') ?? '3000';
  const port = Number(givenPort);
  if (!/^\d+$/.test(givenPort) || port < 1 || port > 65535) fail('PORT', 'must be a number from 1 to 65535');
  const publicUrl =
    baseAddress(read('PUBLIC_URL') ?? `http://localhost:${port}`) ??
    fail('PUBLIC_URL', 'must be an http(s) address, without a log-in, ? or #');
  const corsOrigins = (read('CORS_ORIGINS') ?? '')
    .split(',')
    .map(o => o.trim())
    .filter(Boolean);
  if (corsOrigins.some(origin => !baseAddress(origin)))
    fail('CORS_ORIGINS', 'must be http(s) addresses separated by commas');
  const dataDir = path.resolve(read('DATA_DIR') ?? 'data');
  const problem = directoryProblem(dataDir);
  if (problem) fail('DATA_DIR', `must be a directory that can be written to (${problem})`);
  for (const name of ['REDIS_URL', 'ASSET_STORAGE_URL']) {
    if (read(name)) fail(name, 'is not supported yet: leave it out');
  }
  const smtpUrl = read('SMTP_URL');
  const smtp = smtpUrl
    ? (smtpServer(smtpUrl) ??
      fail('SMTP_URL', 'must be smtp://user:password@host:port or smtps://…, user and password in URL encoding'))
    : null;
  const mailFrom = read('MAIL_FROM') ?? null;
  if (mailFrom && !isSender(mailFrom)) {
    fail('MAIL_FROM', 'must be an e-mail address, alone or as Name <address>');
  }
  const yesOrNo = (name: string, otherwise: boolean): boolean => {
    const value = read(name) ?? String(otherwise);
    return value === 'true' || (value !== 'false' && fail(name, 'must be true or false'));
  };
  const demoData = yesOrNo('DEMO_DATA', !production);
  if (production && demoData) fail('DEMO_DATA', 'must not be true in production');
  const preparedStatements = yesOrNo('DATABASE_PREPARED_STATEMENTS', true);
  const database =
    databaseOf(read('DATABASE_URL'), dataDir, preparedStatements) ??
    fail(
      'DATABASE_URL',
      'must be sqlite:FILE, in a directory that can be written to, or postgres://user:password@host:port/name, in URL encoding',
    );

  const givenRatesUrl = read('EXCHANGE_RATES_URL') ?? ECB_DAILY_RATES;
  const exchangeRatesUrl =
    givenRatesUrl === 'none'
      ? null
      : (httpAddress(givenRatesUrl) ?? fail('EXCHANGE_RATES_URL', 'must be none or an http(s) address'));

  const secret = (name: string, development: () => string): string => {
    const value = read(name);
    if (!production) return value ?? development();
    if (!value) return fail(name, 'must be set in production');
    if (value.length < (name.endsWith('SECRET') ? 32 : 8)) return fail(name, 'is too short for production');
    return weakSecrets.has(value.toLowerCase())
      ? fail(name, 'is a default value: choose another in production')
      : value;
  };
  const username =
    read('SUPERADMIN_USERNAME') ??
    (production ? fail('SUPERADMIN_USERNAME', 'must be set in production') : 'superadmin');
  const password = secret('SUPERADMIN_PASSWORD', () => 'superadmin');
  return {
    production,
    port,
    publicUrl,
    corsOrigins: corsOrigins.map(origin => new URL(origin).origin),
    dataDir,
    database,
    smtp,
    mailFrom,
    superadmin: { username, password },
    cookieSecret: secret('COOKIE_SECRET', () => keptSecret(dataDir, 'cookie-secret')),
    signingSecret: secret('SIGNING_SECRET', () => keptSecret(dataDir, 'signing-secret')),
    demoData,
    exchangeRatesUrl,
    paymentAccounts: readPaymentAccounts(source, fail),
  };
}

function databaseOf(value: string | undefined, dataDir: string, preparedStatements: boolean): DatabaseSettings | null {
  if (value && !value.startsWith('sqlite:')) {
    return isPostgresAddress(value) ? { kind: 'postgres', url: value, preparedStatements } : null;
  }
  const given = value?.slice('sqlite:'.length) ?? '$DATA_DIR/vendure.sqlite';
  const file = path.resolve(given.replace('$DATA_DIR', dataDir));
  if (given === '' || given === ':memory:' || directoryProblem(path.dirname(file)) || isDirectory(file)) return null;
  return { kind: 'sqlite', file };
}
