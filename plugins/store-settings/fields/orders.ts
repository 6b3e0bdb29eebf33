import type { CustomFieldConfig } from '@vendure/core';
import { artworkFormat, codePrefix, orderAddressPattern, webAddress } from '../validation';
import { fieldsOf } from './builders';

const { text, textList, localizedTexts, integer, yesNo } = fieldsOf('Commandes');

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
    maximum: 500,
    rules: [webAddress],
    public: true,
  }),
  localizedTexts('notices', {
    label: { fr: 'Avis affichés à la commande', en: 'Notices shown at checkout' },
    items: 20,
    maximum: 2000,
    public: true,
  }),
  yesNo('couponsEnabled', { label: { fr: 'Codes de réduction', en: 'Coupons' }, public: true }),
  integer('deliveryDelayDays', {
    label: { fr: 'Délai de livraison (jours ouvrés)', en: 'Delivery delay (working days)' },
    maximum: 365,
  }),
  integer('artworkMaximumFileSize', {
    label: { fr: 'Taille maximale des fichiers d’impression (octets)', en: 'Maximum size of artwork files (bytes)' },
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
