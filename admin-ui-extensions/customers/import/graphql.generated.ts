// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../schema.generated';

import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ShopCustomerImportFragment = {
  readonly id: string;
  readonly createdAt: string;
  readonly fileName: string;
  readonly state: Schema.CustomerImportState;
  readonly lines: number;
  readonly newCustomers: number;
  readonly knownCustomers: number;
  readonly problemCount: number;
  readonly processed: number;
  readonly created: number;
  readonly error: string | null;
  readonly problems: ReadonlyArray<{ readonly line: number; readonly message: string }>;
};

export type ShopCustomerImportQueryVariables = Exact<{
  id: string;
}>;

export type ShopCustomerImportQuery = {
  readonly activeChannel: { readonly id: string };
  readonly customerImport: {
    readonly id: string;
    readonly createdAt: string;
    readonly fileName: string;
    readonly state: Schema.CustomerImportState;
    readonly lines: number;
    readonly newCustomers: number;
    readonly knownCustomers: number;
    readonly problemCount: number;
    readonly processed: number;
    readonly created: number;
    readonly error: string | null;
    readonly problems: ReadonlyArray<{ readonly line: number; readonly message: string }>;
  } | null;
};

export type ShopCustomerImportsQueryVariables = Exact<{ [key: string]: never }>;

export type ShopCustomerImportsQuery = {
  readonly activeChannel: { readonly id: string };
  readonly customerImports: ReadonlyArray<{
    readonly id: string;
    readonly createdAt: string;
    readonly fileName: string;
    readonly state: Schema.CustomerImportState;
    readonly newCustomers: number;
    readonly knownCustomers: number;
    readonly processed: number;
    readonly error: string | null;
  }>;
};

export type ShopPreviewCustomerImportMutationVariables = Exact<{
  file: File;
}>;

export type ShopPreviewCustomerImportMutation = {
  readonly previewCustomerImport: {
    readonly id: string;
    readonly createdAt: string;
    readonly fileName: string;
    readonly state: Schema.CustomerImportState;
    readonly lines: number;
    readonly newCustomers: number;
    readonly knownCustomers: number;
    readonly problemCount: number;
    readonly processed: number;
    readonly created: number;
    readonly error: string | null;
    readonly problems: ReadonlyArray<{ readonly line: number; readonly message: string }>;
  };
};

export type ShopStartCustomerImportMutationVariables = Exact<{
  id: string;
  invite: boolean;
}>;

export type ShopStartCustomerImportMutation = {
  readonly startCustomerImport: {
    readonly id: string;
    readonly createdAt: string;
    readonly fileName: string;
    readonly state: Schema.CustomerImportState;
    readonly lines: number;
    readonly newCustomers: number;
    readonly knownCustomers: number;
    readonly problemCount: number;
    readonly processed: number;
    readonly created: number;
    readonly error: string | null;
    readonly problems: ReadonlyArray<{ readonly line: number; readonly message: string }>;
  };
};

export const ShopCustomerImportFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCustomerImport' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerImport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'newCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problemCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'processed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'created' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCustomerImportFragment, unknown>;
export const ShopCustomerImportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopCustomerImport' },
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
            name: { kind: 'Name', value: 'activeChannel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerImport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCustomerImport' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCustomerImport' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerImport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'newCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problemCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'processed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'created' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCustomerImportQuery, ShopCustomerImportQueryVariables>;
export const ShopCustomerImportsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopCustomerImports' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'activeChannel' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customerImports' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'newCustomers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'knownCustomers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'processed' } },
                { kind: 'Field', name: { kind: 'Name', value: 'error' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCustomerImportsQuery, ShopCustomerImportsQueryVariables>;
export const ShopPreviewCustomerImportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopPreviewCustomerImport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'file' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Upload' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewCustomerImport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'file' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'file' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCustomerImport' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCustomerImport' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerImport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'newCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problemCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'processed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'created' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopPreviewCustomerImportMutation, ShopPreviewCustomerImportMutationVariables>;
export const ShopStartCustomerImportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopStartCustomerImport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'invite' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startCustomerImport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'invite' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'invite' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCustomerImport' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCustomerImport' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerImport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fileName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lines' } },
          { kind: 'Field', name: { kind: 'Name', value: 'newCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'knownCustomers' } },
          { kind: 'Field', name: { kind: 'Name', value: 'problemCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'problems' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'line' } },
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'processed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'created' } },
          { kind: 'Field', name: { kind: 'Name', value: 'error' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopStartCustomerImportMutation, ShopStartCustomerImportMutationVariables>;
