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

export type WorkflowStatus =
  | 'DRAFT'
  | 'CART'
  | 'AWAITING_PAYMENT'
  | 'AWAITING_BALANCE'
  | 'AWAITING_DELIVERY'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'PARTIALLY_DELIVERED'
  | 'DELIVERED'
  | 'MODIFYING'
  | 'AWAITING_ADDITIONAL_PAYMENT'
  | 'CANCELLED';

export type DeliveryStatus = 'PREPARING' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED';

export type DeliveryLineInput = {
  readonly orderLineId: string;
  readonly quantity: number;
};

export type ChangeDeliveryStatusInput = {
  readonly orderId: string;
  readonly status: DeliveryStatus;
  readonly fulfillmentId?: string | null | undefined;
  readonly lines?: ReadonlyArray<DeliveryLineInput> | null | undefined;
  readonly carrier?: string | null | undefined;
  readonly trackingCode?: string | null | undefined;
  readonly expectedDeliveryDate?: string | null | undefined;
};

export type ShopDeliveryQueryVariables = Exact<{
  id: string;
}>;

export type ShopDeliveryQuery = {
  readonly order: {
    readonly id: string;
    readonly code: string;
    readonly orderPlacedAt: string | null;
    readonly customer: {
      readonly id: string;
      readonly firstName: string;
      readonly lastName: string;
      readonly emailAddress: string;
    } | null;
    readonly workflow: {
      readonly status: WorkflowStatus;
      readonly label: string;
      readonly color: string;
      readonly textColor: string;
      readonly expectedDeliveryDate: string | null;
    };
    readonly deliveryEmail: {
      readonly recipient: string | null;
      readonly subject: string;
      readonly copyTo: string | null;
      readonly refusal: string | null;
    };
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly quantity: number;
      readonly productVariant: { readonly id: string; readonly name: string; readonly sku: string };
    }>;
    readonly delivery: {
      readonly refusal: string | null;
      readonly newStatuses: ReadonlyArray<DeliveryStatus>;
      readonly remaining: ReadonlyArray<{
        readonly quantity: number;
        readonly orderLine: {
          readonly id: string;
          readonly quantity: number;
          readonly productVariant: { readonly id: string; readonly name: string; readonly sku: string };
        };
      }>;
    };
    readonly fulfillments: ReadonlyArray<{
      readonly id: string;
      readonly createdAt: string;
      readonly method: string;
      readonly trackingCode: string | null;
      readonly trackingUrl: string | null;
      readonly deliveryStatus: DeliveryStatus | null;
      readonly possibleStatuses: ReadonlyArray<DeliveryStatus>;
      readonly carrier: { readonly code: string; readonly name: string } | null;
      readonly lines: ReadonlyArray<{ readonly orderLineId: string; readonly quantity: number }>;
    }> | null;
  } | null;
  readonly carriers: ReadonlyArray<{ readonly code: string; readonly name: string }>;
};

export type ShopChangeDeliveryStatusMutationVariables = Exact<{
  input: ChangeDeliveryStatusInput;
}>;

export type ShopChangeDeliveryStatusMutation = {
  readonly changeDeliveryStatus:
    | {
        readonly __typename: 'Order';
        readonly id: string;
        readonly state: string;
        readonly workflow: {
          readonly status: WorkflowStatus;
          readonly label: string;
          readonly color: string;
          readonly textColor: string;
          readonly expectedDeliveryDate: string | null;
        };
        readonly fulfillments: ReadonlyArray<{
          readonly id: string;
          readonly state: string;
          readonly method: string;
          readonly trackingCode: string | null;
        }> | null;
      }
    | { readonly __typename: 'DeliveryNotAllowedError'; readonly errorCode: ErrorCode; readonly message: string }
    | {
        readonly __typename: 'FulfillmentStateTransitionError';
        readonly errorCode: ErrorCode;
        readonly message: string;
      }
    | { readonly __typename: 'InsufficientStockOnHandError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'ItemsAlreadyFulfilledError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'EmptyOrderLineSelectionError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'InvalidFulfillmentHandlerError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'CreateFulfillmentError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'OrderStateTransitionError'; readonly errorCode: ErrorCode; readonly message: string };
};

export const ShopDeliveryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopDelivery' },
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
            name: { kind: 'Name', value: 'order' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'orderPlacedAt' } },
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
                  name: { kind: 'Name', value: 'workflow' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'color' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'textColor' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expectedDeliveryDate' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'deliveryEmail' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'recipient' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'copyTo' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusal' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'lines' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'productVariant' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'delivery' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'refusal' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'newStatuses' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'remaining' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'orderLine' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'productVariant' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'sku' } },
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
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fulfillments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'trackingUrl' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'carrier' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'deliveryStatus' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'possibleStatuses' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'orderLineId' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'carriers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopDeliveryQuery, ShopDeliveryQueryVariables>;
export const ShopChangeDeliveryStatusDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopChangeDeliveryStatus' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeDeliveryStatusInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeDeliveryStatus' },
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
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Order' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'workflow' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'color' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'textColor' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'expectedDeliveryDate' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'fulfillments' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'trackingCode' } },
                          ],
                        },
                      },
                    ],
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
} as unknown as DocumentNode<ShopChangeDeliveryStatusMutation, ShopChangeDeliveryStatusMutationVariables>;
