// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema.generated';

import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
      readonly status: Schema.WorkflowStatus;
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
      readonly newStatuses: ReadonlyArray<Schema.DeliveryStatus>;
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
      readonly deliveryStatus: Schema.DeliveryStatus | null;
      readonly possibleStatuses: ReadonlyArray<Schema.DeliveryStatus>;
      readonly carrier: { readonly code: string; readonly name: string } | null;
      readonly lines: ReadonlyArray<{ readonly orderLineId: string; readonly quantity: number }>;
    }> | null;
  } | null;
  readonly carriers: ReadonlyArray<{ readonly code: string; readonly name: string }>;
};

export type ShopChangeDeliveryStatusMutationVariables = Exact<{
  input: Schema.ChangeDeliveryStatusInput;
}>;

export type ShopChangeDeliveryStatusMutation = {
  readonly changeDeliveryStatus:
    | {
        readonly __typename: 'Order';
        readonly id: string;
        readonly state: string;
        readonly workflow: {
          readonly status: Schema.WorkflowStatus;
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
    | { readonly __typename: 'DeliveryNotAllowedError'; readonly errorCode: Schema.ErrorCode; readonly message: string }
    | {
        readonly __typename: 'FulfillmentStateTransitionError';
        readonly errorCode: Schema.ErrorCode;
        readonly message: string;
      }
    | {
        readonly __typename: 'InsufficientStockOnHandError';
        readonly errorCode: Schema.ErrorCode;
        readonly message: string;
      }
    | {
        readonly __typename: 'ItemsAlreadyFulfilledError';
        readonly errorCode: Schema.ErrorCode;
        readonly message: string;
      }
    | {
        readonly __typename: 'EmptyOrderLineSelectionError';
        readonly errorCode: Schema.ErrorCode;
        readonly message: string;
      }
    | {
        readonly __typename: 'InvalidFulfillmentHandlerError';
        readonly errorCode: Schema.ErrorCode;
        readonly message: string;
      }
    | { readonly __typename: 'CreateFulfillmentError'; readonly errorCode: Schema.ErrorCode; readonly message: string }
    | {
        readonly __typename: 'OrderStateTransitionError';
        readonly errorCode: Schema.ErrorCode;
        readonly message: string;
      };
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
