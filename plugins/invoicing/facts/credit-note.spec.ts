import { ensureConfigLoaded } from '@vendure/core/dist/config/config-helpers';
import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../e2e/support/seeded';
import { anyOrder } from '../testing/any-order';
import { sampleFacts, type SampleOrder } from '../testing/sample';
import { type CreditNoteInput, creditNoteFacts, leftToCredit } from './credit-note';
import { creditShares, grossOf } from './credit-shares';
import type { InvoiceFacts, VatGroup } from './invoice-facts';

const twoRates: SampleOrder = {
  lines: [
    { listPrice: 2490, listPriceIncludesTax: false, taxRate: 20, quantity: 3, discounts: [-747] },
    { listPrice: 123456, listPriceIncludesTax: false, taxRate: 5.5, quantity: 1 },
  ],
  shipping: [{ listPrice: 690, listPriceIncludesTax: false, taxRate: 20 }],
};

const credit = (invoice: InvoiceFacts, before: Pick<InvoiceFacts, 'vat'>[], rest: Partial<CreditNoteInput> = {}) =>
  creditNoteFacts({
    invoice,
    before,
    cause: 'REFUND',
    reason: null,
    amount: null,
    issuedAt: new Date('2026-03-31T22:30:00Z'),
    timeZone: 'Europe/Paris',
    ...rest,
  });

describe('C2 what a credit note says', () => {
  beforeAll(() => ensureConfigLoaded());

  it('takes back the whole invoice, line by line, and names it with its day and the reason', () => {
    const invoice = sampleFacts(twoRates);
    expect(credit(invoice, [], { cause: 'PAYMENT_REVERTED', reason: ' Chèque sans provision ' })).toMatchObject({
      kind: 'CREDIT_NOTE',
      issuedOn: '2026-04-01',
      lines: invoice.lines,
      vat: invoice.vat,
      totals: invoice.totals,
      payments: [],
      terms: null,
      credited: { number: 'ROP-FA-00007', issuedOn: '2026-03-05', reason: 'Chèque sans provision' },
    });
  });

  it('says why in the invoice’s language where nobody has', () => {
    const reason = (language: 'fr' | 'en') =>
      credit(sampleFacts(twoRates, { language }), [], { cause: 'ORDER_CANCELLED', reason: ' ' })?.credited?.reason;
    expect([reason('fr'), reason('en')]).toEqual(['Commande annulée', 'Order cancelled']);
  });

  it('takes back of a final invoice what it billed besides the deposit', () => {
    const deposit = sampleFacts(twoRates, {
      kind: 'DEPOSIT_INVOICE',
      deposit: { paymentIds: ['7'], amount: 70_000 },
    });
    const final = sampleFacts(twoRates, { deductions: [deposit] });
    const ofFinal = credit(final, []);
    expect(ofFinal?.totals.gross).toBe(final.totals.gross - 70_000);
    expect(ofFinal?.deductions).toEqual([]);
    const ofDeposit = credit(deposit, []);
    expect(ofDeposit).toMatchObject({ totals: deposit.totals });
    expect(ofDeposit).not.toHaveProperty('depositPaymentIds');
  });

  it('credits the rates of what was refunded, and names it', () => {
    const invoice = sampleFacts(twoRates);
    const items = [{ rate: 20, gross: 2689, description: '1 × Carnet' }];
    expect(credit(invoice, [], { amount: 2689, items })).toMatchObject({
      lines: [{ description: 'Remboursement\u00a0: 1 × Carnet', net: 2241, tax: 448, gross: 2689, quantity: 1 }],
      vat: [{ rate: 20, base: 2241, tax: 448 }],
    });
  });

  it('spreads a gesture over all rates, and what is beyond the articles too', () => {
    const left = [
      { rate: 20, base: 1000, tax: 200 },
      { rate: 10, base: 2000, tax: 200 },
    ];
    expect(creditShares(left, 340)).toEqual([
      { rate: 20, base: 100, tax: 20 },
      { rate: 10, base: 200, tax: 20 },
    ]);
    expect(grossOf(creditShares(left, 1500, [{ rate: 20, gross: 1200 }]))).toBe(1500);
    expect(creditShares(left, 1300, [{ rate: 20, gross: 5000 }])).toEqual([
      { rate: 20, base: 1000, tax: 200 },
      { rate: 10, base: 91, tax: 9 },
    ]);
  });

  it('says nothing where nothing is left', () => {
    const invoice = sampleFacts(twoRates);
    expect(credit(invoice, [invoice])).toBeNull();
    expect(credit(sampleFacts({ lines: [] }), [])).toBeNull();
  });

  it('adds up to the cent, for a thousand orders in part refunds, and never exceeds the invoice', () => {
    const next = seeded(20260401);
    for (let i = 0; i < 1000; i++) {
      const invoice = sampleFacts(anyOrder(next));
      const total = invoice.totals.gross;
      const notes: { vat: VatGroup[] }[] = [];
      let credited = 0;
      for (let part = 0; part < 6 && total > 0; part++) {
        const amount = part === 5 ? null : 1 + Math.floor(next() * total * 0.5);
        const known = invoice.vat.filter(() => next() < 0.5);
        const items = known.map(({ rate, base }) => ({ rate, gross: Math.floor(next() * base), description: 'x' }));
        const left = total - credited;
        const note = credit(invoice, notes, { amount, items });
        if (!note) break;
        expect(note.totals.gross).toBe(amount === null ? left : Math.min(amount, left));
        expect(note.totals.net + note.totals.tax).toBe(note.totals.gross);
        expect(note.vat.reduce((sum, { tax }) => sum + tax, 0)).toBe(note.totals.tax);
        notes.push(note);
        credited += note.totals.gross;
        for (const group of leftToCredit(invoice, notes)) {
          const invoiced = invoice.vat.find(({ rate }) => rate === group.rate);
          if (!invoiced || invoiced.base < 0 || invoiced.tax < 0) continue;
          expect(group.base).toBeGreaterThanOrEqual(0);
          expect(group.tax).toBeGreaterThanOrEqual(0);
        }
      }
      if (total > 0) expect([credited, leftToCredit(invoice, notes)]).toEqual([total, []]);
    }
  });
});
