export const messages = {
  fr: {
    currencyConversion: {
      currencyNotAvailable: 'Cette boutique ne vend pas en {currency}.',
      sameCurrency: 'Un taux de change se donne entre deux devises différentes.',
      rate: 'Un taux de change est un nombre décimal supérieur à 0, au plus {maximum}, avec au plus dix décimales (par exemple 0,7312).',
      day: 'Indiquez un jour du calendrier (AAAA-MM-JJ) qui n’est pas dans le futur.',
      noVariants: 'Ce produit n’a pas de déclinaison dans cette boutique.',
      noPrice: '{sku} n’a pas de prix en {currency}.',
      noRate: 'Il n’y a pas encore de taux de change de {from} vers {to} : indiquez-en un d’abord.',
      followed:
        'Les prix des autres devises suivent celui en {currency} : donnez d’abord à chaque devise ses propres prix, puis supprimez-le.',
      followedByChannel:
        '{count, plural, one {# déclinaison suit son prix} other {# déclinaisons suivent leur prix}} en {currency} : donnez d’abord à chaque devise ses propres prix (onglet Tarifs de l’article, ou setPricingCurrency sans devise), puis retirez {currency}.',
      pricedIn: 'Le prix est fixé en {currency} et converti : modifiez-le dans cette devise.',
    },
  },
  en: {
    currencyConversion: {
      currencyNotAvailable: 'This store does not sell in {currency}.',
      sameCurrency: 'An exchange rate lies between two different currencies.',
      rate: 'An exchange rate is a decimal number above 0, at most {maximum}, with no more than ten decimals (such as 0.7312).',
      day: 'Give a day of the calendar (YYYY-MM-DD) that is not in the future.',
      noVariants: 'This product has no variant in this store.',
      noPrice: '{sku} has no price in {currency}.',
      noRate: 'There is no exchange rate from {from} to {to} yet: set one first.',
      followed:
        'The prices in the other currencies follow the one in {currency}: give each currency its own prices first, then delete it.',
      followedByChannel:
        '{count, plural, one {# variant follows its price} other {# variants follow their price}} in {currency}: give each currency its own prices first (tab Pricing of the product, or setPricingCurrency without a currency), then take {currency} out.',
      pricedIn: 'The price is set in {currency} and converted: change it in that currency.',
    },
  },
};
