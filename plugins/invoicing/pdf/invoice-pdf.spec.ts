import { ensureConfigLoaded } from '@vendure/core/dist/config/config-helpers';
import { beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '../../../e2e/support/pdf-text';
import { creditNoteFacts } from '../facts/credit-note';
import { sampleFacts, sampleOrder, sampleStore, type SampleOrder } from '../testing/sample';
import { invoicePdf } from './invoice-pdf';

const small: SampleOrder = {
  lines: [
    { listPrice: 2490, listPriceIncludesTax: false, taxRate: 20, quantity: 3, discounts: [-747] },
    { listPrice: 123456, listPriceIncludesTax: false, taxRate: 5.5, quantity: 1 },
  ],
  shipping: [{ listPrice: 690, listPriceIncludesTax: false, taxRate: 20 }],
};

const long = (count: number): SampleOrder => ({
  lines: Array.from({ length: count }, () => ({
    listPrice: 560.8,
    listPriceIncludesTax: false,
    taxRate: 20,
    quantity: 100,
  })),
});

/** Minutes without a guard; a second with one, on a machine that has nothing else to do. */
const ENDLESS_MS = 10_000;

describe('the PDF of an invoice', () => {
  beforeAll(() => ensureConfigLoaded());

  it('is the same to the byte every time', async () => {
    const facts = sampleFacts(small);
    const [once, again] = [await invoicePdf(facts), await invoicePdf(structuredClone(facts))];
    expect(again.equals(once)).toBe(true);
  });

  it('says what French law wants', async () => {
    const order = sampleOrder(small);
    order.billingAddress.company = 'Dupont & Fils';
    const payments = [
      { method: 'Virement bancaire', receivedAt: new Date('2026-03-04T10:00:00Z'), reference: 'RF31', amount: 100_000 },
    ];
    const [text] = await pdfText(await invoicePdf(sampleFacts(small, { order, payments })));
    for (const words of [
      'Facture ROP-FA-00007',
      '05/03/2026',
      'ROP-00042',
      'Atelier Ropoto',
      'SARL au capital de 10 000 €',
      'SIRET : 732 829 320 00074',
      'FR44732829320',
      'Dupont & Fils',
      'Zoé Lefèvre',
      '12 rue des Œillets',
      '69003 Lyon',
      'Article n° 1',
      'Réf. ART-1',
      '24,90 €',
      '-7,47 €',
      '20 %',
      '5,5 %',
      'Sous-total HT',
      '1 309,26 €',
      'Remises HT',
      'Livraison HT',
      'Total HT',
      '1 308,69 €',
      'Total TTC',
      'Virement bancaire',
      'Reste à payer',
      '04/04/2026',
      '12,5 %',
      '40,00 €',
      'Page 1 / 1',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('names the exemption of small businesses', async () => {
    const store = sampleStore({ vatExempt: true });
    const [text] = await pdfText(await invoicePdf(sampleFacts(long(1), { store })));
    expect(text).toContain('TVA non applicable, art. 293 B du CGI');
    const [english] = await pdfText(await invoicePdf({ ...sampleFacts(long(1), { store }), language: 'en' }));
    expect(english).toContain('TVA non applicable, art. 293 B du CGI (VAT not applicable)');
  });

  it('deducts the deposit that was invoiced before, rate by rate', async () => {
    const paid = (amount: number) => [{ method: 'Chèque', receivedAt: null, reference: null, amount }];
    const deposit = sampleFacts(small, {
      kind: 'DEPOSIT_INVOICE',
      payments: paid(70_000),
      deposit: { paymentIds: ['7'], amount: 70_000 },
    });
    const [first] = await pdfText(await invoicePdf(deposit));
    for (const words of [
      'Facture d’acompte ROP-FA-00007',
      'Acompte sur la commande ROP-00042',
      '700,00 €',
      'Facture acquittée',
    ]) {
      expect(first).toContain(words);
    }
    const final = sampleFacts(small, { deductions: [deposit], payments: paid(69_165) });
    const [second] = await pdfText(await invoicePdf({ ...final, number: 'ROP-FA-00008' }));
    for (const words of [
      'Facture ROP-FA-00008',
      'Total TTC',
      'Acomptes déjà facturés',
      'Facture d’acompte ROP-FA-00007 du 05/03/2026',
      'Solde après acompte',
      'Facture acquittée',
    ]) {
      expect(second).toContain(words);
    }
    const [base, tax] = [deposit.vat[0].base, deposit.vat[0].tax].map(cents =>
      (cents / 100).toFixed(2).replace('.', ','),
    );
    expect(second).toContain(`-${base} €`);
    expect(second).toContain(`-${tax} €`);
  });

  it('corrects an invoice: which, of what day, why, and what it takes off', async () => {
    const creditOf = (language: 'fr' | 'en') =>
      creditNoteFacts({
        invoice: sampleFacts(small, { language }),
        before: [],
        cause: 'REFUND',
        reason: language === 'fr' ? 'Article défectueux' : 'Faulty article',
        amount: 70_000,
        issuedAt: new Date('2026-04-02T09:00:00Z'),
        timeZone: 'Europe/Paris',
      })!;
    const [text] = await pdfText(await invoicePdf({ ...creditOf('fr'), number: 'ROP-AV-00001', logo: null }));
    for (const words of [
      'Avoir ROP-AV-00001',
      'Date de l’avoir',
      '02/04/2026',
      'Facture corrigée',
      'Avoir sur la facture ROP-FA-00007 du 05/03/2026',
      'Motif : Article défectueux',
      'art. 272, 1 du CGI',
      'Total TTC de l’avoir',
      '700,00 €',
      '20 %',
      '5,5 %',
      'Zoé Lefèvre',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/Reste à payer|Facture acquittée|Date d’échéance/);
    const [english] = await pdfText(await invoicePdf({ ...creditOf('en'), number: 'ROP-AV-00001', logo: null }));
    expect(english).toContain('Credit note ROP-AV-00001');
    expect(english).toContain('Credit on invoice ROP-FA-00007 of');
    expect(english).toContain('Reason: Faulty article');
    expect(english).not.toMatch(/Avoir|Motif/);
  });

  it('speaks English', async () => {
    const [text] = await pdfText(await invoicePdf(sampleFacts(small, { language: 'en' })));
    expect(text).toContain('Invoice');
    expect(text).toContain('€1,308.69');
    expect(text).not.toMatch(/Facture|Total TTC|Désignation/);
  });

  it('goes on over as many pages as it takes, headings and page numbers on each', async () => {
    const pages = await pdfText(await invoicePdf(sampleFacts(long(90))));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, index) => {
      expect(text).toContain(`Page ${index + 1} / ${pages.length}`);
    });
    expect(pages.filter(text => text.includes('Désignation')).length).toBeGreaterThanOrEqual(pages.length - 1);
    expect(pages.join(' ')).toContain('Article n° 90');
    expect(pages.join(' ')).toContain('5,608 €');
  });

  it('loses no line and no total, wherever the page ends', async () => {
    for (let count = 8; count <= 34; count++) {
      const text = (await pdfText(await invoicePdf(sampleFacts(long(count))))).join(' ');
      expect(text.match(/Article n°/g)).toHaveLength(count);
      expect(text).toContain('Total TTC');
    }
  });

  it('survives emoji, markup and very long words', async () => {
    const description = `T-shirt 🦄 <b>"Rock & Roll"</b> Łódź ${'x'.repeat(400)}`;
    const names = { ofLine: () => ({ description, sku: 'S'.repeat(200) }), ofShipping: () => 'Livraison 🚚' };
    const store = sampleStore({ legalName: 'Dupont & <Fils> 🎉' });
    const pdf = await invoicePdf(sampleFacts(small, { names, store }));
    const [text] = await pdfText(pdf);
    expect(text).toContain('<b>"Rock & Roll"</b> Łódź');
    expect(pdf.includes('<rdf:li>Dupont &amp; &lt;Fils&gt;</rdf:li>')).toBe(true);
  });

  it('is made at once of texts without an end and without a blank, and shows how each begins', async () => {
    const endless = (start: string) => start + 'x'.repeat(1_000_000);
    const order = sampleOrder(small);
    const { billingAddress } = order;
    order.billingAddress = {
      ...billingAddress,
      company: endless('Company'),
      fullName: endless('Buyer'),
      streetLine1: endless('Street'),
      city: endless('City'),
      province: endless('Province'),
    };
    const store = sampleStore({
      legalName: endless('Seller'),
      addressLines: [endless('Quay')],
      vatNumber: endless('VAT'),
    });
    const names = {
      ofLine: () => ({ description: endless('Article'), sku: endless('Sku') }),
      ofShipping: () => endless('Shipping'),
    };
    const payments = [{ method: endless('Method'), receivedAt: null, reference: endless('Cheque'), amount: 100 }];
    const invoice = sampleFacts(small, { order, store, shopName: endless('Shop'), names, payments });
    const credit = creditNoteFacts({
      invoice,
      before: [],
      cause: 'REFUND',
      reason: endless('Reason'),
      amount: 70_000,
      issuedAt: new Date('2026-04-02T09:00:00Z'),
      timeZone: 'Europe/Paris',
    })!;
    const begun = performance.now();
    const pdfs = [await invoicePdf(invoice), await invoicePdf({ ...credit, number: 'ROP-AV-00001', logo: null })];
    expect(performance.now() - begun).toBeLessThan(ENDLESS_MS);
    const [invoiced, credited] = await Promise.all(pdfs.map(async pdf => (await pdfText(pdf)).join(' ')));
    for (const start of ['Company', 'Buyer', 'Street', '69003 City', 'Province', 'Seller', 'Quay', 'VAT', 'Shop']) {
      expect(invoiced).toContain(`${start}xxxx`);
    }
    for (const start of ['Article', 'Sku', 'Shipping', 'Method']) expect(invoiced).toContain(`${start}xxxx`);
    expect(invoiced).toContain('Total TTC');
    expect(credited).toContain('Reasonxxxx');
    expect(credited).toContain('Total TTC de l’avoir');
  });
});
