import type { Provider } from '../types';

/** Codes of our payment handlers. */
export type OnlineHandler =
  'stripe-card' | 'stripe-paypal' | 'stripe-bank-debit' | 'mollie-payment-handler' | 'braintree';

type Language = 'fr' | 'en';

interface OnlineMethod {
  provider: Provider;
  name: Record<Language, string>;
  /** Stripe's name of the way to pay, by currency; `*` for all others. */
  stripeTypes?: Partial<Record<string, StripeMethodType>>;
}

export type StripeMethodType = 'card' | 'paypal' | 'us_bank_account' | 'sepa_debit';

const PAYPAL_CURRENCIES = 'AUD CAD CHF CZK DKK EUR GBP HKD NOK NZD PLN SEK SGD USD'.split(' ');

/** Every way to pay online, on one page. Mollie's and Braintree's handlers have the codes that Vendure's own plugins give them. */
export const ONLINE_METHODS: Record<OnlineHandler, OnlineMethod> = {
  'stripe-card': {
    provider: 'stripe',
    name: { fr: 'Carte bancaire', en: 'Card' },
    stripeTypes: { '*': 'card' },
  },
  'stripe-paypal': {
    provider: 'stripe',
    name: { fr: 'PayPal', en: 'PayPal' },
    stripeTypes: Object.fromEntries(PAYPAL_CURRENCIES.map(currency => [currency, 'paypal'] as const)),
  },
  // The electronic cheque of the company stores (B12): ACH in the United States, SEPA direct debit in Europe.
  'stripe-bank-debit': {
    provider: 'stripe',
    name: { fr: 'Prélèvement bancaire', en: 'Electronic cheque (bank debit)' },
    stripeTypes: { USD: 'us_bank_account', EUR: 'sepa_debit' },
  },
  'mollie-payment-handler': { provider: 'mollie', name: { fr: 'Paiement en ligne', en: 'Online payment' } },
  braintree: { provider: 'braintree', name: { fr: 'Carte ou PayPal', en: 'Card or PayPal' } },
};

export const isOnlineHandler = (code: string): code is OnlineHandler => code in ONLINE_METHODS;

/** Braintree charges on the way to placement, and not afterwards. */
export const paysPlacedOrders = (handler: OnlineHandler): boolean => ONLINE_METHODS[handler].provider !== 'braintree';

/** Stripe's name of that way to pay in that currency; null where it has none. */
export function stripeType(handler: OnlineHandler, currencyCode: string): StripeMethodType | null {
  const types = ONLINE_METHODS[handler].stripeTypes;
  return types?.[currencyCode] ?? types?.['*'] ?? null;
}
