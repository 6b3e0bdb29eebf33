import type { CustomFieldConfig } from '@vendure/core';
import { fieldsOf } from './builders';

const { text, integer, decimal, yesNo } = fieldsOf('Points');

/** Points that are spent, and points that are earned. */
export const pointsFields: CustomFieldConfig[] = [
  yesNo('pointsEnabled', { label: { fr: 'Paiement en points', en: 'Payment with points' } }),
  text('pointsLabel', {
    label: { fr: 'Nom des points', en: 'Name of the points' },
    description: { fr: 'Par exemple « VP ».', en: 'For instance “VP”.' },
    maximum: 30,
  }),
  integer('pointsUnitValue', {
    label: { fr: 'Valeur d’un point (centimes)', en: 'Value of one point (cents)' },
    maximum: 1_000_000,
  }),
  yesNo('loyaltyEnabled', { label: { fr: 'Points de fidélité', en: 'Loyalty points' } }),
  decimal('loyaltyRate', {
    label: { fr: 'Points par unité de monnaie payée', en: 'Points per currency unit paid' },
    maximum: 1000,
  }),
];
