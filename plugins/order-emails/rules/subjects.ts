import type { EmailLanguage, OrderEmailType } from '../types';

type Subject = (subjectOf: string) => string;
export type AccountEmailType = 'email-verification' | 'password-reset' | 'email-address-change';

/** Every subject, after the name of the store. The argument is the order's code. */
const SUBJECTS: Record<OrderEmailType | AccountEmailType, Record<EmailLanguage, Subject>> = {
  ORDER_CONFIRMATION: {
    fr: code => `Confirmation de commande ${code}`,
    en: code => `Order confirmation ${code}`,
  },
  ORDER_VALIDATION: {
    fr: code => `Validation de commande ${code}`,
    en: code => `Order validated ${code}`,
  },
  ORDER_SHIPPED: {
    fr: code => `Commande envoyée (Numéro de commande ${code})`,
    en: code => `Order shipped (Order number ${code})`,
  },
  DECORATION_CHANGED: {
    fr: code => `Marquage modifié par le client (commande ${code})`,
    en: code => `Decoration changed by the customer (order ${code})`,
  },
  'email-verification': {
    fr: () => 'Confirmez votre adresse e-mail',
    en: () => 'Confirm your e-mail address',
  },
  'password-reset': {
    fr: () => 'Réinitialisation de votre mot de passe',
    en: () => 'Reset your password',
  },
  'email-address-change': {
    fr: () => 'Confirmez votre nouvelle adresse e-mail',
    en: () => 'Confirm your new e-mail address',
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
