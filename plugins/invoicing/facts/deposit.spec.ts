import { ensureConfigLoaded } from '@vendure/core/dist/config/config-helpers';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleFacts, type SampleOrder } from '../testing/sample';
import { afterDeductions, isOverDeducted, shareOfGroups } from './deposit';

const twoRates: SampleOrder = {
  lines: [
    { listPrice: 2490, listPriceIncludesTax: false, taxRate: 20, quantity: 3, discounts: [-747] },
    { listPrice: 123456, listPriceIncludesTax: false, taxRate: 5.5, quantity: 1 },
  ],
  shipping: [{ listPrice: 690, listPriceIncludesTax: false, taxRate: 20 }],
};

describe('a deposit, rate by rate', () => {
  beforeAll(() => ensureConfigLoaded());

  it('B14 has the guide’s figures', () => {
    expect(shareOfGroups([{ rate: 6.15, base: 40_030, tax: 2_462 }], 20_096)).toEqual([
      { rate: 6.15, base: 18_932, tax: 1_164 },
    ]);
  });

  it('is shared among the rates, adds up to the cent and exceeds no group, whatever its amount', () => {
    const groups = [
      { rate: 20, base: 7_413, tax: 1_483 },
      { rate: 10, base: 0, tax: 0 },
      { rate: 5.5, base: 123_456, tax: 6_790 },
      { rate: 0, base: 3, tax: 0 },
    ];
    const total = groups.reduce((sum, { base, tax }) => sum + base + tax, 0);
    for (let amount = 1; amount <= total; amount += 97) {
      const shares = shareOfGroups(groups, amount);
      expect(shares.reduce((sum, { base, tax }) => sum + base + tax, 0)).toBe(amount);
      for (const { rate, base, tax } of shares) {
        const group = groups.find(candidate => candidate.rate === rate);
        expect(base).toBeGreaterThanOrEqual(0);
        expect(base).toBeLessThanOrEqual(group?.base ?? 0);
        expect(tax).toBeLessThanOrEqual(group?.tax ?? 0);
      }
    }
    expect(shareOfGroups(groups, total)).toEqual(groups.filter(({ base }) => base > 0));
  });

  it('makes a document of its own amount, paid, and one that deducts it', () => {
    const payments = [{ method: 'Chèque', receivedAt: null, reference: null, amount: 70_000 }];
    const deposit = sampleFacts(twoRates, {
      kind: 'DEPOSIT_INVOICE',
      payments,
      deposit: { paymentIds: ['7'], amount: 70_000 },
    });
    expect(deposit).toMatchObject({ depositPaymentIds: ['7'], amountDue: 0, totals: { gross: 70_000 } });
    expect(deposit.lines.map(({ description, taxRate }) => `${description} ${taxRate}`)).toEqual([
      'Acompte sur la commande ROP-00042 20',
      'Acompte sur la commande ROP-00042 5.5',
    ]);
    const { number, issuedOn, vat, totals } = deposit;
    const final = sampleFacts(twoRates, { deductions: [{ number, issuedOn, vat, totals }] });
    expect(final.amountDue).toBe(final.totals.gross - 70_000);
    const left = afterDeductions(final);
    for (const part of ['base', 'tax'] as const) {
      const sum = (groups: typeof vat) => groups.reduce((total, group) => total + group[part], 0);
      expect(sum(left) + sum(vat)).toBe(sum(final.vat));
    }
    expect(left.reduce((sum, { base, tax }) => sum + base + tax, 0)).toBe(final.amountDue);
  });
});

describe('deposits that were invoiced before an order came to cost less', () => {
  const at = (rate: number, base: number, tax = 0) => ({ rate, base, tax });
  const deduction = (...vat: ReturnType<typeof at>[]) => ({ vat }) as never;

  it.each([
    ['none', [at(20, 1000, 200)], [], false],
    ['all of it', [at(20, 1000, 200)], [deduction(at(20, 600, 120)), deduction(at(20, 400, 80))], false],
    ['more than it', [at(20, 1000, 200)], [deduction(at(20, 1001, 200))], true],
    ['more of one rate', [at(20, 1000, 200), at(0, 500)], [deduction(at(20, 100, 20), at(0, 501))], true],
    ['a rate that is gone', [at(20, 1000, 200)], [deduction(at(20, 100, 20), at(0, 500))], true],
    ['its part of a reduction', [at(20, 1000, 200), at(0, -300)], [deduction(at(20, 500, 100), at(0, -150))], false],
    ['a reduction that is gone', [at(20, 1000, 200)], [deduction(at(20, 500, 100), at(0, -150))], true],
    ['more than it is reduced to', [at(20, 1000, 200), at(0, -300)], [deduction(at(20, 1000, 200))], true],
  ])('are over-deducted or not: %s', (_what, vat, deductions, over) => {
    expect(isOverDeducted({ vat, deductions })).toBe(over);
  });
});
