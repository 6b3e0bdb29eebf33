import { type CustomFieldConfig, LanguageCode } from '@vendure/core';

const label = (fr: string, en: string) => [
  { languageCode: LanguageCode.fr, value: fr },
  { languageCode: LanguageCode.en, value: en },
];

export const productFields: CustomFieldConfig[] = [
  {
    name: 'priceIncludesText',
    type: 'localeText',
    nullable: true,
    label: label('Le prix comprend', 'The price includes'),
  },
];

export const orderFields: CustomFieldConfig[] = [
  {
    name: 'productionStarted',
    type: 'boolean',
    nullable: true,
    readonly: true,
    public: false,
    label: label('Marquage verrouillé (production commencée)', 'Decoration locked (production has started)'),
  },
];

/** Internal: a decoration is chosen by operations that hold it against what the product allows. */
export const orderLineFields: CustomFieldConfig[] = [
  { name: 'designKey', type: 'string', length: 64, nullable: true, internal: true },
  { name: 'imprintMethodId', type: 'string', length: 64, nullable: true, internal: true },
  { name: 'imprintLocation', type: 'string', length: 200, nullable: true, internal: true },
  { name: 'imprintColor', type: 'string', length: 200, nullable: true, internal: true },
  { name: 'imprintInstructions', type: 'text', nullable: true, internal: true },
  { name: 'imprintLogoId', type: 'string', length: 64, nullable: true, internal: true },
];
