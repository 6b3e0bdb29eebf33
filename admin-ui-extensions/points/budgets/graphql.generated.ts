// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type DeletionResult = 'DELETED' | 'NOT_DELETED';

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

export type PointsBudgetPeriod = 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

export type PointsBudgetInput = {
  readonly source: string;
  readonly targetId: string;
  readonly points: number;
  readonly period: PointsBudgetPeriod;
  readonly carryOver: boolean;
  readonly enabled?: boolean | null | undefined;
};

export type ShopPointsBudgetsQueryVariables = Exact<{ [key: string]: never }>;

export type ShopPointsBudgetsQuery = {
  readonly activeChannel: { readonly id: string };
  readonly storePoints: { readonly label: string; readonly unitValue: number } | null;
  readonly pointsBudgets: ReadonlyArray<{
    readonly id: string;
    readonly source: string;
    readonly targetId: string;
    readonly targetName: string | null;
    readonly points: number;
    readonly period: PointsBudgetPeriod;
    readonly carryOver: boolean;
    readonly enabled: boolean;
    readonly grantedPeriod: string | null;
  }>;
};

export type ShopCreatePointsBudgetMutationVariables = Exact<{
  input: PointsBudgetInput;
}>;

export type ShopCreatePointsBudgetMutation = {
  readonly createPointsBudget:
    | { readonly __typename: 'PointsBudget'; readonly id: string }
    | { readonly __typename: 'InvalidPointsError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'PointsNotAvailableError'; readonly errorCode: ErrorCode; readonly message: string };
};

export type ShopUpdatePointsBudgetMutationVariables = Exact<{
  id: string;
  input: PointsBudgetInput;
}>;

export type ShopUpdatePointsBudgetMutation = {
  readonly updatePointsBudget:
    | { readonly __typename: 'PointsBudget'; readonly id: string }
    | { readonly __typename: 'InvalidPointsError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'PointsNotAvailableError'; readonly errorCode: ErrorCode; readonly message: string };
};

export type ShopDeletePointsBudgetMutationVariables = Exact<{
  id: string;
}>;

export type ShopDeletePointsBudgetMutation = {
  readonly deletePointsBudget: { readonly result: DeletionResult; readonly message: string | null };
};

type ShopSavedBudget_PointsBudget_Fragment = { readonly __typename: 'PointsBudget'; readonly id: string };

type ShopSavedBudget_InvalidPointsError_Fragment = {
  readonly __typename: 'InvalidPointsError';
  readonly errorCode: ErrorCode;
  readonly message: string;
};

type ShopSavedBudget_PointsNotAvailableError_Fragment = {
  readonly __typename: 'PointsNotAvailableError';
  readonly errorCode: ErrorCode;
  readonly message: string;
};

export type ShopSavedBudgetFragment =
  | ShopSavedBudget_PointsBudget_Fragment
  | ShopSavedBudget_InvalidPointsError_Fragment
  | ShopSavedBudget_PointsNotAvailableError_Fragment;

export const ShopSavedBudgetFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopSavedBudget' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudgetResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudget' } },
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
} as unknown as DocumentNode<ShopSavedBudgetFragment, unknown>;
export const ShopPointsBudgetsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopPointsBudgets' },
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
            name: { kind: 'Name', value: 'storePoints' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unitValue' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pointsBudgets' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'source' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'targetName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'period' } },
                { kind: 'Field', name: { kind: 'Name', value: 'carryOver' } },
                { kind: 'Field', name: { kind: 'Name', value: 'enabled' } },
                { kind: 'Field', name: { kind: 'Name', value: 'grantedPeriod' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopPointsBudgetsQuery, ShopPointsBudgetsQueryVariables>;
export const ShopCreatePointsBudgetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopCreatePointsBudget' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudgetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createPointsBudget' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopSavedBudget' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopSavedBudget' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudgetResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudget' } },
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
} as unknown as DocumentNode<ShopCreatePointsBudgetMutation, ShopCreatePointsBudgetMutationVariables>;
export const ShopUpdatePointsBudgetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopUpdatePointsBudget' },
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
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudgetInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updatePointsBudget' },
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
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopSavedBudget' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopSavedBudget' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudgetResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsBudget' } },
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
} as unknown as DocumentNode<ShopUpdatePointsBudgetMutation, ShopUpdatePointsBudgetMutationVariables>;
export const ShopDeletePointsBudgetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopDeletePointsBudget' },
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
            name: { kind: 'Name', value: 'deletePointsBudget' },
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
} as unknown as DocumentNode<ShopDeletePointsBudgetMutation, ShopDeletePointsBudgetMutationVariables>;
