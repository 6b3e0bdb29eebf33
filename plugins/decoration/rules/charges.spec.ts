import { describe, expect, it } from 'vitest';
import { agreedCharges, type ChargedLine, decorationCharges, isChargeSku } from './charges';

const line = (change: Partial<ChargedLine>): ChargedLine => ({
  productId: '1',
  productName: 'USB drive',
  designKey: 'aaaaaaaaaaaaaaaa',
  methodName: 'Screen print',
  quantity: 10,
  setupCharge: 5000,
  runCharge: 35,
  taxLines: [{ description: 'Sales tax', taxRate: 6.15 }],
  ...change,
});

const seen = (lines: ChargedLine[]) =>
  decorationCharges(lines).map(({ kind, quantity, price }) => [kind, quantity, price]);

describe('C8 setup and per-piece decoration charges', () => {
  it('sets up once per product and design, and runs per piece', () => {
    expect(seen([line({}), line({ quantity: 5 })])).toEqual([
      ['setup', 1, 5000],
      ['run', 15, 525],
    ]);
  });

  it('sets up each design and each product', () => {
    const lines = [line({}), line({ designKey: 'bbbbbbbbbbbbbbbb' }), line({ productId: '2' })];
    expect(seen(lines).filter(([kind]) => kind === 'setup')).toHaveLength(3);
  });

  it('is taxed as the product, also where its variants are not taxed alike', () => {
    const other = [{ description: 'Exempt', taxRate: 0 }];
    const charges = decorationCharges([line({}), line({ taxLines: other, quantity: 4 })]);
    expect(charges.map(({ kind, quantity, taxLines }) => [kind, quantity, taxLines[0].taxRate])).toEqual([
      ['setup', 1, 6.15],
      ['run', 10, 6.15],
      ['run', 4, 0],
    ]);
  });

  it('charges nothing for nothing', () => {
    expect(decorationCharges([line({ setupCharge: 0, runCharge: 0 }), line({ quantity: 0 })])).toEqual([]);
  });

  it('knows its own from other surcharges', () => {
    expect(decorationCharges([line({})]).every(({ sku }) => isChargeSku(sku))).toBe(true);
    for (const sku of ['RUSH', '', 'IMPRINT-RUSH', 'IMPRINT-SETUP-1']) expect(isChargeSku(sku)).toBe(false);
  });

  it('remembers what was agreed, of each design by itself', () => {
    const lines = [line({}), line({ productId: '11', designKey: 'bbbbbbbbbbbbbbbb', setupCharge: 0, runCharge: 7 })];
    const skus = ['RUSH', ...decorationCharges(lines).map(({ sku }) => sku)];
    expect(lines.map(one => agreedCharges(skus, one))).toEqual([
      { setupCharge: 5000, runCharge: 35 },
      { setupCharge: 0, runCharge: 7 },
    ]);
    expect(agreedCharges(skus, line({ designKey: 'cccccccccccccccc' }))).toEqual({ setupCharge: 0, runCharge: 0 });
  });
});
