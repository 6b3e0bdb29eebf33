import type { Channel, CurrencyCode } from '@vendure/core';

type Settings = Pick<
  Channel['customFields'],
  'pointsEnabled' | 'pointsLabel' | 'pointsUnitValue' | 'loyaltyEnabled' | 'loyaltyRate' | 'pointsExpiryMonths'
>;

/** What the settings of a store say about points. */
export interface StorePoints {
  /** What the store calls a point. */
  label: string;
  /** What a point is worth, in minor units of the store's currency; 0 where points cannot be spent. */
  unitValue: number;
  currencyCode: CurrencyCode;
  /** Whether customers pay with points. */
  spent: boolean;
  /** Points for each currency unit paid; 0 where none are earned. */
  loyaltyRate: number;
}

/** Null where the store has no points at all. A value or a rate that is missing counts as switched off. */
export function storePoints(
  store: Pick<Channel, 'defaultCurrencyCode'> & { customFields: Partial<Settings> },
): StorePoints | null {
  const { pointsEnabled, pointsLabel, pointsUnitValue, loyaltyEnabled, loyaltyRate } = store.customFields;
  const spent = !!pointsEnabled && (pointsUnitValue ?? 0) > 0;
  const rate = loyaltyEnabled ? Math.max(0, loyaltyRate ?? 0) : 0;
  if (!spent && rate === 0) return null;
  return {
    label: pointsLabel?.trim() || 'points',
    unitValue: spent ? (pointsUnitValue ?? 0) : 0,
    currencyCode: store.defaultCurrencyCode,
    spent,
    loyaltyRate: rate,
  };
}

/** When points that come now expire; null where the store's do not. The last day of a shorter month for one it lacks. */
export function expiryOf(store: { customFields: Partial<Settings> }, now: Date): Date | null {
  const months = store.customFields.pointsExpiryMonths ?? 0;
  return months > 0 ? addMonths(now, months) : null;
}

/** The same day and time of a later month (UTC), or that month's last day. */
export function addMonths(from: Date, months: number): Date {
  const then = new Date(from);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return then;
}
