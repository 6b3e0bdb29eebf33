import type { ProviderAccounts } from '../plugins/payment-providers';

/** Answers what is wrong, and never comes back. */
type Fail = (name: string, problem: string) => never;

/** Name of the account of all stores that have none of their own. */
const DEFAULT_ACCOUNT = 'DEFAULT';

/** What each variable of an account is called, whether the account needs it, and what it looks like. */
interface Variable {
  name: string;
  required: boolean;
  shape?: RegExp;
  hint?: string;
}

const STRIPE: Variable[] = [
  {
    name: 'STRIPE_SECRET_KEY',
    required: true,
    shape: /^[sr]k_(test|live)_\w+$/,
    hint: 'must be a secret key of Stripe (sk_… or rk_…)',
  },
  {
    name: 'STRIPE_WEBHOOK_SECRET',
    required: true,
    shape: /^whsec_\S+$/,
    hint: 'must be a signing secret of Stripe (whsec_…)',
  },
  {
    name: 'STRIPE_PUBLISHABLE_KEY',
    required: false,
    shape: /^pk_(test|live)_\w+$/,
    hint: 'must be a publishable key of Stripe (pk_…)',
  },
];
const MOLLIE: Variable[] = [
  {
    name: 'MOLLIE_API_KEY',
    required: true,
    shape: /^(test|live)_\w+$/,
    hint: 'must be an API key of Mollie (test_… or live_…)',
  },
];
const BRAINTREE: Variable[] = [
  { name: 'BRAINTREE_MERCHANT_ID', required: true },
  { name: 'BRAINTREE_PUBLIC_KEY', required: true },
  { name: 'BRAINTREE_PRIVATE_KEY', required: true },
  {
    name: 'BRAINTREE_ENVIRONMENT',
    required: false,
    shape: /^(sandbox|production)$/,
    hint: 'must be sandbox or production',
  },
];

/**
 * The accounts at payment providers: `STRIPE_SECRET_KEY` for all stores, `STRIPE_SECRET_KEY_COMPANY_STORE` for the store whose
 * channel token is `company-store`. Of an account that is begun nothing may be missing.
 */
export function readPaymentAccounts(source: NodeJS.ProcessEnv, fail: Fail): ProviderAccounts {
  const accounts: ProviderAccounts = { stripe: {}, mollie: {}, braintree: {} };
  for (const [account, read] of readAccounts(source, STRIPE, fail)) {
    const secretKey = read('STRIPE_SECRET_KEY') ?? '';
    const publishableKey = read('STRIPE_PUBLISHABLE_KEY') ?? null;
    const isLive = (key: string) => key.includes('_live_');
    if (publishableKey && isLive(publishableKey) !== isLive(secretKey)) {
      fail(variableOf('STRIPE_PUBLISHABLE_KEY', account), 'and the secret key must both be for testing, or both live');
    }
    accounts.stripe[account] = { secretKey, webhookSecret: read('STRIPE_WEBHOOK_SECRET') ?? '', publishableKey };
  }
  for (const [account, read] of readAccounts(source, MOLLIE, fail)) {
    accounts.mollie[account] = { apiKey: read('MOLLIE_API_KEY') ?? '' };
  }
  for (const [account, read] of readAccounts(source, BRAINTREE, fail)) {
    accounts.braintree[account] = {
      merchantId: read('BRAINTREE_MERCHANT_ID') ?? '',
      publicKey: read('BRAINTREE_PUBLIC_KEY') ?? '',
      privateKey: read('BRAINTREE_PRIVATE_KEY') ?? '',
      environment: read('BRAINTREE_ENVIRONMENT') === 'production' ? 'production' : 'sandbox',
    };
  }
  return accounts;
}

const variableOf = (name: string, account: string): string =>
  account === DEFAULT_ACCOUNT ? name : `${name}_${account}`;

type Read = (name: string) => string | undefined;

function readAccounts(source: NodeJS.ProcessEnv, variables: Variable[], fail: Fail): [string, Read][] {
  const given = Object.keys(source).filter(key => source[key]?.trim());
  const names = new Set(
    given.flatMap(key =>
      variables.flatMap(({ name }) =>
        key === name ? [DEFAULT_ACCOUNT] : key.startsWith(`${name}_`) ? [key.slice(name.length + 1)] : [],
      ),
    ),
  );
  return [...names].map(account => {
    const read: Read = name => source[variableOf(name, account)]?.trim() || undefined;
    for (const variable of variables)
      checkVariable(variable, variableOf(variable.name, account), read(variable.name), fail);
    return [account, read];
  });
}

function checkVariable({ required, shape, hint }: Variable, name: string, value: string | undefined, fail: Fail): void {
  if (value === undefined) {
    if (required) fail(name, 'is missing, where other variables of the same account are set');
    return;
  }
  if (shape && !shape.test(value)) fail(name, hint ?? 'is not valid');
}
