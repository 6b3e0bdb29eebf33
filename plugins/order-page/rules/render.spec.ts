import { describe, expect, it } from 'vitest';
import { type OrderPageView, renderOrderPage, renderRefusal } from './render';
import { type PageLanguage, WORDS } from './words';

const view = (language: PageLanguage): OrderPageView => ({
  code: 'ORD-00012',
  language,
  words: WORDS[language],
  placedOn: '3 février 2025',
  cancelled: false,
  customerName: 'Jeanne',
  status: { label: 'En attente de paiement', color: '#F6C445', textColor: '#1c1c1c' },
  priceNote: WORDS[language].taxIncluded,
  lines: [{ name: '<script>alert(1)</script>', quantity: 2, unitPrice: '5,00 €', price: '10,00 €' }],
  review: [{ label: 'Total TTC', amount: '10,00 €', strong: true }],
  payments: [
    {
      kind: 'FULL' as const,
      label: 'Virement',
      amount: '10,00 €',
      awaited: true,
      receivedOn: null,
      reference: null,
      qrCode: 'data:image/png;base64,AAAA',
      howToPay: {
        method: 'bank-transfer',
        text: 'Merci',
        amount: '10,00 €',
        payee: null,
        addressLines: [],
        accountHolder: 'Boutique',
        iban: 'FR76 3000',
        bic: 'AGRIFRPP',
        reference: 'RF18',
        epcPayload: 'BCD',
      },
    },
  ],
  deliveries: [],
  expectedOn: null,
  shippingAddress: ['Jeanne "><img src=x onerror=alert(1)>'],
  billingAddress: [],
  invoices: [{ title: 'Facture F-1', issuedOn: '3 février', total: '10,00 €', url: 'https://x.example/a?b=1&c=2' }],
  online: {
    amount: '10,00 €',
    action: 'https://x.example/orders/ORD-00012/pay?signature=a&lang=fr',
    page: 'https://x.example/orders/ORD-00012?signature=a&lang=fr',
    methods: [{ code: 'stripe-card', name: 'Carte & co' }],
  },
  paying: false,
  otherLanguageUrl: '?signature=a&lang=en',
  siteName: 'L’Atelier & Cie',
  siteUrl: 'https://x.example',
});

describe('the order page', () => {
  it.each(['fr', 'en'] as const)('shows everything in %s and escapes what was typed', language => {
    const html = renderOrderPage(view(language));
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(WORDS[language].howToPay);
    expect(html).toContain('FR76 3000');
    expect(html).toContain('src="data:image/png;base64,AAAA"');
    expect(html).toContain('L’Atelier &amp; Cie');
    expect(html).toContain(WORDS[language].noDelivery);
    expect(html).toContain('<button name="method" value="stripe-card">Carte &amp; co</button>');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<img src=x');
  });

  it('offers nothing to pay again to who has just paid, nor where nothing can be paid online', () => {
    const paying = renderOrderPage({ ...view('fr'), paying: true });
    expect(paying).toContain('La confirmation de votre paiement');
    expect(paying).not.toContain('<form');
    expect(paying).not.toContain('FR76 3000');
    expect(paying).toContain(WORDS.fr.payAgain);
    expect(renderOrderPage({ ...view('fr'), online: null })).not.toContain(WORDS.fr.payOnline);
  });

  it('refuses without saying anything about an order', () => {
    expect(renderRefusal({ language: 'fr', title: 'Non', text: 'Rien' })).not.toContain('ORD-');
  });
});
