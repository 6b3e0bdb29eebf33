// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ErrorCode =
  | 'UNKNOWN_ERROR'
  | 'MIME_TYPE_ERROR'
  | 'LANGUAGE_NOT_AVAILABLE_ERROR'
  | 'DUPLICATE_ENTITY_ERROR'
  | 'FACET_IN_USE_ERROR'
  | 'CHANNEL_DEFAULT_LANGUAGE_ERROR'
  | 'SETTLE_PAYMENT_ERROR'
  | 'CANCEL_PAYMENT_ERROR'
  | 'EMPTY_ORDER_LINE_SELECTION_ERROR'
  | 'ITEMS_ALREADY_FULFILLED_ERROR'
  | 'INVALID_FULFILLMENT_HANDLER_ERROR'
  | 'CREATE_FULFILLMENT_ERROR'
  | 'INSUFFICIENT_STOCK_ON_HAND_ERROR'
  | 'MULTIPLE_ORDER_ERROR'
  | 'CANCEL_ACTIVE_ORDER_ERROR'
  | 'PAYMENT_ORDER_MISMATCH_ERROR'
  | 'REFUND_ORDER_STATE_ERROR'
  | 'NOTHING_TO_REFUND_ERROR'
  | 'ALREADY_REFUNDED_ERROR'
  | 'QUANTITY_TOO_GREAT_ERROR'
  | 'REFUND_AMOUNT_ERROR'
  | 'REFUND_STATE_TRANSITION_ERROR'
  | 'PAYMENT_STATE_TRANSITION_ERROR'
  | 'FULFILLMENT_STATE_TRANSITION_ERROR'
  | 'ORDER_MODIFICATION_STATE_ERROR'
  | 'NO_CHANGES_SPECIFIED_ERROR'
  | 'PAYMENT_METHOD_MISSING_ERROR'
  | 'REFUND_PAYMENT_ID_MISSING_ERROR'
  | 'MANUAL_PAYMENT_STATE_ERROR'
  | 'PRODUCT_OPTION_GROUP_IN_USE_ERROR'
  | 'PRODUCT_OPTION_IN_USE_ERROR'
  | 'MISSING_CONDITIONS_ERROR'
  | 'NATIVE_AUTH_STRATEGY_ERROR'
  | 'INVALID_CREDENTIALS_ERROR'
  | 'ORDER_STATE_TRANSITION_ERROR'
  | 'EMAIL_ADDRESS_CONFLICT_ERROR'
  | 'GUEST_CHECKOUT_ERROR'
  | 'ORDER_LIMIT_ERROR'
  | 'NEGATIVE_QUANTITY_ERROR'
  | 'INSUFFICIENT_STOCK_ERROR'
  | 'COUPON_CODE_INVALID_ERROR'
  | 'COUPON_CODE_EXPIRED_ERROR'
  | 'COUPON_CODE_LIMIT_ERROR'
  | 'ORDER_MODIFICATION_ERROR'
  | 'INELIGIBLE_SHIPPING_METHOD_ERROR'
  | 'NO_ACTIVE_ORDER_ERROR'
  | 'ORDER_INTERCEPTOR_ERROR'
  | 'PERSONAL_DATA_NOT_ERASABLE_ERROR'
  | 'NO_AWAITED_PAYMENT_ERROR'
  | 'PAYMENT_METHOD_NOT_MANUAL_ERROR'
  | 'SEVERAL_PAYMENTS_AWAITED_ERROR'
  | 'INSUFFICIENT_POINTS_ERROR'
  | 'POINTS_NOT_AVAILABLE_ERROR'
  | 'INVALID_POINTS_ERROR'
  | 'POINTS_IMPORT_ERROR'
  | 'STORE_SETUP_ERROR'
  | 'DELIVERY_NOT_ALLOWED_ERROR'
  | 'ORDER_CANCELLATION_ERROR'
  | 'ORDER_REFUND_FAILED_ERROR'
  | 'EMAIL_NOT_ALLOWED_ERROR';

export type PointsBatchState = 'QUEUED' | 'RUNNING' | 'DONE';

export type GrantPointsInput = {
  readonly source: string;
  readonly targetId: string;
  readonly points: number;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type ImportPointsInput = {
  readonly file: File;
  readonly reason: string;
  readonly key?: string | null | undefined;
};

export type ShopPointsBatchQueryVariables = Exact<{
  id: string;
}>;

export type ShopPointsBatchQuery = {
  readonly pointsBatch: {
    readonly id: string;
    readonly createdAt: string;
    readonly reason: string;
    readonly state: PointsBatchState;
    readonly total: number;
    readonly done: number;
    readonly points: number;
  } | null;
};

export type ShopGrantPointsMutationVariables = Exact<{
  input: GrantPointsInput;
}>;

export type ShopGrantPointsMutation = {
  readonly grantPoints:
    | { readonly __typename: 'PointsBatch'; readonly id: string }
    | { readonly __typename: 'InvalidPointsError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'PointsNotAvailableError'; readonly errorCode: ErrorCode; readonly message: string };
};

export type ShopPreviewPointsImportMutationVariables = Exact<{
  file: File;
}>;

export type ShopPreviewPointsImportMutation = {
  readonly previewPointsImport: {
    readonly customers: number;
    readonly points: number;
    readonly problemCount: number;
    readonly problems: ReadonlyArray<{ readonly line: number | null; readonly message: string }>;
    readonly batch: { readonly id: string; readonly createdAt: string } | null;
  };
};

export type ShopImportPointsMutationVariables = Exact<{
  input: ImportPointsInput;
}>;

export type ShopImportPointsMutation = {
  readonly importPoints:
    | { readonly __typename: 'PointsBatch'; readonly id: string }
    | { readonly __typename: 'PointsImportError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'InvalidPointsError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'PointsNotAvailableError'; readonly errorCode: ErrorCode; readonly message: string };
};

export const ShopPointsBatchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopPointsBatch' },
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
            name: { kind: 'Name', value: 'pointsBatch' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                { kind: 'Field', name: { kind: 'Name', value: 'done' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopPointsBatchQuery, ShopPointsBatchQueryVariables>;
export const ShopGrantPointsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopGrantPoints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'GrantPointsInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'grantPoints' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBatch' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ErrorResult' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
} as unknown as DocumentNode<ShopGrantPointsMutation, ShopGrantPointsMutationVariables>;
export const ShopPreviewPointsImportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopPreviewPointsImport' },
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
            name: { kind: 'Name', value: 'previewPointsImport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'file' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'file' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'customers' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'batch' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
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
} as unknown as DocumentNode<ShopPreviewPointsImportMutation, ShopPreviewPointsImportMutationVariables>;
export const ShopImportPointsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopImportPoints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportPointsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importPoints' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBatch' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ErrorResult' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'errorCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
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
} as unknown as DocumentNode<ShopImportPointsMutation, ShopImportPointsMutationVariables>;
