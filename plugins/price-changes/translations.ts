export const messages = {
  fr: {
    priceChanges: {
      cart: 'Des prix ont changé depuis que vous avez rempli votre panier : {lines}. Votre panier est à jour, pour un total de {total} taxes comprises ; vérifiez-le, puis continuez.',
      recalculated:
        'Votre panier a été remis à jour, pour un total de {total} taxes comprises ; vérifiez-le, puis continuez.',
      charges: 'Suppléments (marquage…) hors taxes',
      line: '{name}, {current} au lieu de {shown}',
      separator: ' ; ',
      unsold:
        '{count, plural, one {Un article n’est plus vendu dans cette boutique : {names}. Retirez-le} other {Des articles ne sont plus vendus dans cette boutique : {names}. Retirez-les}} de votre panier pour continuer.',
      others: '{count, plural, one {un autre article} other {# autres articles}}',
    },
  },
  en: {
    priceChanges: {
      cart: 'Prices have changed since you filled your cart: {lines}. Your cart is up to date, {total} in total with tax; check it, then go on.',
      recalculated: 'Your cart has been brought up to date, {total} in total with tax; check it, then go on.',
      charges: 'Charges (decoration…) without tax',
      line: '{name}, {current} instead of {shown}',
      separator: '; ',
      unsold:
        '{count, plural, one {An item is no longer sold in this store: {names}. Remove it} other {Some items are no longer sold in this store: {names}. Remove them}} from your cart to go on.',
      others: '{count, plural, one {another item} other {# other items}}',
    },
  },
};
