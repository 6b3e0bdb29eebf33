import { ensureConfigLoaded, setConfig } from '@vendure/core/dist/config/config-helpers';
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../e2e/support/seeded';
import { depositAmount } from '../deposits';
import { ExactMoneyStrategy } from '../exact-prices';
import { RandomOrders } from './testing/random-order';
import { orderFigures } from './order-figures';
import { type OrderSummary, orderSummary } from './order-summary';

const ORDERS = 100_000;

/** What the contract says of the review table, rule by rule: the names of those that a table breaks. */
function broken(table: OrderSummary, order: { total: number; totalWithTax: number }): string[] {
  const { subtotal, couponDiscount, shipping, surcharges, tax, total, depositAmount: deposit } = table;
  const { pointsRedeemed, amountDue, amountPaid, balanceDue } = table;
  const amounts = [subtotal, couponDiscount, shipping, surcharges, tax, total, pointsRedeemed, amountDue, amountPaid];
  const rules: Record<string, boolean> = {
    'whole cents': [...amounts, balanceDue, deposit ?? 0].every(Number.isInteger),
    'the parts add up to the total': subtotal + couponDiscount + shipping + surcharges + tax === total,
    'the total is Vendure’s': total === order.totalWithTax && total - tax === order.total,
    'amount due': amountDue === total - pointsRedeemed,
    'balance due': balanceDue === amountDue - amountPaid,
    'coupons lower the price': couponDiscount <= 0,
    'no more off than there was': -couponDiscount <= subtotal + shipping + surcharges,
    'nothing is negative': [subtotal, shipping, surcharges, tax, total, pointsRedeemed].every(amount => amount >= 0),
    'nothing due or paid is negative': amountDue >= 0 && amountPaid >= 0 && balanceDue >= 0,
    'a deposit is a part of what is due': deposit === null || (deposit > 0 && deposit < amountDue),
  };
  return Object.keys(rules).filter(rule => !rules[rule]);
}

describe('B14 the review table of any order', () => {
  beforeAll(async () => {
    await ensureConfigLoaded();
    await setConfig({ entityOptions: { moneyStrategy: new ExactMoneyStrategy() } });
  });

  it(`keeps every rule of the contract for ${ORDERS.toLocaleString('en')} orders`, () => {
    const random = new RandomOrders(seeded(20260401));
    let deposits = 0;
    for (let i = 0; i < ORDERS; i++) {
      const order = random.order();
      const payments = random.payments(order.totalWithTax);
      const figures = orderFigures(order, payments);
      const percentage = [0, 50, 33.3, 100, random.upTo(10_000) / 100][random.upTo(4)];
      const deposit = depositAmount(figures.totalWithTax - figures.pointsRedeemed, percentage);
      const table = orderSummary({ ...figures, depositAmount: deposit });
      const wrong = broken(table, order);
      if (wrong.length) expect({ i, wrong, table }).toEqual({ i, wrong: [], table });
      if (deposit !== null) deposits += 1;
    }
    // The dice have thrown what the rules are about.
    expect(deposits).toBeGreaterThan(ORDERS / 3);
  });
});
