import type { ManualMethod } from './types';

type Language = 'fr' | 'en';

/** Names of the methods, as customers and merchants read them. */
const labels: Record<ManualMethod, Record<Language, string>> = {
  cheque: { fr: 'Chèque', en: 'Cheque' },
  cash: { fr: 'Espèces', en: 'Cash' },
  'bank-transfer': { fr: 'Virement bancaire', en: 'Bank transfer' },
};

const names = new Map<string, Record<Language, string>>(Object.entries(labels));

/** Names for the methods of another plugin, for whoever shows payments: page, mails, invoice. */
export function namePaymentMethods(added: Record<string, Record<Language, string>>): void {
  for (const [code, name] of Object.entries(added)) names.set(code, name);
}

/** A method's name as far as some plugin has named it, or else its code. */
export const paymentMethodLabel = (code: string, language: Language): string => names.get(code)?.[language] ?? code;

/** What a customer reads above the bank or postal details; cash is the store's own text. */
export const instructionTexts: Record<ManualMethod, Record<Language, string>> = {
  cheque: {
    fr: 'Envoyez votre chèque à l’ordre et à l’adresse ci-dessous, en notant le numéro de la commande au dos.',
    en: 'Send your cheque to the payee and address below, with the order number on its back.',
  },
  cash: {
    fr: 'Réglez votre commande en espèces lors du retrait.',
    en: 'Pay for your order in cash when you collect it.',
  },
  'bank-transfer': {
    fr: 'Faites un virement sur le compte ci-dessous en indiquant la référence.',
    en: 'Make a transfer to the account below, quoting the reference.',
  },
};

export const messages = {
  fr: {
    manualPayments: {
      cashLimit: 'Le paiement en espèces est limité à {limit} (art. D112-3 du Code monétaire et financier).',
      notConfigured: 'Ce mode de paiement n’est pas proposé : les coordonnées de la boutique ne sont pas renseignées.',
      alreadyChanged: 'Ce paiement a déjà changé d’état.',
      negativeAmount: 'Le montant d’un paiement ne peut pas être négatif.',
      orderReopened: 'La commande a été modifiée entre-temps : reprenez le paiement.',
      orderChanged: 'La commande a changé d’état entre-temps.',
      receivedInFuture: 'La date de réception du paiement est dans le futur.',
      receivedTooOld: 'La date de réception du paiement est trop ancienne.',
      referenceTooLong: 'La référence du paiement ne peut pas dépasser {maximum} caractères.',
      referenceLines: 'La référence du paiement doit tenir sur une seule ligne.',
      unknownPayment: 'Ce paiement n’appartient pas à cette commande.',
      amountOutOfRange: 'Le montant reçu doit être supérieur à zéro.',
      stillPaid: 'Cette commande est payée.',
      undoInstead:
        'Ce paiement a été reçu. S’il n’est pas venu, utilisez « Annuler ce paiement » (revertPaymentReceived) ; sinon, annulez ou remboursez la commande.',
      cancelTheOrder:
        'Ce paiement est attendu : sans lui, plus rien ne le serait pour cette commande. Annulez ou modifiez la commande.',
    },
    errorResult: {
      PAYMENT_REVERSAL_REASON: 'Indiquez pourquoi ce paiement est annulé, en 500 caractères au plus.',
      PAYMENT_REVERSAL_NOT_MANUAL:
        'Seul un paiement par chèque, en espèces ou par virement peut être annulé ainsi. Un paiement en ligne se rembourse.',
      PAYMENT_REVERSAL_NOT_RECEIVED: 'Ce paiement n’a pas été reçu : il n’y a rien à annuler.',
      PAYMENT_REVERSAL_REFUNDED: 'Ce paiement a été remboursé, en tout ou partie : il ne peut plus être annulé.',
      PAYMENT_REVERSAL_CANCELLED: 'La commande est annulée : ce paiement ne peut plus l’être.',
      PAYMENT_REVERSAL_MODIFYING: 'Cette commande est en cours de modification : terminez-la d’abord.',
      PAYMENT_REVERSAL_REFUSED: 'Ce paiement n’a pas pu être annulé : son état a changé entre-temps.',
      NO_AWAITED_PAYMENT_ERROR: 'Aucun paiement n’est attendu pour cette commande.',
      SEVERAL_PAYMENTS_AWAITED_ERROR: 'Plusieurs paiements sont attendus : choisissez celui qui a été reçu.',
      PAYMENT_METHOD_NOT_MANUAL_ERROR:
        'Seuls les paiements par chèque, en espèces ou par virement peuvent être marqués reçus.',
      // Vendure's own, which name its states.
      SETTLE_PAYMENT_ERROR: 'Ce paiement n’a pas pu être enregistré.',
      PAYMENT_STATE_TRANSITION_ERROR: 'L’état de ce paiement n’a pas pu être changé.',
    },
  },
  en: {
    manualPayments: {
      cashLimit: 'Payment in cash is limited to {limit} (art. D112-3 of the French monetary and financial code).',
      notConfigured: 'This payment method is not offered: the store’s details are missing.',
      alreadyChanged: 'This payment has already changed its state.',
      negativeAmount: 'The amount of a payment cannot be negative.',
      orderReopened: 'The order was changed in the meantime: please start the payment again.',
      orderChanged: 'The order has changed its state in the meantime.',
      receivedInFuture: 'The date on which the payment was received lies in the future.',
      receivedTooOld: 'The date on which the payment was received is too long ago.',
      referenceTooLong: 'The reference of a payment cannot be longer than {maximum} characters.',
      referenceLines: 'The reference of a payment must be a single line.',
      unknownPayment: 'This payment does not belong to this order.',
      amountOutOfRange: 'The amount that was received must be more than zero.',
      stillPaid: 'This order is paid.',
      undoInstead:
        'This payment was received. If it has not come, use “Undo this payment” (revertPaymentReceived); otherwise cancel or refund the order.',
      cancelTheOrder:
        'This payment is awaited: without it nothing would be for this order any more. Cancel or modify the order.',
    },
    errorResult: {
      PAYMENT_REVERSAL_REASON: 'Say why this payment is undone, in 500 characters at most.',
      PAYMENT_REVERSAL_NOT_MANUAL:
        'Only a payment by cheque, cash or transfer can be undone like this. An online payment is refunded.',
      PAYMENT_REVERSAL_NOT_RECEIVED: 'This payment has not been received: there is nothing to undo.',
      PAYMENT_REVERSAL_REFUNDED: 'This payment was refunded, in whole or in part: it can no longer be undone.',
      PAYMENT_REVERSAL_CANCELLED: 'The order is cancelled: this payment can no longer be undone.',
      PAYMENT_REVERSAL_MODIFYING: 'This order is being modified: finish that first.',
      PAYMENT_REVERSAL_REFUSED: 'This payment could not be undone: its state has changed in the meantime.',
      NO_AWAITED_PAYMENT_ERROR: 'No payment is awaited for this order.',
      SEVERAL_PAYMENTS_AWAITED_ERROR: 'Several payments are awaited: choose the one that was received.',
      PAYMENT_METHOD_NOT_MANUAL_ERROR: 'Only payments by cheque, cash or transfer can be marked as received.',
      SETTLE_PAYMENT_ERROR: 'This payment could not be recorded.',
      PAYMENT_STATE_TRANSITION_ERROR: 'The state of this payment could not be changed.',
    },
  },
};
