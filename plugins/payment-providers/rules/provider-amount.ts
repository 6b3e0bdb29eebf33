/** Whether a currency has fractions, by this runtime's own data: the yen has none. */
function hasFractions(currencyCode: string): boolean {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currencyCode,
  }).resolvedOptions();
  return (maximumFractionDigits ?? 2) > 0;
}

/**
 * Vendure counts every currency in hundredths, Stripe in the currency's own smallest unit
 * (https://docs.stripe.com/currencies#zero-decimal): 500 yen are 50000 here and 500 there.
 */
export const toStripeAmount = (amount: number, currencyCode: string): number =>
  hasFractions(currencyCode) ? amount : Math.round(amount / 100);

export const fromStripeAmount = (amount: number, currencyCode: string): number =>
  hasFractions(currencyCode) ? amount : amount * 100;

/** `12.30`, as Mollie and Braintree want it, without a detour through binary fractions. */
export function decimalAmount(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const fromDecimalAmount = (value: string): number => Math.round(Number(value) * 100);
