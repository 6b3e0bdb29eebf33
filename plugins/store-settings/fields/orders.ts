import type { CustomFieldConfig } from '@vendure/core';
import { artworkFormat, codePrefix, orderAddressPattern, webAddress } from '../validation';
import { fieldsOf } from './builders';

const { text, textList, localizedTexts, integer, yesNo } = fieldsOf('shop.store.tab-orders');

/** From the checkout to the delivery. */
export const orderFields: CustomFieldConfig[] = [
  text('orderCodePrefix', {
    label: { fr: 'Préfixe des commandes', en: 'Order code prefix' },
    description: { fr: '« ORD » si ce champ est vide : ORD-00001.', en: '“ORD” where this is empty: ORD-00001.' },
    maximum: 10,
    rules: [codePrefix],
  }),
  text('orderUrlPattern', {
    label: { fr: 'Adresse de la page de commande', en: 'Address of the order’s page' },
    description: {
      fr: 'Avec {code} à la place du numéro ; vide : une page de ce serveur.',
      en: 'With {code} in place of the order code; empty: a page of this server.',
    },
    maximum: 500,
    rules: [orderAddressPattern],
  }),
  yesNo('guestCheckout', {
    label: { fr: 'Commande sans compte', en: 'Guest checkout' },
    description: {
      fr: 'Sans cela, un compte est nécessaire pour commander.',
      en: 'Without it an account is needed to order.',
    },
    public: true,
  }),
  text('termsVersion', {
    label: { fr: 'Version des conditions générales', en: 'Version of the terms' },
    description: {
      fr: 'Le client accepte cette version ; vide : rien à accepter.',
      en: 'Customers accept this version; empty: nothing to accept.',
    },
    maximum: 50,
    public: true,
  }),
  text('termsUrl', {
    label: { fr: 'Adresse des conditions générales', en: 'Address of the terms' },
    description: { fr: 'La page où le client peut les lire.', en: 'The page where customers can read them.' },
    maximum: 500,
    rules: [webAddress],
    public: true,
  }),
  localizedTexts('notices', {
    label: { fr: 'Avis affichés à la commande', en: 'Notices shown at checkout' },
    description: {
      fr: 'Dans la langue du client ; un texte par avis et par langue.',
      en: 'In the customer’s language; one text for each notice and language.',
    },
    items: 20,
    maximum: 2000,
    public: true,
  }),
  yesNo('couponsEnabled', {
    label: { fr: 'Codes de réduction', en: 'Coupons' },
    description: { fr: 'Le client peut saisir un code.', en: 'Customers may enter a code.' },
    public: true,
  }),
  integer('deliveryDelayDays', {
    label: { fr: 'Délai de livraison (jours ouvrés)', en: 'Delivery delay (working days)' },
    description: {
      fr: 'Donne la date de livraison attendue ; vide : aucune date.',
      en: 'Makes the expected delivery date; empty: no date.',
    },
    maximum: 365,
  }),
  integer('artworkMaximumFileSize', {
    label: { fr: 'Taille maximale des fichiers d’impression (octets)', en: 'Maximum size of artwork files (bytes)' },
    description: { fr: '10 Mo font 10 485 760 octets.', en: '10 MB are 10,485,760 bytes.' },
    maximum: 1_073_741_824,
  }),
  textList('artworkFormats', {
    label: { fr: 'Formats des fichiers d’impression', en: 'Formats of artwork files' },
    description: {
      fr: 'Parmi png, jpg, webp, svg, pdf, ai, eps, tiff ; vide : tous.',
      en: 'Among png, jpg, webp, svg, pdf, ai, eps, tiff; empty: all of them.',
    },
    items: 20,
    maximum: 10,
    rules: [artworkFormat],
  }),
  integer('artworkMinimumWidth', {
    label: { fr: 'Largeur minimale des images d’impression (pixels)', en: 'Minimum width of artwork images (pixels)' },
    description: { fr: 'Images en pixels seulement (png, jpg…).', en: 'Raster images only (png, jpg…).' },
    maximum: 20_000,
  }),
  integer('artworkMinimumHeight', {
    label: { fr: 'Hauteur minimale des images d’impression (pixels)', en: 'Minimum height of artwork images (pixels)' },
    description: { fr: 'Images en pixels seulement (png, jpg…).', en: 'Raster images only (png, jpg…).' },
    maximum: 20_000,
  }),
];
