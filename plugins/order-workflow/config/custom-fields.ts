import { type CustomFieldConfig, LanguageCode } from '@vendure/core';
import { ORDER_STATUSES } from '../rules/statuses';

const label = (fr: string, en: string) => [
  { languageCode: LanguageCode.fr, value: fr },
  { languageCode: LanguageCode.en, value: en },
];

export const orderCustomFields: CustomFieldConfig[] = [
  {
    name: 'workflowStatus',
    type: 'string',
    nullable: true,
    readonly: true,
    public: false,
    label: label('Statut', 'Status'),
    options: Object.entries(ORDER_STATUSES).map(([value, { fr, en }]) => ({ value, label: label(fr, en) })),
  },
  {
    name: 'expectedDeliveryDate',
    type: 'datetime',
    nullable: true,
    readonly: true,
    public: false,
    label: label('Livraison attendue', 'Expected delivery'),
  },
  { name: 'expectedDateChosen', type: 'boolean', nullable: true, internal: true },
];
