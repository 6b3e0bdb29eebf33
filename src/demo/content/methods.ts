interface Translated {
  name: string;
  description: string;
}

export interface ShippingContent {
  code: string;
  store: 'boutique' | 'company-store';
  rate: number;
  includesTax: boolean;
  taxRate: number;
  fr: Translated;
  en: Translated;
}

export const shippingMethods: ShippingContent[] = [
  {
    code: 'colissimo',
    store: 'boutique',
    rate: 690,
    includesTax: true,
    taxRate: 20,
    fr: { name: 'Colissimo', description: 'Livraison à domicile, avec suivi.' },
    en: { name: 'Colissimo', description: 'Home delivery, with tracking.' },
  },
  {
    code: 'retrait-boutique',
    store: 'boutique',
    rate: 0,
    includesTax: true,
    taxRate: 20,
    fr: { name: 'Retrait en boutique', description: '12 rue des Écoles, 75005 Paris.' },
    en: { name: 'Collection at the shop', description: '12 rue des Écoles, 75005 Paris.' },
  },
  {
    code: 'ground',
    store: 'company-store',
    rate: 0,
    includesTax: false,
    taxRate: 0,
    fr: { name: 'Livraison standard', description: 'États-Unis et France.' },
    en: { name: 'Standard delivery', description: 'United States and France.' },
  },
];

export interface PaymentContent {
  /** Of the method and of its handler. */
  code: string;
  /** Default: `manual-payment`. */
  checker?: string;
  /** The plugin without which there is no such method. */
  plugin?: string;
  /** The payment provider without whose secrets there is no such method. */
  provider?: 'stripe' | 'mollie' | 'braintree';
  stores: ('boutique' | 'company-store')[];
  fr: Translated;
  en: Translated;
}

export const paymentMethods: PaymentContent[] = [
  {
    code: 'cheque',
    stores: ['boutique', 'company-store'],
    fr: { name: 'Chèque', description: 'La commande est préparée à réception du chèque.' },
    en: { name: 'Cheque', description: 'The order is prepared once the cheque is received.' },
  },
  {
    code: 'cash',
    stores: ['boutique'],
    fr: { name: 'Espèces', description: 'À la boutique.' },
    en: { name: 'Cash', description: 'At the shop.' },
  },
  {
    code: 'bank-transfer',
    stores: ['boutique', 'company-store'],
    fr: { name: 'Virement bancaire', description: 'La commande est préparée à réception du virement.' },
    en: { name: 'Bank transfer', description: 'The order is prepared once the transfer is received.' },
  },
  {
    code: 'company-points',
    checker: 'company-points',
    plugin: 'CompanyPointsPlugin',
    stores: ['company-store'],
    fr: { name: 'Points', description: 'Les points appliqués couvrent toute la commande.' },
    en: { name: 'Points', description: 'The points applied cover the whole order.' },
  },
  {
    code: 'stripe-card',
    provider: 'stripe',
    stores: ['boutique', 'company-store'],
    fr: { name: 'Carte bancaire', description: 'Paiement sécurisé par Stripe.' },
    en: { name: 'Card', description: 'Secure payment by Stripe.' },
  },
  {
    code: 'stripe-paypal',
    provider: 'stripe',
    stores: ['boutique', 'company-store'],
    fr: { name: 'PayPal', description: 'Avec votre compte PayPal.' },
    en: { name: 'PayPal', description: 'With your PayPal account.' },
  },
  {
    code: 'stripe-bank-debit',
    provider: 'stripe',
    stores: ['company-store'],
    fr: { name: 'Chèque électronique', description: 'Votre compte bancaire est débité en quelques jours.' },
    en: { name: 'Electronic cheque', description: 'Your bank account is debited within a few days.' },
  },
  {
    code: 'mollie-payment-handler',
    provider: 'mollie',
    stores: ['boutique', 'company-store'],
    fr: { name: 'Paiement en ligne', description: 'Paiement sécurisé par Mollie.' },
    en: { name: 'Online payment', description: 'Secure payment by Mollie.' },
  },
  {
    code: 'braintree',
    provider: 'braintree',
    stores: ['boutique', 'company-store'],
    fr: { name: 'Carte ou PayPal', description: 'Paiement sécurisé par Braintree.' },
    en: { name: 'Card or PayPal', description: 'Secure payment by Braintree.' },
  },
];
