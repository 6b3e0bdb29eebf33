import { DefaultMoneyStrategy } from '@vendure/core';
import { roundExact } from '../rules/exact-amount';

/** Amounts are whole cents; a line's amount is its exact unit price times the quantity, rounded once. */
export class ExactMoneyStrategy extends DefaultMoneyStrategy {
  override round(value: number, quantity = 1): number {
    return roundExact(value, quantity);
  }
}
