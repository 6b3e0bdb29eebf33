import type { Order, RequestContext } from '@vendure/core';
import { contentLanguage } from '../store-settings';
import type { CancellationRefusal, SurplusRefusal } from './errors';

type Messages = Record<CancellationRefusal | SurplusRefusal | 'ORDER_REFUND_FAILED_ERROR', string>;

const fr: Messages = {
  ORDER_CANCELLATION_NOT_PLACED: 'Cette commande n’est pas encore passée : il n’y a rien à annuler.',
  ORDER_CANCELLATION_MODIFYING: 'Cette commande est en cours de modification : terminez-la d’abord.',
  ORDER_CANCELLATION_REASON: 'Indiquez le motif de l’annulation, en 500 caractères au plus.',
  ORDER_CANCELLATION_REFUSED: 'Cette commande ne peut pas être annulée. {detail}',
  ORDER_REFUND_FAILED_ERROR:
    'Le remboursement ({paymentMethod}) a échoué : rien n’a été annulé ni remboursé. {providerMessage}',
  SURPLUS_REFUND_NOTHING: 'Il n’y a pas de trop-perçu sur cette commande.',
  SURPLUS_REFUND_MODIFYING: 'Cette commande est en cours de modification : terminez-la d’abord.',
};

const en: Messages = {
  ORDER_CANCELLATION_NOT_PLACED: 'This order has not been placed yet: there is nothing to cancel.',
  ORDER_CANCELLATION_MODIFYING: 'This order is being modified: finish that first.',
  ORDER_CANCELLATION_REASON: 'Say why the order is cancelled, in 500 characters at most.',
  ORDER_CANCELLATION_REFUSED: 'This order cannot be cancelled. {detail}',
  ORDER_REFUND_FAILED_ERROR:
    'The refund ({paymentMethod}) failed: nothing was cancelled nor refunded. {providerMessage}',
  SURPLUS_REFUND_NOTHING: 'Nothing was paid in excess for this order.',
  SURPLUS_REFUND_MODIFYING: 'This order is being modified: finish that first.',
};

const refund = {
  fr: { alreadyChanged: 'Ce remboursement a déjà changé d’état.' },
  en: { alreadyChanged: 'This refund has already changed its state.' },
};

export const messages = {
  fr: { errorResult: fr, orderCancellation: refund.fr },
  en: { errorResult: en, orderCancellation: refund.en },
};

const reasons = { fr: 'Trop-perçu', en: 'Paid in excess' };

/** Why a surplus goes back, in the language in which the order was placed: the customer reads it. */
export function surplusReason(ctx: RequestContext, { customFields }: Order): string {
  // Of the checkout room, which another shop may not have installed.
  const { placedLanguage } = customFields as { placedLanguage?: string | null };
  return reasons[contentLanguage(placedLanguage ?? ctx.languageCode)];
}
