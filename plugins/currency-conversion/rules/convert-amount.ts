import { decimal, divideHalfUp, powerOfTen } from './decimal';

/** Vendure's minor units are hundredths in every currency, those without cents included (100 yen are 10000). */
const MINOR_UNIT_DECIMALS = 2;
/** Of a minor unit, as prices keep them. */
const PRICE_DECIMALS = 4;

const decimalsOfCurrency = new Map<string, number>();

/** Decimals that money has in a currency: 2 for euros, 0 for yen. */
function currencyDecimals(currency: string): number {
  let decimals = decimalsOfCurrency.get(currency);
  if (decimals === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    decimals = format.maximumFractionDigits ?? MINOR_UNIT_DECIMALS;
    decimalsOfCurrency.set(currency, decimals);
  }
  return decimals;
}

/** The currency's smallest unit, as the power of ten of what a price can keep. */
const unitExponent = (currency: string): number =>
  PRICE_DECIMALS + Math.max(0, MINOR_UNIT_DECIMALS - currencyDecimals(currency));

/**
 * An amount in another currency, exactly and half up, as precise as it is: a whole cent becomes a whole cent (or yen), tenths
 * become tenths. What is more than nothing stays more than nothing.
 * @param amount minor units with up to four decimals, not negative
 * @param rate what one unit of `from` is worth in `to`, a decimal number as text
 */
export function convertAmount(amount: number, rate: string, from: string, to: string): number {
  const { digits } = decimal(amount.toFixed(PRICE_DECIMALS));
  if (digits === 0n) return 0;
  const places = placesBelow(digits, unitExponent(from));
  const step = powerOfTen(Math.max(0, unitExponent(to) - places));
  const { digits: factor, scale } = decimal(rate);
  const steps = divideHalfUp(digits * factor, powerOfTen(scale) * step);
  return Number((steps || 1n) * step) / 10 ** PRICE_DECIMALS;
}

/** How many places after the unit an amount uses. */
function placesBelow(digits: bigint, exponent: number): number {
  let places = exponent;
  while (places > 0 && digits % powerOfTen(exponent - places + 1) === 0n) places--;
  return places;
}
