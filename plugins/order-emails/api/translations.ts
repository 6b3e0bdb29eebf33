import type { SendFailure } from '../rules/send-failure';
import type { EmailRefusal } from './errors';

type Messages = Record<EmailRefusal, string>;

/** What merchants read about messages that are not refused, but late or lost. */
interface MailWords {
  queued: string;
  leaving: string;
  failure: Record<SendFailure, string>;
}

const fr: Messages = {
  EMAIL_NOT_ALLOWED_NO_CUSTOMER: 'Cette commande n’a pas de client à qui écrire.',
  EMAIL_NOT_ALLOWED_NOT_PAID:
    'L’e-mail de confirmation ne peut être envoyé qu’une fois la commande payée, ou son acompte reçu.',
  EMAIL_NOT_ALLOWED_NO_BALANCE: 'Aucun solde n’est attendu pour cette commande.',
  EMAIL_NOT_ALLOWED_DEPOSIT_FIRST: 'Le solde ne peut être demandé qu’une fois l’acompte reçu.',
  EMAIL_NOT_ALLOWED_NOTHING_AWAITED:
    'Aucun paiement par chèque, espèces ou virement n’est attendu pour cette commande.',
  EMAIL_NOT_ALLOWED_CHANGING: 'Cette commande est en cours de modification : terminez-la avant d’écrire au client.',
  EMAIL_NOT_ALLOWED_NOT_SHIPPED: 'L’e-mail de livraison ne peut être envoyé qu’une fois la commande expédiée.',
};

const en: Messages = {
  EMAIL_NOT_ALLOWED_NO_CUSTOMER: 'This order has no customer to write to.',
  EMAIL_NOT_ALLOWED_NOT_PAID:
    'The confirmation e-mail can only be sent once the order is paid, or its deposit received.',
  EMAIL_NOT_ALLOWED_NO_BALANCE: 'No balance is awaited for this order.',
  EMAIL_NOT_ALLOWED_DEPOSIT_FIRST: 'The balance can only be asked for once the deposit has been received.',
  EMAIL_NOT_ALLOWED_NOTHING_AWAITED: 'No payment by cheque, cash or transfer is awaited for this order.',
  EMAIL_NOT_ALLOWED_CHANGING: 'This order is being modified: finish that before you write to the customer.',
  EMAIL_NOT_ALLOWED_NOT_SHIPPED: 'The delivery e-mail can only be sent once the order has been shipped.',
};

const frWords: MailWords = {
  queued: 'Cet e-mail est déjà en cours d’envoi.',
  leaving: 'Un e-mail à ce client est en cours d’envoi : réessayez dans un instant.',
  failure: {
    recipient: 'Le serveur de messagerie a refusé l’adresse du destinataire.',
    address: 'L’adresse du destinataire n’est pas une adresse e-mail.',
    login: 'Le serveur de messagerie a refusé l’identifiant ou le mot de passe de la boutique.',
    unreachable: 'Le serveur de messagerie ne répond pas.',
    refused: 'Le serveur de messagerie a refusé le message.',
    other: 'Le message n’a pas pu être préparé.',
  },
};

const enWords: MailWords = {
  queued: 'This e-mail is already being sent.',
  leaving: 'An e-mail to this customer is being sent: try again in a moment.',
  failure: {
    recipient: 'The mail server refused the recipient’s address.',
    address: 'The recipient’s address is not an e-mail address.',
    login: 'The mail server refused the store’s user name or password.',
    unreachable: 'The mail server does not answer.',
    refused: 'The mail server refused the message.',
    other: 'The message could not be prepared.',
  },
};

export const errorMessages = {
  fr: { errorResult: fr, orderEmails: frWords },
  en: { errorResult: en, orderEmails: enWords },
};
