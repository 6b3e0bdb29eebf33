export const messages = {
  fr: {
    priceChanges: {
      cart: 'Des prix ont changé depuis que vous avez rempli votre panier : {lines}. Votre panier est à jour ; vérifiez-le, puis continuez.',
      line: '{name}, {current} au lieu de {shown}',
      separator: ' ; ',
      others: '{count, plural, one {un autre article} other {# autres articles}}',
    },
  },
  en: {
    priceChanges: {
      cart: 'Prices have changed since you filled your cart: {lines}. Your cart is up to date; check it, then go on.',
      line: '{name}, {current} instead of {shown}',
      separator: '; ',
      others: '{count, plural, one {another item} other {# other items}}',
    },
  },
};
