import { Payment } from '@vendure/core';
import { ensureConfigLoaded } from '@vendure/core/dist/config/config-helpers';
import { beforeAll, describe, expect, it } from 'vitest';
import { orderFigures, orderSummary } from '../../order-summary';
import { seeded } from '../../../e2e/support/seeded';
import { anyOrder } from '../testing/any-order';
import { sampleFacts, sampleOrder, sampleStore } from '../testing/sample';

const settled = (amount: number, metadata: Payment['metadata']) =>
  Object.assign(new Payment({ amount, state: 'Settled', refunds: [] }), { metadata });

describe('what an invoice says', () => {
  beforeAll(() => ensureConfigLoaded());

  it('adds up to the cent for five thousand different orders', () => {
    const next = seeded(20260305);
    for (let i = 0; i < 5000; i++) {
      const sample = anyOrder(next);
      const order = sampleOrder(sample);
      const { totals, vat, lines, summary } = sampleFacts(sample);
      expect(summary).toEqual(orderSummary(orderFigures(order, [])));
      const sum = (amounts: number[]) => amounts.reduce((a, b) => a + b, 0);
      expect(totals).toEqual({
        net: order.total,
        tax: order.totalWithTax - order.total,
        gross: order.totalWithTax,
      });
      expect(sum(lines.map(line => line.gross))).toBe(order.totalWithTax);
      expect(sum(vat.map(group => group.base))).toBe(order.total);
      expect(sum(vat.map(group => group.tax))).toBe(totals.tax);
      for (const line of lines) {
        expect(line.net + line.tax).toBe(line.gross);
        expect(Math.abs(line.unitPrice * line.quantity - line.discount - line.net)).toBeLessThanOrEqual(0.6);
      }
    }
  });

  it('refuses to differ from the order', () => {
    const order = sampleOrder({ lines: [{ listPrice: 1000, listPriceIncludesTax: false, taxRate: 20, quantity: 1 }] });
    order.subTotal += 1;
    expect(() => sampleFacts({ lines: [] }, { order })).toThrow('ROP-00042');
  });

  it('refuses to differ from the review table in any of its rows', () => {
    const line = { listPrice: 1000, listPriceIncludesTax: false, taxRate: 20 };
    const order = sampleOrder({
      lines: [{ ...line, quantity: 2, discounts: [-300] }],
      surcharges: [{ ...line, description: 'Emballage' }],
      shipping: [line],
    });
    const summary = orderSummary(orderFigures(order, []));
    expect(sampleFacts({ lines: [] }, { order }).summary).toMatchObject({
      subtotal: 2000,
      couponDiscount: -300,
      shipping: 1000,
      surcharges: 1000,
      tax: 740,
      total: 4440,
    });
    for (const row of ['subtotal', 'couponDiscount', 'shipping', 'surcharges', 'tax', 'total'] as const) {
      const off = { ...summary, [row]: summary[row] + 1 };
      expect(() => sampleFacts({ lines: [] }, { order, summary: off }), row).toThrow(/differs from its review table/);
    }
  });

  it('owes what the review table says is due, points and part payments considered', () => {
    const next = seeded(20260306);
    for (let i = 0; i < 500; i++) {
      const order = sampleOrder(anyOrder(next));
      const total = Math.max(0, order.totalWithTax);
      const [points, paid] = [Math.floor(total * next() * 0.5), Math.floor(total * next() * 0.5)];
      const payments = [settled(points, { kind: 'points' }), settled(paid, {})];
      const summary = orderSummary(orderFigures(order, payments));
      const received = [{ method: 'Chèque', receivedAt: null, reference: null, amount: paid }];
      const facts = sampleFacts({ lines: [] }, { order, summary, payments: received });
      expect(facts.amountDue).toBe(summary.balanceDue);
      expect(facts.payments.slice(1).map(({ amount }) => amount)).toEqual(points ? [points] : []);
    }
  });

  it('leaves out lines that were cancelled', () => {
    const line = { listPrice: 1000, listPriceIncludesTax: false, taxRate: 20 };
    expect(
      sampleFacts({
        lines: [
          { ...line, quantity: 0 },
          { ...line, quantity: 2 },
        ],
      }).lines,
    ).toHaveLength(1);
  });

  it('takes days from the store’s calendar', () => {
    expect(sampleFacts({ lines: [] }).order.placedOn).toBe('2026-03-04');
    const order = Object.assign(sampleOrder({ lines: [] }), { orderPlacedAt: new Date('2026-03-04T23:30:00Z') });
    expect(sampleFacts({ lines: [] }, { order }).order.placedOn).toBe('2026-03-05');
  });

  it('has terms of payment for a company only', () => {
    expect(sampleFacts({ lines: [] }).terms).toBeNull();
    const order = sampleOrder({ lines: [] });
    order.billingAddress.company = 'Dupont & Fils';
    expect(sampleFacts({ lines: [] }, { order }).terms).toEqual({ dueOn: '2026-04-04', latePenaltyRate: 12.5 });
  });

  it('goes to the shipping address, in the customer’s name, when there is no other', () => {
    const order = sampleOrder({ lines: [] });
    order.billingAddress = {};
    order.shippingAddress = { streetLine1: '1 place du Marché', postalCode: '35000', city: 'Rennes' };
    expect(sampleFacts({ lines: [] }, { order }).buyer).toEqual({
      company: null,
      name: 'Zoé Lefèvre',
      addressLines: ['1 place du Marché', '35000 Rennes'],
      countryCode: null,
    });
  });

  it('tells what has been paid and what is due', () => {
    const payments = [
      { method: 'Chèque', receivedAt: new Date('2026-03-05T08:00:00Z'), reference: '123', amount: 400 },
    ];
    const facts = sampleFacts(
      { lines: [{ listPrice: 1000, listPriceIncludesTax: true, taxRate: 20, quantity: 1 }] },
      { payments },
    );
    expect(facts.amountDue).toBe(600);
    expect(facts.payments).toEqual([{ method: 'Chèque', receivedOn: '2026-03-05', reference: '123', amount: 400 }]);
  });

  it('works with a bare store', () => {
    const bare = sampleStore({ legalName: null, legalForm: null, shareCapital: null, addressLines: null, phone: ' ' });
    expect(sampleFacts({ lines: [] }, { store: bare }).seller).toMatchObject({
      legalName: 'Atelier Ropoto',
      phone: null,
    });
  });
});
