export const messages = {
  fr: {
    deposits: {
      noDeposit: 'Ce mode de paiement ne peut pas être choisi : il sert au solde d’une commande avec acompte.',
      cancelTheOrder:
        'L’acompte et le solde d’une commande ne s’annulent pas séparément : annulez ou modifiez la commande.',
    },
  },
  en: {
    deposits: {
      noDeposit: 'This payment method cannot be chosen: it is for the balance of an order with a deposit.',
      cancelTheOrder: 'Deposit and balance of an order are not cancelled apart: cancel or modify the order.',
    },
  },
};
