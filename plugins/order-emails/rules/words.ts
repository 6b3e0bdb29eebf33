import type { EmailLanguage } from '../types';

const fr = {
  colon: '\u00a0:',
  product: 'Article',
  quantity: 'Qté',
  amount: 'Montant',
  review: 'Récapitulatif',
  toPay: 'À payer',
  howToPay: 'Comment payer',
  payee: 'À l’ordre de',
  sendTo: 'À envoyer à',
  accountHolder: 'Titulaire du compte',
  reference: 'Référence',
  referenceShort: 'réf.',
  scan: 'Ou scannez ce code avec l’application de votre banque\u00a0:',
  qrAlt: 'Code QR du virement',
  receivedOn: 'reçu le',
  expectedOn: 'Livraison prévue le',
  shippingAddress: 'Adresse de livraison',
  billingAddress: 'Adresse de facturation',
  seeOrder: 'Voir ma commande',
  merchantCopy: 'Copie pour le marchand',
  openInAdmin: 'Ouvrir la commande dans l’administration',
  registration: 'SIRET/SIREN',
  vatNumber: 'TVA intracommunautaire',
  phone: 'Tél.',
};

const en: typeof fr = {
  colon: ':',
  product: 'Item',
  quantity: 'Qty',
  amount: 'Amount',
  review: 'Summary',
  toPay: 'To pay',
  howToPay: 'How to pay',
  payee: 'Payable to',
  sendTo: 'Send it to',
  accountHolder: 'Account holder',
  reference: 'Reference',
  referenceShort: 'ref.',
  scan: 'Or scan this code with your bank’s app:',
  qrAlt: 'QR code of the transfer',
  receivedOn: 'received on',
  expectedOn: 'Expected delivery on',
  shippingAddress: 'Shipping address',
  billingAddress: 'Billing address',
  seeOrder: 'See my order',
  merchantCopy: 'Merchant’s copy',
  openInAdmin: 'Open the order in the admin',
  registration: 'Registration no.',
  vatNumber: 'VAT no.',
  phone: 'Phone',
};

export type EmailWords = typeof fr;

/** The words of the parts that all messages share; what one message says stands in its own template. */
export const WORDS: Record<EmailLanguage, EmailWords> = { fr, en };
