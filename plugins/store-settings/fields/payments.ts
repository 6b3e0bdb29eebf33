import type { CustomFieldConfig } from '@vendure/core';
import { bic, iban } from '../validation';
import { fieldsOf } from './builders';
import { paymentChoicesField } from './payment-choices';

const { text, localizedTexts, integer, decimal, yesNo } = fieldsOf('shop.store.tab-payments');

/** How the store is paid, and what it asks for before it delivers. */
export const paymentFields: CustomFieldConfig[] = [
  paymentChoicesField,
  text('chequePayee', {
    label: { fr: 'Ordre des chèques', en: 'Cheques payable to' },
    description: {
      fr: 'Sans ordre ni adresse, le chèque n’est pas proposé.',
      en: 'Without payee and address, cheques are not offered.',
    },
    maximum: 200,
  }),
  text('chequeAddress', {
    label: { fr: 'Adresse d’envoi des chèques', en: 'Where to send cheques' },
    description: { fr: 'Comme sur une enveloppe, ligne par ligne.', en: 'As on an envelope, line by line.' },
    maximum: 500,
    multiline: true,
  }),
  localizedTexts('cashInstructions', {
    label: { fr: 'Consignes de paiement en espèces', en: 'Instructions for cash' },
    description: {
      fr: 'Où et quand payer ; un texte par langue.',
      en: 'Where and when to pay; one text for each language.',
    },
    items: 10,
    maximum: 2000,
  }),
  text('iban', {
    label: { fr: 'IBAN', en: 'IBAN' },
    description: { fr: 'Sans IBAN, le virement n’est pas proposé.', en: 'Without an IBAN, transfers are not offered.' },
    maximum: 42,
    rules: [iban],
  }),
  text('bic', {
    label: { fr: 'BIC', en: 'BIC' },
    description: {
      fr: '8 ou 11 caractères, sur le relevé d’identité bancaire.',
      en: '8 or 11 characters, as your bank gives it.',
    },
    maximum: 14,
    rules: [bic],
  }),
  integer('paymentTermsDays', {
    label: { fr: 'Délai de paiement (jours)', en: 'Payment terms (days)' },
    description: { fr: 'Mention des factures entre professionnels.', en: 'Shown on invoices between professionals.' },
    maximum: 365,
  }),
  decimal('latePenaltyRate', {
    label: { fr: 'Taux des pénalités de retard (%)', en: 'Late-payment penalty rate (%)' },
    description: { fr: 'Par an ; mention des factures.', en: 'A year; shown on invoices.' },
    maximum: 100,
  }),
  decimal('depositPercentage', {
    label: { fr: 'Acompte (%)', en: 'Deposit (%)' },
    description: { fr: '0 : aucun acompte.', en: '0: no deposit.' },
    maximum: 100,
  }),
  yesNo('deliverBeforeBalance', {
    label: { fr: 'Livrer avant le solde', en: 'Deliver before the balance' },
    description: {
      fr: 'Une commande dont l’acompte est reçu est à livrer.',
      en: 'An order whose deposit is received is to be delivered.',
    },
  }),
  integer('paymentReminderDays', {
    label: { fr: 'Rappel de paiement (jours)', en: 'Payment reminder (days)' },
    description: {
      fr: 'Relance le client dont le chèque, les espèces ou le virement se fait attendre, pour les commandes déjà passées aussi ; vide : aucun rappel.',
      en: 'Reminds customers of a cheque, cash or transfer that keeps you waiting, of orders placed before too; empty: no reminder.',
    },
    minimum: 1,
    maximum: 365,
  }),
  integer('paymentReminderLimit', {
    label: { fr: 'Nombre de rappels', en: 'Number of reminders' },
    description: {
      fr: 'Chacun après le même nombre de jours ; vide : un seul.',
      en: 'Each after as many days; empty: one.',
    },
    minimum: 1,
    maximum: 10,
  }),
  integer('unpaidCancellationDays', {
    label: { fr: 'Annulation des commandes impayées (jours)', en: 'Cancellation of unpaid orders (days)' },
    description: {
      fr: 'Dernier jour du paiement, annoncé au client ; l’annulation suit quelques jours après, y compris pour les commandes déjà passées ; vide : jamais.',
      en: 'The last day for the payment, which the customer is told; the cancellation follows some days later, of orders placed before too; empty: never.',
    },
    minimum: 1,
    maximum: 365,
  }),
];
