// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CustomerGroupListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CustomerGroupSortParameter | null | undefined;
  readonly filter?: CustomerGroupFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

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

export type CompanyListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CompanySortParameter | null | undefined;
  readonly filter?: CompanyFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type CustomerGroupFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly name?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<CustomerGroupFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CustomerGroupFilterParameter> | null | undefined;
};

export type CustomerGroupSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly name?: SortOrder | null | undefined;
};

export type CompanyFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly name?: StringOperators | null | undefined;
  readonly registrationNumber?: StringOperators | null | undefined;
  readonly vatNumber?: StringOperators | null | undefined;
  readonly emailAddress?: StringOperators | null | undefined;
  readonly phoneNumber?: StringOperators | null | undefined;
  readonly notes?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<CompanyFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CompanyFilterParameter> | null | undefined;
};

export type CompanySortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly name?: SortOrder | null | undefined;
  readonly registrationNumber?: SortOrder | null | undefined;
  readonly vatNumber?: SortOrder | null | undefined;
  readonly emailAddress?: SortOrder | null | undefined;
  readonly phoneNumber?: SortOrder | null | undefined;
  readonly notes?: SortOrder | null | undefined;
};

export type ShopRecipientGroupsQueryVariables = Exact<{
  options: CustomerGroupListOptions;
}>;

export type ShopRecipientGroupsQuery = {
  readonly customerGroups: {
    readonly totalItems: number;
    readonly items: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type ShopRecipientCompaniesQueryVariables = Exact<{
  options: CompanyListOptions;
  search: string;
}>;

export type ShopRecipientCompaniesQuery = {
  readonly companies: {
    readonly totalItems: number;
    readonly items: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export const ShopRecipientGroupsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopRecipientGroups' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerGroupListOptions' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerGroups' },
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
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
} as unknown as DocumentNode<ShopRecipientGroupsQuery, ShopRecipientGroupsQueryVariables>;
export const ShopRecipientCompaniesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopRecipientCompanies' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyListOptions' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'companies' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'options' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
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
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
} as unknown as DocumentNode<ShopRecipientCompaniesQuery, ShopRecipientCompaniesQueryVariables>;
