import { describe, expect, it } from 'vitest';
import type { OrderSummary } from '../../order-summary';
import { addressLines, paymentLabel, reviewRows, textColorOn } from './order-details';

const summary = {
  currencyCode: 'EUR',
  subtotal: 10000,
  couponDiscount: 0,
  shipping: 500,
  surcharges: 0,
  tax: 2100,
  total: 12600,
  pointsRedeemed: 0,
  amountDue: 12600,
  depositAmount: null,
  amountPaid: 0,
  balanceDue: 12600,
} as OrderSummary;

describe('order details', () => {
  it('leaves out the rows that say nothing', () => {
    const labels = reviewRows(summary, 'EUR', 'fr').map(row => row.label);
    expect(labels).toEqual(['Sous-total HT', 'Livraison HT', 'TVA', 'Total TTC', 'Déjà réglé', 'Reste à payer']);
  });

  it('shows discounts, surcharges and points when there are some', () => {
    const rows = reviewRows({ ...summary, couponDiscount: -100, surcharges: 50, pointsRedeemed: 10 }, 'EUR', 'en');
    expect(rows.find(row => row.label === 'Discounts without tax')?.amount).toBe('-€1.00');
    expect(rows.find(row => row.label === 'Points redeemed')?.amount).toBe('-€0.10');
    expect(rows.find(row => row.label === 'Amount due')?.amount).toBe('€126.00');
    expect(rows).toHaveLength(10);
  });

  it('shows what was paid too much, as in the admin', () => {
    const last = reviewRows({ ...summary, amountPaid: 13_100, balanceDue: -500 }, 'EUR', 'fr').at(-1);
    expect(last).toEqual({ label: 'Trop-perçu', amount: '5,00\u00a0€', strong: true });
  });

  it('shows the deposit where there is one, and names it and its balance', () => {
    const rows = reviewRows({ ...summary, depositAmount: 6300 }, 'EUR', 'fr');
    expect(rows.find(row => row.label === 'Acompte')).toEqual({
      label: 'Acompte',
      amount: '63,00\u00a0€',
      strong: true,
    });
    expect(paymentLabel('DEPOSIT', true, 'Chèque', 'fr')).toBe('Acompte (Chèque)');
    expect(paymentLabel('BALANCE', true, 'deposit-balance', 'fr')).toBe('Solde');
    expect(paymentLabel('BALANCE', false, 'Cheque', 'en')).toBe('Balance (Cheque)');
    expect(paymentLabel('FULL', true, 'Cheque', 'en')).toBe('Cheque');
  });

  it('writes an address without holes', () => {
    expect(
      addressLines({ fullName: 'Jeanne', streetLine1: '1 rue', streetLine2: '', postalCode: '75001', city: 'Paris' }),
    ).toEqual(['Jeanne', '1 rue', '75001 Paris']);
    expect(addressLines(undefined)).toEqual([]);
  });

  it('keeps the status readable on its colour', () => {
    expect(textColorOn('#F6C445')).toBe('#1c1c1c');
    expect(textColorOn('#14532d')).toBe('#ffffff');
  });
});
