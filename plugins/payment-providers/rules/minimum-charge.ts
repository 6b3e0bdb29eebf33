import type { Provider } from '../types';

/**
 * What a card payment must come to at least, in hundredths: https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts.
 * Of a currency that is not here the provider itself decides.
 */
const STRIPE_MINIMUMS: Record<string, number> = {
  AUD: 50,
  CAD: 50,
  CHF: 50,
  CZK: 1500,
  DKK: 250,
  EUR: 50,
  GBP: 30,
  HKD: 400,
  HUF: 17500,
  JPY: 5000,
  NOK: 300,
  NZD: 50,
  PLN: 200,
  RON: 200,
  SEK: 300,
  SGD: 50,
  USD: 50,
};

/** Minor units. One hundredth at least, whatever the provider: nothing cannot be paid. */
export const minimumCharge = (provider: Provider, currencyCode: string): number =>
  (provider === 'stripe' ? STRIPE_MINIMUMS[currencyCode] : undefined) ?? 1;
