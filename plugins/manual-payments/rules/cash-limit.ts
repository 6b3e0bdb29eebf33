import type { ManualPaymentsOptions } from '../types';

export interface CashPayer {
  /** ISO code of the billing (else shipping) country; unknown counts as resident. */
  countryCode: string | null;
  company: string | null;
}

/**
 * The greatest amount that may be paid in cash, in minor units, or null where no limit applies to the currency.
 * Source: art. L112-6 and D112-3 of the French Code monétaire et financier.
 */
export function cashLimit(
  { cashLimits, residentCountry }: ManualPaymentsOptions,
  currencyCode: string,
  payer: CashPayer,
): number | null {
  const limits = cashLimits[currencyCode];
  if (!limits) return null;
  const resident = !payer.countryCode || payer.countryCode.toUpperCase() === residentCountry;
  return resident || payer.company?.trim() ? limits.resident : limits.nonResidentConsumer;
}
