import type { PaymentKindMetadata } from '../payment-kinds';

export type Provider = 'stripe' | 'mollie' | 'braintree';

export interface StripeAccount {
  /** `sk_…` or a restricted `rk_…`. */
  secretKey: string;
  /** `whsec_…`, of the endpoint `/payments/stripe`. */
  webhookSecret: string;
  /** `pk_…`, which browsers may know. */
  publishableKey: string | null;
}

export interface MollieAccount {
  apiKey: string;
}

export interface BraintreeAccount {
  merchantId: string;
  publicKey: string;
  privateKey: string;
  environment: 'sandbox' | 'production';
}

export interface AccountTypes {
  stripe: StripeAccount;
  mollie: MollieAccount;
  braintree: BraintreeAccount;
}

/**
 * Accounts by the name of their store, as {@link accountName} makes it of the channel's token; `DEFAULT` for all stores that
 * have none of their own.
 */
export type ProviderAccounts = { [P in Provider]: Record<string, AccountTypes[P]> };

export interface PaymentProvidersOptions {
  accounts: ProviderAccounts;
  /**
   * Tells this installation from others that share a provider's account, for instance `dev:localhost:3000`. It is part of every
   * idempotency key, and events about payments of another environment are left to that one.
   */
  environment: string;
  /** Base of the addresses that providers call, without a trailing slash. */
  publicUrl: string;
}

/** What a payment of ours keeps in `Payment.metadata`. Never a card's or an account's number. */
export interface ProviderPaymentMetadata extends PaymentKindMetadata {
  provider: Provider;
  /** Which account has the money: a refund goes through the same. */
  account: string;
  /** What customers may read of it: nothing, so far. */
  public: Record<string, never>;
  /** ISO date; none while the money is on its way. */
  receivedAt?: string;
  /** Of a debit that failed, in the provider's words. */
  failure?: string;
  /** Why the money came to an order that did not wait for it. */
  unexpected?: UnexpectedReason;
}

/**
 * `cancelled`: the order was cancelled. `paid`: it was paid already. `unplaced`: it is a cart still, and something is missing
 * before it can be an order. `short`: the order costs more than what came. `more`: it costs less.
 */
export type UnexpectedReason = 'cancelled' | 'paid' | 'unplaced' | 'short' | 'more';
