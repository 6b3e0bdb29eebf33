import type { LocalizedString } from '@vendure/common/lib/generated-types';
import { Asset, type CustomFieldConfig, type Injector, LanguageCode, type RequestContext } from '@vendure/core';
import { requestLanguage } from '../language';
import type { LocalizedText } from '../types';
import {
  atMost,
  between,
  firstProblem,
  localizedTexts,
  type Problem,
  singleLine,
  textList,
  type TextRule,
} from '../validation';

/** The tabs of the channel's page in the admin. */
export type Tab = 'Informations société' | 'Paiements' | 'Commandes' | 'Points';

/** What the admin shows of a field. */
export interface Words {
  fr: string;
  en: string;
}

export interface Presentation {
  label: Words;
  description?: Words;
  /** Whether customers may read it; most of a store's settings are not their business. */
  public?: boolean;
}

export interface TextField extends Presentation {
  maximum?: number;
  rules?: TextRule[];
  multiline?: boolean;
}

/** A list of at most `items`, each of at most `maximum` characters. */
export interface ListField extends Presentation {
  items: number;
  maximum: number;
  rules?: TextRule[];
}

export interface NumberField extends Presentation {
  minimum?: number;
  maximum: number;
}

const localized = ({ fr, en }: Words): LocalizedString[] => [
  { languageCode: LanguageCode.fr, value: fr },
  { languageCode: LanguageCode.en, value: en },
];

/**
 * The message of a problem, beginning with the field's label. Core picks the channel's language among those given; where
 * the request is known to be in another, only that one is given.
 */
export function message(label: Words, problem: Problem | null, ctx?: RequestContext): LocalizedString[] | undefined {
  if (!problem) return undefined;
  const both = localized({ fr: `${label.fr} : ${problem.fr}.`, en: `${label.en}: ${problem.en}.` });
  if (!ctx) return both;
  return [both[/^fr/i.test(requestLanguage(ctx)) ? 0 : 1]];
}

const presentation = (tab: Tab, field: Presentation) => ({
  label: localized(field.label),
  description: field.description && localized(field.description),
  public: field.public ?? false,
  nullable: true,
  ui: { tab },
});

/** Makes the fields of one tab. */
export interface FieldFactory {
  text: (name: string, field: TextField) => CustomFieldConfig;
  textList: (name: string, field: ListField) => CustomFieldConfig;
  localizedTexts: (name: string, field: ListField) => CustomFieldConfig;
  yesNo: (name: string, field: Presentation) => CustomFieldConfig;
  integer: (name: string, field: NumberField) => CustomFieldConfig;
  decimal: (name: string, field: NumberField) => CustomFieldConfig;
  image: (name: string, field: Presentation) => CustomFieldConfig;
}

export const fieldsOf = (tab: Tab): FieldFactory => ({
  text: (name, field) => {
    const maximum = field.maximum ?? 255;
    const rules = [atMost(maximum), ...(field.multiline ? [] : [singleLine]), ...(field.rules ?? [])];
    return {
      ...presentation(tab, field),
      name,
      type: 'string',
      length: maximum,
      ui: { tab, ...(field.multiline && { component: 'textarea-form-input' }) },
      validate: (value: string | null | undefined, _injector?: Injector, ctx?: RequestContext) =>
        message(field.label, value ? firstProblem(rules, value) : null, ctx),
    };
  },
  textList: (name: string, field) => ({
    ...presentation(tab, field),
    name,
    type: 'string',
    list: true,
    validate: (values: string[] | null | undefined, _injector?: Injector, ctx?: RequestContext) =>
      message(
        field.label,
        textList(values ?? [], field.items, [atMost(field.maximum), singleLine, ...(field.rules ?? [])]),
        ctx,
      ),
  }),
  localizedTexts: (name: string, field) => ({
    ...presentation(tab, field),
    name,
    type: 'struct',
    list: true,
    fields: [
      { name: 'languageCode', type: 'string', label: localized({ fr: 'Langue (fr, en…)', en: 'Language (fr, en…)' }) },
      { name: 'text', type: 'text', label: localized({ fr: 'Texte', en: 'Text' }) },
    ],
    validate: (values: unknown, _injector?: Injector, ctx?: RequestContext) =>
      message(
        field.label,
        localizedTexts((values ?? []) as LocalizedText[], field.items, [atMost(field.maximum)]),
        ctx,
      ),
  }),
  yesNo: (name: string, field) => ({
    ...presentation(tab, field),
    name,
    type: 'boolean',
    defaultValue: false,
  }),
  integer: (name, field) => ({
    ...presentation(tab, field),
    name,
    type: 'int',
    validate: inBounds(field),
  }),
  decimal: (name, field) => ({
    ...presentation(tab, field),
    name,
    type: 'float',
    validate: inBounds(field),
  }),
  image: (name, field) => ({
    ...presentation(tab, field),
    name,
    type: 'relation',
    entity: Asset,
  }),
});

const inBounds = (field: NumberField) => {
  const judge = between(field.minimum ?? 0, field.maximum);
  return (value: number | null | undefined, _injector?: Injector, ctx?: RequestContext) =>
    message(field.label, value == null ? null : judge(value), ctx);
};
