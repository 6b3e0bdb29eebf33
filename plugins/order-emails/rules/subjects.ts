import type { EmailLanguage, OrderEmailType } from '../types';

type Subject = (subjectOf: string) => string;
export type AccountEmailType =
  'email-verification' | 'password-reset' | 'email-address-change' | 'account-opened' | 'points-expiring';

/** Every subject, after the name of the store. The argument is the order's code. */
const SUBJECTS: Record<OrderEmailType | AccountEmailType, Record<EmailLanguage, Subject>> = {
  ORDER_CONFIRMATION: {
    fr: code => `Confirmation de commande ${code}`,
    en: code => `Order confirmation ${code}`,
  },
  LOYALTY_POINTS: {
    fr: code => `Vos points de fidélité (commande ${code})`,
    en: code => `Your loyalty points (order ${code})`,
  },
  ORDER_VALIDATION: {
    fr: code => `Validation de commande ${code}`,
    en: code => `Order validated ${code}`,
  },
  FINAL_INVOICE: {
    fr: code => `Facture et solde reçu (commande ${code})`,
    en: code => `Invoice and balance received (order ${code})`,
  },
  BALANCE_REQUEST: {
    fr: code => `Solde à régler (commande ${code})`,
    en: code => `Balance to pay (order ${code})`,
  },
  PAYMENT_REMINDER: {
    fr: code => `Rappel de paiement (commande ${code})`,
    en: code => `Payment reminder (order ${code})`,
  },
  ORDER_SHIPPED: {
    fr: code => `Commande envoyée (Numéro de commande ${code})`,
    en: code => `Order shipped (Order number ${code})`,
  },
  PRICE_CHANGED: {
    fr: code => `Changement de prix (commande ${code})`,
    en: code => `Price change (order ${code})`,
  },
  ORDER_CANCELLED: {
    fr: code => `Commande ${code} annulée`,
    en: code => `Order ${code} cancelled`,
  },
  ORDER_REFUNDED: {
    fr: code => `Remboursement de la commande ${code}`,
    en: code => `Refund of order ${code}`,
  },
  PAYMENT_REVERTED: {
    fr: code => `Paiement à nouveau attendu (commande ${code})`,
    en: code => `Payment awaited again (order ${code})`,
  },
  DECORATION_CHANGED: {
    fr: code => `Marquage modifié par le client (commande ${code})`,
    en: code => `Decoration changed by the customer (order ${code})`,
  },
  PAYMENT_FAILED: {
    fr: code => `Paiement non abouti (commande ${code})`,
    en: code => `Payment not completed (order ${code})`,
  },
  UNEXPECTED_PAYMENT: {
    fr: code => `Paiement à vérifier (commande ${code})`,
    en: code => `Payment to look at (order ${code})`,
  },
  'email-verification': {
    fr: () => 'Confirmez votre adresse e-mail',
    en: () => 'Confirm your e-mail address',
  },
  'password-reset': {
    fr: () => 'Réinitialisation de votre mot de passe',
    en: () => 'Reset your password',
  },
  'points-expiring': {
    fr: () => 'Vos points vont bientôt expirer',
    en: () => 'Your points are about to expire',
  },
  'email-address-change': {
    fr: () => 'Confirmez votre nouvelle adresse e-mail',
    en: () => 'Confirm your new e-mail address',
  },
  'account-opened': {
    fr: () => 'Nouveau compte client',
    en: () => 'New customer account',
  },
};

/** One line of text: whatever could end a mail header becomes a space. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

export function orderSubject(type: OrderEmailType, siteName: string, code: string, language: EmailLanguage): string {
  return singleLine(`${siteName} - ${SUBJECTS[type][language](code)}`);
}

export function accountSubject(type: AccountEmailType, siteName: string, language: EmailLanguage): string {
  return singleLine(`${siteName} - ${SUBJECTS[type][language]('')}`);
}
