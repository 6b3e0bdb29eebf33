export const messages = {
  fr: {
    paymentProviders: {
      notOffered: 'Ce mode de paiement n’est pas proposé pour cette commande.',
      noActiveOrder: 'Il n’y a pas de commande à payer.',
      notArrangingPayment: 'La commande n’est pas à l’étape du paiement.',
      nothingDue: 'Il n’y a rien à payer.',
      belowMinimum: 'Ce mode de paiement demande au moins {minimum}.',
      underWay: 'Un paiement de cette commande est en cours : attendez quelques instants.',
      payAtProvider: 'Ce paiement se fait auprès du prestataire de paiement et s’enregistre de lui-même.',
      settledByProvider: 'Ce paiement est encaissé quand le prestataire de paiement l’annonce.',
      nonceMissing: 'Saisissez d’abord votre moyen de paiement.',
      refusedByProvider: 'Le prestataire de paiement a refusé : {message}',
    },
  },
  en: {
    paymentProviders: {
      notOffered: 'This payment method is not offered for this order.',
      noActiveOrder: 'There is no order to pay for.',
      notArrangingPayment: 'The order is not at the step of payment.',
      nothingDue: 'There is nothing to pay.',
      belowMinimum: 'This payment method needs {minimum} at least.',
      underWay: 'A payment of this order is under way: please wait a moment.',
      payAtProvider: 'This payment is made at the payment provider and recorded by itself.',
      settledByProvider: 'This payment is received when the payment provider says so.',
      nonceMissing: 'Please enter your means of payment first.',
      refusedByProvider: 'The payment provider has refused: {message}',
    },
  },
};
