import type { CustomFieldConfig } from '@vendure/core';
import { fieldsOf } from './builders';

const { text, integer, decimal, yesNo } = fieldsOf('shop.store.tab-points');

/** Points that are spent, and points that are earned. */
export const pointsFields: CustomFieldConfig[] = [
  yesNo('pointsEnabled', {
    label: { fr: 'Paiement en points', en: 'Payment with points' },
    description: {
      fr: 'Le client paie tout ou partie avec ses points.',
      en: 'Customers pay all or part with their points.',
    },
  }),
  text('pointsLabel', {
    label: { fr: 'Nom des points', en: 'Name of the points' },
    description: { fr: 'Par exemple « VP ».', en: 'For instance “VP”.' },
    maximum: 30,
  }),
  integer('pointsUnitValue', {
    label: { fr: 'Valeur d’un point (centimes)', en: 'Value of one point (cents)' },
    description: { fr: '100 : un point vaut une unité de monnaie.', en: '100: one point is worth one currency unit.' },
    maximum: 1_000_000,
  }),
  integer('pointsHoldHours', {
    label: { fr: 'Durée de réservation des points (heures)', en: 'How long points are set aside (hours)' },
    description: {
      fr: 'Les points appliqués à un panier qui n’est pas commandé sont rendus après ce délai. Vide : 24 heures.',
      en: 'Points applied to a cart that is not ordered are given back after that time. Empty: 24 hours.',
    },
    minimum: 1,
    maximum: 8760,
  }),
  integer('pointsExpiryMonths', {
    label: { fr: 'Validité des points (mois)', en: 'Validity of points (months)' },
    description: {
      fr: 'Les points expirent ce nombre de mois après avoir été reçus. Vide ou 0 : jamais.',
      en: 'Points expire that many months after they were received. Empty or 0: never.',
    },
    maximum: 120,
  }),
  yesNo('loyaltyEnabled', {
    label: { fr: 'Points de fidélité', en: 'Loyalty points' },
    description: { fr: 'Le client gagne des points quand il paie.', en: 'Customers earn points when they pay.' },
  }),
  decimal('loyaltyRate', {
    label: { fr: 'Points par unité de monnaie payée', en: 'Points per currency unit paid' },
    description: { fr: '1 : un point par euro payé.', en: '1: one point for each euro paid.' },
    maximum: 1000,
  }),
];
