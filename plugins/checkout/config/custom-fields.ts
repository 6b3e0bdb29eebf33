import { type CustomFieldConfig, type Injector, LanguageCode, type RequestContext } from '@vendure/core';
import { isOver } from '../rules/date-needed';

const label = (fr: string, en: string) => [
  { languageCode: LanguageCode.fr, value: fr },
  { languageCode: LanguageCode.en, value: en },
];
const longest = (maximum: number) => (value: string | null) =>
  value && value.length > maximum
    ? label(
        `Le texte ne peut pas dépasser ${maximum} caractères.`,
        `The text cannot be longer than ${maximum} characters.`,
      )
    : undefined;

/** Asked of customers. An administrator who edits an old order sends all of its fields back, this one as it was. */
function notPast(
  value: Date | string | null,
  _injector: Injector,
  { apiType }: RequestContext,
): ReturnType<typeof label> | undefined {
  if (apiType === 'admin') return undefined;
  return value && isOver(value)
    ? label('La date souhaitée (dateNeeded) est passée.', 'The date needed (dateNeeded) has passed.')
    : undefined;
}

export const orderCustomFields: CustomFieldConfig[] = [
  { name: 'orderNumber', type: 'int', nullable: true, internal: true },
  { name: 'placedLanguage', type: 'string', nullable: true, internal: true },
  {
    name: 'storeUrl',
    type: 'string',
    nullable: true,
    readonly: true,
    public: false,
    label: label('Boutique', 'Store'),
  },
  {
    name: 'termsVersion',
    type: 'string',
    nullable: true,
    readonly: true,
    public: false,
    label: label('CGV acceptées', 'Terms accepted'),
  },
  {
    name: 'termsAcceptedAt',
    type: 'datetime',
    nullable: true,
    readonly: true,
    public: false,
    label: label('CGV acceptées le', 'Terms accepted on'),
  },
  {
    name: 'purchaseOrderNumber',
    type: 'string',
    nullable: true,
    length: 100,
    validate: longest(100),
    label: label('Numéro de bon de commande', 'Purchase order number'),
  },
  {
    name: 'dateNeeded',
    type: 'datetime',
    nullable: true,
    validate: notPast,
    label: label('Date souhaitée', 'Date needed'),
  },
  { name: 'comments', type: 'text', nullable: true, validate: longest(5000), label: label('Commentaires', 'Comments') },
];
