import { describe, expect, it } from 'vitest';
import { readPaymentAccounts } from './payment-accounts';

const read = (source: Record<string, string>) =>
  readPaymentAccounts(source, (name, problem) => {
    throw new Error(`${name} ${problem}`);
  });
const stripe = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };

describe('accounts at payment providers', () => {
  it('are none where nothing is set', () => {
    expect(read({ STRIPE_DEVICE_NAME: 'laptop', MOLLIE_API_KEY: ' ' })).toEqual({
      stripe: {},
      mollie: {},
      braintree: {},
    });
  });

  it('are one for all stores, and a store’s own by its name', () => {
    const accounts = read({
      ...stripe,
      STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
      STRIPE_SECRET_KEY_COMPANY_STORE: 'rk_live_2',
      STRIPE_WEBHOOK_SECRET_COMPANY_STORE: 'whsec_2',
      MOLLIE_API_KEY: 'live_3',
      BRAINTREE_MERCHANT_ID: 'm',
      BRAINTREE_PUBLIC_KEY: 'p',
      BRAINTREE_PRIVATE_KEY: 's',
      BRAINTREE_ENVIRONMENT: 'production',
    });
    expect(accounts.stripe).toEqual({
      DEFAULT: { secretKey: 'sk_test_1', webhookSecret: 'whsec_1', publishableKey: 'pk_test_1' },
      COMPANY_STORE: { secretKey: 'rk_live_2', webhookSecret: 'whsec_2', publishableKey: null },
    });
    expect(accounts.mollie).toEqual({ DEFAULT: { apiKey: 'live_3' } });
    expect(accounts.braintree.DEFAULT.environment).toBe('production');
  });

  it.each([
    [{ STRIPE_SECRET_KEY: 'sk_test_1' }, 'STRIPE_WEBHOOK_SECRET is missing'],
    [{ ...stripe, STRIPE_SECRET_KEY: 'pk_test_1' }, 'STRIPE_SECRET_KEY must be a secret key'],
    [{ ...stripe, STRIPE_PUBLISHABLE_KEY: 'pk_live_1' }, 'STRIPE_PUBLISHABLE_KEY and the secret key must both'],
    [{ STRIPE_PUBLISHABLE_KEY_SHOP: 'pk_test_1' }, 'STRIPE_SECRET_KEY_SHOP is missing'],
    [{ MOLLIE_API_KEY: 'sk_test_1' }, 'MOLLIE_API_KEY must be an API key of Mollie'],
    [{ BRAINTREE_MERCHANT_ID: 'm', BRAINTREE_PUBLIC_KEY: 'p' }, 'BRAINTREE_PRIVATE_KEY is missing'],
  ])('names the variable that is wrong, and no secret: %o', (source, message) => {
    expect(() => read(source)).toThrow(message);
    expect(() => read(source)).not.toThrow(/sk_test_1|pk_test_1|pk_live_1/);
  });
});
