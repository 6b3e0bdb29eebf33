import { ORDER_STATUSES } from './rules/statuses';

const labels = (language: 'fr' | 'en') =>
  Object.fromEntries(Object.entries(ORDER_STATUSES).map(([code, status]) => [code, status[language]]));

export const messages = {
  fr: {
    orderWorkflow: {
      status: labels('fr'),
      unknownDelivery: 'Cette livraison n’appartient pas à cette commande.',
      unknownLine: 'Cette ligne n’appartient pas à cette commande.',
      textTooLong: 'Le transporteur et le numéro de suivi ne peuvent pas dépasser {maximum} caractères.',
    },
    errorResult: {
      DELIVERY_WRONG_STATE: 'Cette commande ne peut pas être livrée dans son état actuel.',
      DELIVERY_NO_WAY: 'La livraison ne peut pas revenir à ce statut.',
      DELIVERY_NOTHING: 'Cette commande n’a pas encore de livraison.',
      DELIVERY_QUANTITY: 'La quantité à livrer doit être comprise entre 1 et {maximum}.',
      DELIVERY_DATE: 'La date de livraison attendue ne peut pas être passée ni lointaine de plus de dix ans.',
    },
  },
  en: {
    orderWorkflow: {
      status: labels('en'),
      unknownDelivery: 'This delivery does not belong to this order.',
      unknownLine: 'This line does not belong to this order.',
      textTooLong: 'Carrier and tracking number cannot be longer than {maximum} characters.',
    },
    errorResult: {
      DELIVERY_WRONG_STATE: 'This order cannot be delivered in its present state.',
      DELIVERY_NO_WAY: 'The delivery cannot go back to this status.',
      DELIVERY_NOTHING: 'This order has no delivery yet.',
      DELIVERY_QUANTITY: 'The quantity to deliver must lie between 1 and {maximum}.',
      DELIVERY_DATE: 'The expected delivery date can lie neither in the past nor more than ten years ahead.',
    },
  },
};
