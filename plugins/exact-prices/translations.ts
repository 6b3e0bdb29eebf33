export const messages = {
  fr: {
    exactPrices: {
      amount: 'Un prix se situe entre 0 et {highest}, avec au plus quatre décimales de centime.',
      originalPriceTooLow: 'Le prix d’origine ne peut pas être inférieur au prix.',
      tooManyBreaks: 'Un article ne peut pas avoir plus de {maximum} prix dégressifs.',
      breakQuantity: 'Chaque prix dégressif a sa propre quantité, à partir de 1.',
      breakNotCheaper: 'Un prix dégressif ne peut pas être plus élevé que celui d’une quantité inférieure.',
      ofVariant: '{sku} : {problem}',
      noPrice: '{sku} n’a pas de prix en {currency} et ne peut pas être commandé.',
      notAssignable:
        '{sku} n’a pas de prix en {currency} et serait gratuit dans l’autre boutique : donnez-lui d’abord un prix en {currency}.',
      variants: 'Indiquez chaque déclinaison une seule fois, et {maximum} au plus.',
    },
  },
  en: {
    exactPrices: {
      amount: 'A price lies between 0 and {highest}, with no more than four decimals of a cent.',
      originalPriceTooLow: 'The original price cannot be lower than the price.',
      tooManyBreaks: 'A variant cannot have more than {maximum} price breaks.',
      breakQuantity: 'Each price break has a quantity of its own, from 1.',
      breakNotCheaper: 'A price break cannot be dearer than the price of a smaller quantity.',
      ofVariant: '{sku}: {problem}',
      noPrice: '{sku} has no price in {currency} and cannot be ordered.',
      notAssignable:
        '{sku} has no price in {currency} and would cost nothing in the other store: give it a price in {currency} first.',
      variants: 'Give each variant only once, and at most {maximum}.',
    },
  },
};
