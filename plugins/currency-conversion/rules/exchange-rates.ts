import type { CurrencyCode } from '@vendure/core';
import type { PublishedRates } from '../types';
import { decimal, divideHalfUp, powerOfTen, readDecimal, writeDecimal } from './decimal';

export const RATE_DECIMALS = 10;
/** Far above any pair of currencies: one Kuwaiti dinar is some 300,000 Lebanese pounds. */
export const MAXIMUM_RATE = 1_000_000;

/** The rate as it is kept, without zeros around it; null for what is no rate. */
export function keptRate(text: string): string | null {
  const read = readDecimal(text);
  if (!read || read.scale > RATE_DECIMALS || read.digits === 0n) return null;
  if (read.digits > BigInt(MAXIMUM_RATE) * powerOfTen(read.scale)) return null;
  return writeDecimal(read);
}

/**
 * What one unit of a currency is worth in another, of their rates against a third: ten decimals, half up. Null where none of
 * them is left.
 */
export function crossRate(from: string, to: string): string | null {
  const divisor = decimal(from);
  const dividend = decimal(to);
  if (divisor.digits === 0n) return null;
  const digits = divideHalfUp(
    dividend.digits * powerOfTen(divisor.scale + RATE_DECIMALS),
    divisor.digits * powerOfTen(dividend.scale),
  );
  return keptRate(writeDecimal({ digits, scale: RATE_DECIMALS }));
}

export interface PairRate {
  fromCurrency: CurrencyCode;
  toCurrency: CurrencyCode;
  rate: string;
}

/** Each of the currencies in each other, as far as the published rates know both. */
export function pairRates({ base, rates }: PublishedRates, currencies: readonly CurrencyCode[]): PairRate[] {
  const worth = new Map<string, string>([...rates, [base, '1']]);
  const pairs: PairRate[] = [];
  for (const fromCurrency of currencies) {
    for (const toCurrency of currencies) {
      const from = worth.get(fromCurrency);
      const to = worth.get(toCurrency);
      const rate = fromCurrency !== toCurrency && from && to ? crossRate(from, to) : null;
      if (rate) pairs.push({ fromCurrency, toCurrency, rate });
    }
  }
  return pairs;
}
