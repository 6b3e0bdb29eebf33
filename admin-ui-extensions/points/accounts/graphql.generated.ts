// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type NumberRange = {
  readonly start: number;
  readonly end: number;
};

export type NumberOperators = {
  readonly eq?: number | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly between?: NumberRange | null | undefined;
  readonly isNull?: boolean | null | undefined;
};

export type CustomerPointsAccountListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CustomerPointsAccountSortParameter | null | undefined;
  readonly filter?: CustomerPointsAccountFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type CustomerPointsAccountFilterParameter = {
  readonly emailAddress?: StringOperators | null | undefined;
  readonly id?: IdOperators | null | undefined;
  readonly balance?: NumberOperators | null | undefined;
  readonly held?: NumberOperators | null | undefined;
  readonly _and?: ReadonlyArray<CustomerPointsAccountFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CustomerPointsAccountFilterParameter> | null | undefined;
};

export type CustomerPointsAccountSortParameter = {
  readonly emailAddress?: SortOrder | null | undefined;
  readonly id?: SortOrder | null | undefined;
  readonly balance?: SortOrder | null | undefined;
  readonly held?: SortOrder | null | undefined;
};

export type ShopPointsAccountsQueryVariables = Exact<{
  options?: CustomerPointsAccountListOptions | null | undefined;
}>;

export type ShopPointsAccountsQuery = {
  readonly pointsAccounts: {
    readonly totalItems: number;
    readonly liability: number;
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly balance: number;
      readonly held: number;
      readonly customer: {
        readonly id: string;
        readonly firstName: string;
        readonly lastName: string;
        readonly emailAddress: string;
      };
      readonly account: { readonly id: string; readonly available: number; readonly value: number };
    }>;
  };
};

export type ShopListedAccountFragment = {
  readonly id: string;
  readonly balance: number;
  readonly held: number;
  readonly customer: {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly emailAddress: string;
  };
  readonly account: { readonly id: string; readonly available: number; readonly value: number };
};

export const ShopListedAccountFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopListedAccount' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerPointsAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'balance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'held' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'emailAddress' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'available' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopListedAccountFragment, unknown>;
export const ShopPointsAccountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopPointsAccounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerPointsAccountListOptions' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pointsAccounts' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'liability' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopListedAccount' } }],
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
      name: { kind: 'Name', value: 'ShopListedAccount' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerPointsAccount' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'balance' } },
          { kind: 'Field', name: { kind: 'Name', value: 'held' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lastName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'emailAddress' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'account' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'available' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopPointsAccountsQuery, ShopPointsAccountsQueryVariables>;
