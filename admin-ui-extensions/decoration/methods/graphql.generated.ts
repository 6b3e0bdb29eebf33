// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DeletionResult = 'DELETED' | 'NOT_DELETED';

export type SortOrder = 'ASC' | 'DESC';

export type LogicalOperator = 'AND' | 'OR';

export type StringOperators = {
  readonly eq?: string | null | undefined;
  readonly notEq?: string | null | undefined;
  readonly contains?: string | null | undefined;
  readonly notContains?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  readonly regex?: string | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type IdOperators = {
  readonly eq?: string | null | undefined;
  readonly notEq?: string | null | undefined;
  readonly in?: ReadonlyArray<string> | null | undefined;
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type DateRange = {
  readonly start: string;
  readonly end: string;
};

export type DateOperators = {
  readonly eq?: string | null | undefined;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
  readonly between?: DateRange | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

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

export type ImprintMethodListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: ImprintMethodSortParameter | null | undefined;
  readonly filter?: ImprintMethodFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type ImprintMethodInput = {
  readonly code: string;
  readonly translations: ReadonlyArray<ImprintMethodTranslationInput>;
};

export type ImprintMethodTranslationInput = {
  readonly languageCode: LanguageCode;
  readonly name: string;
  readonly description?: string | null | undefined;
};

export type ImprintMethodFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly code?: StringOperators | null | undefined;
  readonly name?: StringOperators | null | undefined;
  readonly description?: StringOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly _and?: ReadonlyArray<ImprintMethodFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<ImprintMethodFilterParameter> | null | undefined;
};

export type ImprintMethodSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly code?: SortOrder | null | undefined;
  readonly name?: SortOrder | null | undefined;
  readonly description?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
};

export type ShopImprintMethodsQueryVariables = Exact<{
  options?: ImprintMethodListOptions | null | undefined;
}>;

export type ShopImprintMethodsQuery = {
  readonly imprintMethods: {
    readonly totalItems: number;
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly description: string | null;
      readonly updatedAt: string;
    }>;
  };
};

export type ShopListedMethodFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
  readonly updatedAt: string;
};

export type ShopImprintMethodQueryVariables = Exact<{
  id: string;
}>;

export type ShopImprintMethodQuery = {
  readonly imprintMethod: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly translations: ReadonlyArray<{
      readonly languageCode: LanguageCode;
      readonly name: string;
      readonly description: string | null;
    }>;
  } | null;
};

export type ShopMethodLanguagesQueryVariables = Exact<{ [key: string]: never }>;

export type ShopMethodLanguagesQuery = {
  readonly activeChannel: {
    readonly id: string;
    readonly defaultLanguageCode: LanguageCode;
    readonly availableLanguageCodes: ReadonlyArray<LanguageCode> | null;
  };
};

export type ShopCreateImprintMethodMutationVariables = Exact<{
  input: ImprintMethodInput;
}>;

export type ShopCreateImprintMethodMutation = { readonly createImprintMethod: { readonly id: string } };

export type ShopUpdateImprintMethodMutationVariables = Exact<{
  id: string;
  input: ImprintMethodInput;
}>;

export type ShopUpdateImprintMethodMutation = {
  readonly updateImprintMethod: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly description: string | null;
    readonly updatedAt: string;
    readonly translations: ReadonlyArray<{
      readonly languageCode: LanguageCode;
      readonly name: string;
      readonly description: string | null;
    }>;
  };
};

export type ShopDeleteImprintMethodMutationVariables = Exact<{
  id: string;
}>;

export type ShopDeleteImprintMethodMutation = {
  readonly deleteImprintMethod: { readonly result: DeletionResult; readonly message: string | null };
};

export const ShopListedMethodFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopListedMethod' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImprintMethod' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopListedMethodFragment, unknown>;
export const ShopImprintMethodsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopImprintMethods' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImprintMethodListOptions' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'imprintMethods' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'options' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalItems' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopListedMethod' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopListedMethod' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImprintMethod' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'description' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopImprintMethodsQuery, ShopImprintMethodsQueryVariables>;
export const ShopImprintMethodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopImprintMethod' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'imprintMethod' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'translations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'languageCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopImprintMethodQuery, ShopImprintMethodQueryVariables>;
export const ShopMethodLanguagesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopMethodLanguages' },
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
} as unknown as DocumentNode<ShopMethodLanguagesQuery, ShopMethodLanguagesQueryVariables>;
export const ShopCreateImprintMethodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopCreateImprintMethod' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImprintMethodInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createImprintMethod' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCreateImprintMethodMutation, ShopCreateImprintMethodMutationVariables>;
export const ShopUpdateImprintMethodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopUpdateImprintMethod' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImprintMethodInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateImprintMethod' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'translations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'languageCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopUpdateImprintMethodMutation, ShopUpdateImprintMethodMutationVariables>;
export const ShopDeleteImprintMethodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopDeleteImprintMethod' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'deleteImprintMethod' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'result' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopDeleteImprintMethodMutation, ShopDeleteImprintMethodMutationVariables>;
