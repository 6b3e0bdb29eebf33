import { formatMoney } from '../../order-page';
import type { EarnedPoints, StorePoints } from '../../company-points';
import type { EmailLanguage } from '../types';

/** What a customer is told of points that were earned, ready for a template. */
export interface LoyaltyView {
  /** “24 points”, “1 VP”. */
  earned: string;
  balance: string;
  /** What the balance is worth, where points can be spent. */
  value: string | null;
}

/** @param points null where the store has stopped having points since */
export function loyaltyView(
  { points: earned, balanceAfter }: EarnedPoints,
  points: StorePoints | null,
  language: EmailLanguage,
): LoyaltyView {
  const named = (count: number) => `${new Intl.NumberFormat(language).format(count)} ${points?.label ?? 'points'}`;
  return {
    earned: named(earned),
    balance: named(balanceAfter),
    value: points?.spent ? formatMoney(balanceAfter * points.unitValue, points.currencyCode, language) : null,
  };
}
