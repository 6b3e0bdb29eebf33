import type { EmailRefusal } from './errors';

type Messages = Record<EmailRefusal, string>;

const fr: Messages = {
  EMAIL_NOT_ALLOWED_NOT_PAID: 'L’e-mail de confirmation ne peut être envoyé qu’une fois la commande entièrement payée.',
  EMAIL_NOT_ALLOWED_NOT_SHIPPED: 'L’e-mail de livraison ne peut être envoyé qu’une fois la commande expédiée.',
};

const en: Messages = {
  EMAIL_NOT_ALLOWED_NOT_PAID: 'The confirmation e-mail can only be sent once the order is fully paid.',
  EMAIL_NOT_ALLOWED_NOT_SHIPPED: 'The delivery e-mail can only be sent once the order has been shipped.',
};

export const errorMessages = { fr: { errorResult: fr }, en: { errorResult: en } };
