import type { Order, RequestContext } from '@vendure/core';
import { contentLanguage } from '../store-settings';
import type { CancellationRefusal, PartialRefundRefusal, SurplusRefusal } from './errors';

type Messages = Record<
  CancellationRefusal | PartialRefundRefusal | SurplusRefusal | 'ORDER_REFUND_FAILED_ERROR',
  string
>;

const fr: Messages = {
  ORDER_CANCELLATION_NOT_PLACED: 'Cette commande n’est pas encore passée : il n’y a rien à annuler.',
  ORDER_CANCELLATION_MODIFYING: 'Cette commande est en cours de modification : terminez-la d’abord.',
  ORDER_CANCELLATION_REASON: 'Indiquez le motif de l’annulation, en 500 caractères au plus.',
  ORDER_CANCELLATION_REFUSED: 'Cette commande ne peut pas être annulée. {detail}',
  ORDER_REFUND_FAILED_ERROR:
    'Le remboursement ({paymentMethod}) a échoué : rien n’a été annulé ni remboursé. {providerMessage}',
  SURPLUS_REFUND_NOTHING: 'Il n’y a pas de trop-perçu sur cette commande.',
  SURPLUS_REFUND_MODIFYING: 'Cette commande est en cours de modification : terminez-la d’abord.',
  PARTIAL_REFUND_NOT_PLACED: 'Cette commande n’est pas encore passée : il n’y a rien à rembourser.',
  PARTIAL_REFUND_MODIFYING: 'Cette commande est en cours de modification : terminez-la d’abord.',
  PARTIAL_REFUND_AWAITED:
    'De l’argent est encore attendu pour cette commande : modifiez-la ou annulez-la plutôt que d’en rembourser une partie.',
  PARTIAL_REFUND_NOTHING: 'Rien n’a été reçu pour cette commande, ou tout a déjà été rendu.',
  PARTIAL_REFUND_AMOUNT: 'Indiquez un montant supérieur à zéro, au centime près.',
  PARTIAL_REFUND_BEYOND: 'Il ne reste que {most} à rembourser sur cette commande.',
  PARTIAL_REFUND_CHANGED:
    'Ce qui peut être remboursé a changé entre-temps : il reste {most}. Rien n’a été remboursé ; vérifiez, puis recommencez.',
  PARTIAL_REFUND_REASON: 'Indiquez le motif du remboursement, en 500 caractères au plus.',
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
  PARTIAL_REFUND_NOT_PLACED: 'This order has not been placed yet: there is nothing to refund.',
  PARTIAL_REFUND_MODIFYING: 'This order is being modified: finish that first.',
  PARTIAL_REFUND_AWAITED:
    'Money is still awaited for this order: modify or cancel it rather than to refund a part of it.',
  PARTIAL_REFUND_NOTHING: 'Nothing was received for this order, or all of it was given back.',
  PARTIAL_REFUND_AMOUNT: 'Enter an amount above zero, to the cent.',
  PARTIAL_REFUND_BEYOND: 'Only {most} of this order can still be refunded.',
  PARTIAL_REFUND_CHANGED:
    'What can be refunded has changed meanwhile: {most} are left. Nothing was refunded; look again before you go on.',
  PARTIAL_REFUND_REASON: 'Say why it is refunded, in 500 characters at most.',
};

const refund = {
  fr: {
    alreadyChanged: 'Ce remboursement a déjà changé d’état.',
    negativeRefund: 'Un remboursement ne peut pas être négatif.',
    beyondOrder:
      'Il faudrait rendre {amount}, et il ne reste que {most} à rembourser sur cette commande. Rien n’a été changé.',
    beyondPayment:
      'Il faudrait rendre {amount}, et il ne reste que {most} à rembourser sur ce paiement. Rien n’a été changé.',
  },
  en: {
    alreadyChanged: 'This refund has already changed its state.',
    negativeRefund: 'A refund cannot be negative.',
    beyondOrder:
      'That would give back {amount}, and only {most} of this order can still be refunded. Nothing was changed.',
    beyondPayment:
      'That would give back {amount}, and only {most} of this payment can still be refunded. Nothing was changed.',
  },
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
