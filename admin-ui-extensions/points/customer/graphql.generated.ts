// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SortOrder = 'ASC' | 'DESC';

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

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CUC'
  | 'CUP'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KMF'
  | 'KPW'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STN'
  | 'SVC'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'UYU'
  | 'UZS'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'YER'
  | 'ZAR'
  | 'ZMW'
  | 'ZWL';

export type PointsEntryListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: PointsEntrySortParameter | null | undefined;
  readonly filter?: PointsEntryFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

export type PointsEntryType = 'GRANT' | 'EARN' | 'REDEEM' | 'REFUND' | 'EXPIRE' | 'ADJUST';

export type AdjustPointsInput = {
  readonly customerId: string;
  readonly points: number;
  readonly reason: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type PointsEntryFilterParameter = {
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly type?: StringOperators | null | undefined;
  readonly points?: NumberOperators | null | undefined;
  readonly balanceAfter?: NumberOperators | null | undefined;
  readonly reason?: StringOperators | null | undefined;
  readonly orderCode?: StringOperators | null | undefined;
  readonly orderId?: IdOperators | null | undefined;
  readonly _and?: ReadonlyArray<PointsEntryFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<PointsEntryFilterParameter> | null | undefined;
};

export type PointsEntrySortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly points?: SortOrder | null | undefined;
  readonly balanceAfter?: SortOrder | null | undefined;
  readonly reason?: SortOrder | null | undefined;
  readonly orderCode?: SortOrder | null | undefined;
  readonly orderId?: SortOrder | null | undefined;
};

export type ShopCustomerPointsQueryVariables = Exact<{
  id: string;
  options: PointsEntryListOptions;
}>;

export type ShopCustomerPointsQuery = {
  readonly activeChannel: { readonly id: string; readonly currencyCode: CurrencyCode };
  readonly customer: {
    readonly id: string;
    readonly pointsAccount: {
      readonly id: string;
      readonly label: string;
      readonly unitValue: number;
      readonly available: number;
      readonly held: number;
      readonly balance: number;
      readonly value: number;
      readonly entries: {
        readonly totalItems: number;
        readonly items: ReadonlyArray<{
          readonly id: string;
          readonly createdAt: string;
          readonly type: PointsEntryType;
          readonly points: number;
          readonly balanceAfter: number;
          readonly reason: string;
          readonly orderCode: string | null;
          readonly orderId: string | null;
          readonly author: { readonly id: string; readonly firstName: string; readonly lastName: string } | null;
        }>;
      };
    } | null;
  } | null;
};

export type ShopAdjustPointsMutationVariables = Exact<{
  input: AdjustPointsInput;
}>;

export type ShopAdjustPointsMutation = {
  readonly adjustPoints:
    | { readonly __typename: 'PointsAccount' }
    | { readonly __typename: 'InsufficientPointsError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'PointsNotAvailableError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'InvalidPointsError'; readonly errorCode: ErrorCode; readonly message: string };
};

export const ShopCustomerPointsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopCustomerPoints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PointsEntryListOptions' } },
          },
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
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'currencyCode' },
                  name: { kind: 'Name', value: 'defaultCurrencyCode' },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pointsAccount' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unitValue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'available' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'held' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'balance' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entries' },
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
                                  { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'balanceAfter' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'orderCode' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'orderId' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'author' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'lastName' } },
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
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCustomerPointsQuery, ShopCustomerPointsQueryVariables>;
export const ShopAdjustPointsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopAdjustPoints' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AdjustPointsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adjustPoints' },
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
} as unknown as DocumentNode<ShopAdjustPointsMutation, ShopAdjustPointsMutationVariables>;
