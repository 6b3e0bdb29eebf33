import { randomBytes } from 'crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import path from 'path';
import type { ProviderAccounts } from '../plugins/payment-providers';
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
  smtpUrl: string | null;
  mailFrom: string | null;
  superadmin: { username: string; password: string };
  cookieSecret: string;
  signingSecret: string;
  demoData: boolean;
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

  const port = Number(read('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail('PORT', 'must be a number from 1 to 65535');
  const publicUrl =
    httpUrl(read('PUBLIC_URL') ?? `http://localhost:${port}`) ?? fail('PUBLIC_URL', 'must be an http(s) address');
  const corsOrigins = (read('CORS_ORIGINS') ?? '')
    .split(',')
    .map(o => o.trim())
    .filter(Boolean);
  if (corsOrigins.some(origin => !httpUrl(origin)))
    fail('CORS_ORIGINS', 'must be http(s) addresses separated by commas');
  const dataDir = path.resolve(read('DATA_DIR') ?? 'data');
  for (const name of ['REDIS_URL', 'ASSET_STORAGE_URL']) {
    if (read(name)) fail(name, 'is not supported yet: leave it out');
  }
  const smtpUrl = read('SMTP_URL') ?? null;
  if (smtpUrl && !/^smtps?:$/.test(parsed(smtpUrl)?.protocol ?? ''))
    fail('SMTP_URL', 'must begin with smtp:// or smtps://');
  const mailFrom = read('MAIL_FROM') ?? null;
  if (mailFrom && !/^[^\s@<>]+@[^\s@<>]+$|^[^<>\r\n]+<[^\s@<>]+@[^\s@<>]+>$/.test(mailFrom)) {
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
    fail('DATABASE_URL', 'must be sqlite:FILE or postgres://user:password@host:port/name');

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
  mkdirSync(dataDir, { recursive: true });
  return {
    production,
    port,
    publicUrl,
    corsOrigins: corsOrigins.map(origin => new URL(origin).origin),
    dataDir,
    database,
    smtpUrl,
    mailFrom,
    superadmin: { username, password },
    cookieSecret: secret('COOKIE_SECRET', () => keptSecret(dataDir, 'cookie-secret')),
    signingSecret: secret('SIGNING_SECRET', () => keptSecret(dataDir, 'signing-secret')),
    demoData,
    paymentAccounts: readPaymentAccounts(source, fail),
  };
}

function parsed(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

function httpUrl(value: string): string | null {
  const url = parsed(value);
  return url && /^https?:$/.test(url.protocol) ? value.replace(/\/+$/, '') : null;
}

function databaseOf(value: string | undefined, dataDir: string, preparedStatements: boolean): DatabaseSettings | null {
  if (!value) return { kind: 'sqlite', file: path.join(dataDir, 'vendure.sqlite') };
  if (value.startsWith('sqlite:')) {
    const file = value.slice('sqlite:'.length).replace('$DATA_DIR', dataDir);
    return file ? { kind: 'sqlite', file: path.resolve(file) } : null;
  }
  const url = parsed(value);
  return url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1
    ? { kind: 'postgres', url: value, preparedStatements }
    : null;
}

/** A random secret of this data directory, so that sessions and links survive a restart in development. */
function keptSecret(dataDir: string, name: string): string {
  const file = path.join(dataDir, `.${name}`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  mkdirSync(dataDir, { recursive: true });
  const value = randomBytes(32).toString('hex');
  writeFileSync(file, value, { mode: 0o600 });
  return value;
}
