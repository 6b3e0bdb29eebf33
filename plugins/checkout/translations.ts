export const messages = {
  fr: {
    checkout: {
      accountRequired: 'Créez un compte client ou connectez-vous pour commander : la facture est établie à votre nom.',
      termsRequired: 'Acceptez les conditions générales de vente (version {version}) avant de payer.',
      alreadyOrdered: 'Cette commande a déjà été passée.',
      countryNotServed:
        'Cette boutique ne livre pas dans ce pays : {country}. Choisissez une autre adresse de livraison.',
      couponsNotAccepted: 'Cette boutique n’accepte plus de code de réduction : retirez {codes} avant de payer.',
      dateNeededOver: 'La date souhaitée est passée : choisissez-en une autre avant de payer.',
    },
    errorResult: {
      COUPONS_NOT_ACCEPTED: 'Cette boutique n’accepte pas de code de réduction.',
      NO_TERMS_PUBLISHED: 'Cette boutique n’a pas publié de conditions générales de vente : il n’y a rien à accepter.',
      TERMS_VERSION_ERROR:
        'Cette version des conditions générales de vente n’est pas celle en vigueur ({currentVersion}).',
    },
  },
  en: {
    checkout: {
      accountRequired: 'Create an account or log in to order: the invoice is made out in your name.',
      termsRequired: 'Accept the terms of sale (version {version}) before paying.',
      alreadyOrdered: 'This order has been placed already.',
      countryNotServed: 'This store does not deliver to that country: {country}. Choose another shipping address.',
      couponsNotAccepted: 'This store no longer takes coupons: remove {codes} before paying.',
      dateNeededOver: 'The date needed has passed: choose another before paying.',
    },
    errorResult: {
      COUPONS_NOT_ACCEPTED: 'This store does not take coupons.',
      NO_TERMS_PUBLISHED: 'This store has published no terms of sale: there is nothing to accept.',
      TERMS_VERSION_ERROR: 'This version of the terms of sale is not the current one ({currentVersion}).',
    },
  },
};
