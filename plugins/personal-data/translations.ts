export const messages = {
  fr: {
    personalData: {
      openOrders:
        '{count, plural, one {La commande {codes} n’est pas terminée} other {Les commandes {codes} ne sont pas terminées}} : livraison, paiement ou annulation à venir.',
      otherStores: 'Ce client est aussi client d’autres boutiques que vous n’administrez pas.',
      erasedFirstName: 'Compte',
      erasedLastName: 'effacé',
      erased: 'Les données personnelles sont effacées ; les commandes et les factures sont conservées.',
    },
    errorResult: { PERSONAL_DATA_NOT_ERASABLE_ERROR: 'Les données ne peuvent pas encore être effacées. {reason}' },
  },
  en: {
    personalData: {
      openOrders:
        '{count, plural, one {The order {codes} is not finished} other {The orders {codes} are not finished}}: delivery, payment or cancellation is still to come.',
      otherStores: 'This customer is also a customer of other stores, which you do not administer.',
      erasedFirstName: 'Erased',
      erasedLastName: 'account',
      erased: 'The personal data are erased; orders and invoices are kept.',
    },
    errorResult: { PERSONAL_DATA_NOT_ERASABLE_ERROR: 'The data cannot be erased yet. {reason}' },
  },
};
