import { type CustomFieldConfig, LanguageCode } from '@vendure/core';
import { companyNameKey } from '../rules/company-name';

const MAXIMUM = 200;

/** Nothing at all is no name, and legible; what cannot be seen is not. */
export const isLegible = (name: string | null | undefined): boolean =>
  !name || (name.length <= MAXIMUM && companyNameKey(name) !== '');

const label = (fr: string, en: string) => [
  { languageCode: LanguageCode.fr, value: fr },
  { languageCode: LanguageCode.en, value: en },
];

/** What a storefront sends along with a registration. */
export const customerFields: CustomFieldConfig[] = [
  {
    name: 'companyName',
    type: 'string',
    length: MAXIMUM,
    nullable: true,
    label: label('Société (saisie par le client)', 'Company (as the customer typed it)'),
    validate: (value: string | null) =>
      isLegible(value)
        ? undefined
        : label(
            `Le nom de la société est un texte de 1 à ${MAXIMUM} caractères.`,
            `The company name is a text of 1 to ${MAXIMUM} characters.`,
          ),
  },
];
