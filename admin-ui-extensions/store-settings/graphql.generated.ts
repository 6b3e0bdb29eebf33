// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type LanguageCode =
  | 'af'
  | 'ak'
  | 'sq'
  | 'am'
  | 'ar'
  | 'hy'
  | 'as'
  | 'az'
  | 'bm'
  | 'bn'
  | 'eu'
  | 'be'
  | 'bs'
  | 'br'
  | 'bg'
  | 'my'
  | 'ca'
  | 'ce'
  | 'zh'
  | 'zh_Hans'
  | 'zh_Hant'
  | 'cu'
  | 'kw'
  | 'co'
  | 'hr'
  | 'cs'
  | 'da'
  | 'nl'
  | 'nl_BE'
  | 'dz'
  | 'en'
  | 'en_AU'
  | 'en_CA'
  | 'en_GB'
  | 'en_US'
  | 'eo'
  | 'et'
  | 'ee'
  | 'fo'
  | 'fi'
  | 'fr'
  | 'fr_CA'
  | 'fr_CH'
  | 'ff'
  | 'gl'
  | 'lg'
  | 'ka'
  | 'de'
  | 'de_AT'
  | 'de_CH'
  | 'el'
  | 'gu'
  | 'ht'
  | 'ha'
  | 'he'
  | 'hi'
  | 'hu'
  | 'is'
  | 'ig'
  | 'id'
  | 'ia'
  | 'ga'
  | 'it'
  | 'ja'
  | 'jv'
  | 'kl'
  | 'kn'
  | 'ks'
  | 'kk'
  | 'km'
  | 'ki'
  | 'rw'
  | 'ko'
  | 'ku'
  | 'ky'
  | 'lo'
  | 'la'
  | 'lv'
  | 'ln'
  | 'lt'
  | 'lu'
  | 'lb'
  | 'mk'
  | 'mg'
  | 'ms'
  | 'ml'
  | 'mt'
  | 'gv'
  | 'mi'
  | 'mr'
  | 'mn'
  | 'ne'
  | 'nd'
  | 'se'
  | 'nb'
  | 'nn'
  | 'ny'
  | 'or'
  | 'om'
  | 'os'
  | 'ps'
  | 'fa'
  | 'fa_AF'
  | 'pl'
  | 'pt'
  | 'pt_BR'
  | 'pt_PT'
  | 'pa'
  | 'qu'
  | 'ro'
  | 'ro_MD'
  | 'rm'
  | 'rn'
  | 'ru'
  | 'sm'
  | 'sg'
  | 'sa'
  | 'gd'
  | 'sr'
  | 'sn'
  | 'ii'
  | 'sd'
  | 'si'
  | 'sk'
  | 'sl'
  | 'so'
  | 'st'
  | 'es'
  | 'es_ES'
  | 'es_MX'
  | 'su'
  | 'sw'
  | 'sw_CD'
  | 'sv'
  | 'tg'
  | 'ta'
  | 'tt'
  | 'te'
  | 'th'
  | 'bo'
  | 'ti'
  | 'to'
  | 'tr'
  | 'tk'
  | 'uk'
  | 'ur'
  | 'ug'
  | 'uz'
  | 'vi'
  | 'vo'
  | 'cy'
  | 'fy'
  | 'wo'
  | 'xh'
  | 'yi'
  | 'yo'
  | 'zu';

export type ShopStoreSettingProblemQueryVariables = Exact<{
  field: string;
  value?: unknown;
}>;

export type ShopStoreSettingProblemQuery = {
  readonly storeSettingProblem: ReadonlyArray<{ readonly languageCode: LanguageCode; readonly value: string }> | null;
};

export type ShopStoreLanguagesQueryVariables = Exact<{ [key: string]: never }>;

export type ShopStoreLanguagesQuery = {
  readonly activeChannel: {
    readonly id: string;
    readonly defaultLanguageCode: LanguageCode;
    readonly availableLanguageCodes: ReadonlyArray<LanguageCode> | null;
  };
};

export const ShopStoreSettingProblemDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopStoreSettingProblem' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'field' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'value' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'JSON' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'storeSettingProblem' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'field' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'field' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'value' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'value' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'languageCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopStoreSettingProblemQuery, ShopStoreSettingProblemQueryVariables>;
export const ShopStoreLanguagesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopStoreLanguages' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activeChannel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'defaultLanguageCode' } },
                { kind: 'Field', name: { kind: 'Name', value: 'availableLanguageCodes' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopStoreLanguagesQuery, ShopStoreLanguagesQueryVariables>;
