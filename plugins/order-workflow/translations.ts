import { ORDER_STATUSES } from './rules/statuses';

const labels = (language: 'fr' | 'en') =>
  Object.fromEntries(Object.entries(ORDER_STATUSES).map(([code, status]) => [code, status[language]]));

export const messages = {
  fr: {
    orderWorkflow: {
      status: labels('fr'),
      unknownDelivery: 'Cette livraison n’appartient pas à cette commande.',
      unknownLine: 'Cette ligne n’appartient pas à cette commande.',
      hasLeft: 'Des articles de cette commande sont en route ou livrés : annulez d’abord leur livraison.',
      textTooLong: 'Le transporteur et le numéro de suivi ne peuvent pas dépasser {maximum} caractères.',
      severalLines: 'Le transporteur et le numéro de suivi doivent tenir sur une seule ligne.',
    },
    errorResult: {
      DELIVERY_NOT_PLACED: 'Cette commande n’est pas encore validée : il n’y a rien à livrer.',
      DELIVERY_CHANGING: 'Cette commande est en cours de modification : terminez-la avant de livrer.',
      DELIVERY_CANCELLED: 'Cette commande est annulée : il n’y a plus rien à livrer.',
      DELIVERY_BALANCE: 'Le solde de cette commande n’est pas encore reçu : la boutique livre après le solde.',
      DELIVERY_NO_WAY: 'La livraison ne peut pas revenir à ce statut.',
      DELIVERY_NOTHING: 'Cette commande n’a pas encore de livraison.',
      DELIVERY_QUANTITY: 'La quantité à livrer doit être comprise entre 1 et {maximum}.',
      DELIVERY_DATE: 'La date de livraison attendue ne peut pas être passée ni lointaine de plus de dix ans.',
      // Vendure's own, which name its classes and columns.
      EMPTY_ORDER_LINE_SELECTION_ERROR: 'Indiquez la quantité à livrer d’au moins un article.',
      ITEMS_ALREADY_FULFILLED_ERROR: 'La quantité indiquée dépasse ce qui reste à livrer.',
      INSUFFICIENT_STOCK_ON_HAND_ERROR:
        'Le stock de « {productVariantName} » ne suffit pas : il en reste {stockOnHand}. Corrigez le stock, puis recommencez.',
      CREATE_FULFILLMENT_ERROR: 'La livraison n’a pas pu être créée.',
      FULFILLMENT_STATE_TRANSITION_ERROR: 'Le statut de cette livraison n’a pas pu être changé.',
    },
  },
  en: {
    orderWorkflow: {
      status: labels('en'),
      unknownDelivery: 'This delivery does not belong to this order.',
      unknownLine: 'This line does not belong to this order.',
      hasLeft: 'Items of this order are on their way or delivered: cancel their delivery first.',
      textTooLong: 'Carrier and tracking number cannot be longer than {maximum} characters.',
      severalLines: 'Carrier and tracking number must be a single line each.',
    },
    errorResult: {
      DELIVERY_NOT_PLACED: 'This order has not been placed yet: there is nothing to deliver.',
      DELIVERY_CHANGING: 'This order is being modified: finish that before you deliver it.',
      DELIVERY_CANCELLED: 'This order is cancelled: there is nothing left to deliver.',
      DELIVERY_BALANCE: 'The balance of this order has not been received yet: the store delivers after the balance.',
      DELIVERY_NO_WAY: 'The delivery cannot go back to this status.',
      DELIVERY_NOTHING: 'This order has no delivery yet.',
      DELIVERY_QUANTITY: 'The quantity to deliver must lie between 1 and {maximum}.',
      DELIVERY_DATE: 'The expected delivery date can lie neither in the past nor more than ten years ahead.',
      EMPTY_ORDER_LINE_SELECTION_ERROR: 'Enter the quantity to deliver of at least one item.',
      ITEMS_ALREADY_FULFILLED_ERROR: 'This quantity is more than what is left to deliver.',
      INSUFFICIENT_STOCK_ON_HAND_ERROR:
        'There is not enough of “{productVariantName}” in stock: {stockOnHand} left. Correct the stock and try again.',
      CREATE_FULFILLMENT_ERROR: 'The delivery could not be made.',
      FULFILLMENT_STATE_TRANSITION_ERROR: 'The status of this delivery could not be changed.',
    },
  },
};
