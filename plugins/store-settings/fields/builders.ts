import type { LocalizedString } from '@vendure/common/lib/generated-types';
import { Asset, type CustomFieldConfig, type Injector, LanguageCode, type RequestContext } from '@vendure/core';
import { requestLanguage } from '../language';
import type { LocalizedText } from '../types';
import {
  atMost,
  between,
  firstProblem,
  localizedTexts,
  notBlank,
  type Problem,
  singleLine,
  textList,
  type TextRule,
} from '../validation';

/** The tabs of the settings in the admin, by the keys of their names in `admin-ui-extensions/translations`. */
export type Tab = `shop.store.tab-${'company' | 'payments' | 'orders' | 'points'}`;

/** What the admin shows of a field. */
export interface Words {
  fr: string;
  en: string;
}

export interface Presentation {
  label: Words;
  /** What the setting does, for somebody who has never seen it. */
  description: Words;
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
  /** The admin's input, where it is not lines of text. */
  component?: string;
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
  description: localized(field.description),
  public: field.public ?? false,
  nullable: true,
  ui: { tab },
});

/**
 * Makes the fields of one tab. The inputs named `store-…` are in `admin-ui-extensions/store-settings`: they say what is
 * wrong beside the field. An admin without them shows its own.
 */
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
    const rules = [atMost(maximum), notBlank, ...(field.multiline ? [] : [singleLine]), ...(field.rules ?? [])];
    return {
      ...presentation(tab, field),
      name,
      type: 'string',
      length: maximum,
      ui: {
        tab,
        component: 'store-text-input',
        multiline: field.multiline ?? false,
        fullWidth: field.multiline ?? false,
      },
      validate: (value: string | null | undefined, _injector?: Injector, ctx?: RequestContext) =>
        message(field.label, value ? firstProblem(rules, value) : null, ctx),
    };
  },
  textList: (name: string, field) => ({
    ...presentation(tab, field),
    name,
    type: 'string',
    list: true,
    ui: { tab, component: field.component ?? 'store-lines-input', fullWidth: true },
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
    ui: { tab, component: 'store-localized-texts-input', fullWidth: true },
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
    ui: { tab, component: 'store-number-input', whole: true },
    validate: inBounds(field),
  }),
  decimal: (name, field) => ({
    ...presentation(tab, field),
    name,
    type: 'float',
    ui: { tab, component: 'store-number-input', whole: false },
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
