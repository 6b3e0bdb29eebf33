import { beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../rules/words';
import { plainText } from '../sending/mail-text';
import type { EmailLanguage, OrderEmailType } from '../types';
import { OrderEmailsPluginOptions } from './plugin-options';
import { type OrderEmailView, TemplateRenderer } from './template-renderer';

const EVIL = `<script>alert(1)</script></mj-text><mj-raw>"'&`;

const transfer: OrderEmailView['payments'][number] = {
  kind: 'FULL',
  label: 'Virement bancaire',
  amount: '126,00 €',
  awaited: true,
  receivedOn: null,
  reference: null,
  qrCid: 'transfer-1@qr',
  howToPay: {
    method: 'bank-transfer',
    text: 'Merci d’indiquer la référence.',
    amount: '126,00 €',
    payee: null,
    addressLines: [],
    accountHolder: 'L’Atelier',
    iban: 'FR76 3000 6000 0112 3456 7890 189',
    bic: 'AGRIFRPP',
    reference: 'RF18ORD00012',
    epcPayload: 'BCD',
  },
};
const cheque: typeof transfer = {
  ...transfer,
  label: 'Chèque',
  awaited: false,
  receivedOn: '3 février 2025',
  reference: EVIL,
  qrCid: null,
  howToPay: null,
};

const view = (language: EmailLanguage): OrderEmailView => ({
  code: 'ORD-00012',
  language,
  words: WORDS[language],
  subject: `X & Y - ${EVIL}`,
  siteName: 'L’Atelier {{code}}',
  siteUrl: 'https://atelier.example',
  legal: ['L’Atelier, SARL', 'SIRET/SIREN 123'],
  placedOn: '3 février 2025',
  cancelled: false,
  customerName: EVIL,
  status: { label: 'x', color: '#F6C445', textColor: '#1c1c1c' },
  priceNote: 'Prix TTC',
  lines: [{ name: EVIL, quantity: 2, unitPrice: '63,00 €', price: '126,00 €' }],
  review: [{ label: 'Total TTC', amount: '126,00 €', strong: true }],
  payments: [transfer],
  received: [cheque],
  deliveries: [],
  arrived: false,
  partial: false,
  parcels: [
    {
      state: 'Shipped',
      stateLabel: 'Expédié',
      carrier: EVIL,
      trackingCode: '1Z999',
      trackingUrl: 'https://www.ups.com/track?tracknum=1Z999',
      lines: [{ name: 'Mug', quantity: 2 }],
    },
  ],
  expectedOn: 'lundi 3 février 2025',
  shippingAddress: [EVIL],
  billingAddress: [EVIL],
  detailUrl: 'https://atelier.example/orders/ORD-00012?signature=a-b_c&x=1',
  deposit: null,
  payBy: 'jeudi 6 février 2025',
  documentAttached: true,
  merchantCopy: { orderUrl: 'https://admin.example/orders/12' },
  decorations: [{ name: EVIL, quantity: 10, details: [{ label: 'Couleur', text: 'Bleu' }] }],
  loyalty: { earned: `24 ${EVIL}`, balance: '124 VP', value: '124,00 €' },
  priceChange: { before: '120,00 €', now: '126,00 €' },
  moneyBack: { reason: EVIL, rows: [{ label: 'Chèque', amount: '12,50 €', made: false }] },
  reverted: { label: 'Chèque', amount: '126,00 €', reason: EVIL },
  payment: {
    method: 'Prélèvement bancaire',
    amount: '126,00 €',
    transactionId: EVIL,
    failure: EVIL,
    because: { cancelled: true },
  },
});

describe('the e-mail templates', () => {
  const options = new OrderEmailsPluginOptions({
    transport: { type: 'none' },
    templateDirectory: 'static/email',
    adminUrl: 'https://admin.example',
  });
  const renderer = new TemplateRenderer(options);
  beforeAll(() => renderer.onModuleInit());

  const types: OrderEmailType[] = [
    'ORDER_CONFIRMATION',
    'LOYALTY_POINTS',
    'ORDER_VALIDATION',
    'FINAL_INVOICE',
    'BALANCE_REQUEST',
    'PAYMENT_REMINDER',
    'ORDER_SHIPPED',
    'PRICE_CHANGED',
    'ORDER_CANCELLED',
    'ORDER_REFUNDED',
    'PAYMENT_REVERTED',
    'DECORATION_CHANGED',
    'PAYMENT_FAILED',
    'UNEXPECTED_PAYMENT',
  ];
  const all = types.flatMap(type => (['fr', 'en'] as const).map(language => [type, language] as const));

  it.each(all)('%s in %s escapes whatever was typed', async (type, language) => {
    const html = await renderer.render(type, view(language));
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<mj-');
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('ORD-00012');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).toContain(`lang="${language}"`);
    expect(html).toContain('https://admin.example/orders/12');
    // A store's name is data, never a template.
    expect(html).toContain('{{code}}');
  });

  it('tells how to pay, in HTML and as text', async () => {
    const html = await renderer.render('ORDER_CONFIRMATION', view('fr'));
    expect(html).toContain('cid:transfer-1@qr');
    const text = plainText(html);
    for (const part of ['FR76 3000 6000 0112 3456 7890 189', 'AGRIFRPP', 'RF18ORD00012', '126,00 €', 'Comment payer']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('https://atelier.example/orders/ORD-00012?signature=a-b_c&x=1');
    // There is no picture in a text.
    expect(text).not.toContain('scannez');
  });

  it('tells what was received and when it will be delivered', async () => {
    const text = plainText(await renderer.render('ORDER_VALIDATION', view('fr')));
    expect(text).toContain('reçu le 3 février 2025');
    expect(text).toContain('lundi 3 février 2025');
  });

  it('tells what was earned, and the balance with what it is worth where it can be spent', async () => {
    const text = plainText(await renderer.render('LOYALTY_POINTS', view('fr')));
    expect(text).toContain('Votre solde est de 124 VP, soit 124,00 €');
    const loyalty = { earned: '24 points', balance: '124 points', value: null };
    const unspendable = plainText(await renderer.render('LOYALTY_POINTS', { ...view('en'), loyalty }));
    expect(unspendable).toContain('has brought you 24 points.');
    expect(unspendable).toContain('Your balance is 124 points.');
  });

  it('tells what is in the parcel', async () => {
    const text = plainText(await renderer.render('ORDER_SHIPPED', view('en')));
    expect(text).toContain('1Z999');
    expect(text).toContain('2 × Mug');
    expect(text).toContain('Your order is on its way');
  });

  it('says that a parcel has arrived, and that more will follow', async () => {
    const mail = async (language: EmailLanguage, partial: boolean) =>
      plainText(
        await renderer.render('ORDER_SHIPPED', { ...view(language), arrived: true, partial, expectedOn: null }),
      );
    const text = await mail('fr', false);
    expect(text).toContain('Votre commande est livrée');
    expect(text).not.toMatch(/en route|prévue/);
    expect(await mail('fr', true)).toContain('Une partie de votre commande est livrée');
    expect(await mail('en', false)).toContain('Your order has been delivered');
    expect(await mail('en', true)).toContain('The rest will follow.');
  });

  it('says of a deposit what it is, and what is still to come', async () => {
    const text = async (language: EmailLanguage, balance: string | null) =>
      plainText(await renderer.render('ORDER_VALIDATION', { ...view(language), deposit: { balance } }));
    expect(await text('fr', '201,00 €')).toContain('Votre acompte est arrivé');
    expect(await text('fr', '201,00 €')).toContain('Le solde, 201,00 €, vous sera demandé');
    expect(await text('fr', null)).not.toContain('Le solde');
    expect(await text('en', '€201.00')).toContain('The balance, €201.00, will be asked for');
  });

  it('tells what the order costs now, what it cost before, and how to pay it', async () => {
    const text = plainText(await renderer.render('PRICE_CHANGED', { ...view('fr'), parcels: [] }));
    expect(text).toContain('son total est maintenant de 126,00 € au lieu de 120,00 €');
    expect(text).toContain('avant de la traiter');
    expect(text).toContain('RF18ORD00012');
    const shipped = plainText(await renderer.render('PRICE_CHANGED', view('en')));
    expect(shipped).toContain('instead of 120,00 €');
    expect(shipped).not.toContain('before we process');
  });

  it('says what of a cancelled order goes back, and that nothing is to be paid where nothing came', async () => {
    const text = plainText(await renderer.render('ORDER_CANCELLED', view('fr')));
    expect(text).toContain('12,50 €');
    expect(text).toContain('à venir');
    expect(text).toContain('avoir');
    const unpaid = { ...view('en'), documentAttached: false, moneyBack: { reason: null, rows: [] } };
    const nothing = plainText(await renderer.render('ORDER_CANCELLED', unpaid));
    expect(nothing).toContain('There is nothing to pay');
    expect(nothing).not.toMatch(/Reason|attached|Refund/);
  });

  it('says which payment has not come after all, why, and how to pay', async () => {
    const text = plainText(await renderer.render('PAYMENT_REVERTED', view('fr'))).replace(/\s+/g, ' ');
    expect(text).toContain('un paiement de 126,00 € (Chèque) pour votre commande ORD-00012');
    expect(text).toContain('FR76 3000 6000 0112 3456 7890 189');
    expect(text).toContain('L’avoir sur votre facture est joint');
    const unbilled = await renderer.render('PAYMENT_REVERTED', { ...view('en'), documentAttached: false });
    expect(plainText(unbilled)).not.toMatch(/attached|invoice/);
  });

  it('leaves the banner out of what the customer gets', async () => {
    const html = await renderer.render('ORDER_CONFIRMATION', { ...view('fr'), merchantCopy: null });
    expect(html).not.toContain('Copie pour le marchand');
  });
});
