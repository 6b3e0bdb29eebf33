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

export type PaymentReceivedInput = {
  readonly orderId: string;
  readonly paymentId?: string | null | undefined;
  readonly method: string;
  readonly reference?: string | null | undefined;
  readonly receivedAt?: string | null | undefined;
};

export type OrderPaymentKind = 'FULL' | 'DEPOSIT' | 'BALANCE' | 'ADDITIONAL';

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

export type InvoiceKind = 'INVOICE' | 'CREDIT_NOTE' | 'DEPOSIT_INVOICE';

export type OrderEmailType =
  | 'ORDER_CONFIRMATION'
  | 'ORDER_VALIDATION'
  | 'FINAL_INVOICE'
  | 'BALANCE_REQUEST'
  | 'LOYALTY_POINTS'
  | 'ORDER_SHIPPED'
  | 'PAYMENT_REMINDER'
  | 'PRICE_CHANGED'
  | 'ORDER_CANCELLED'
  | 'ORDER_REFUNDED'
  | 'DECORATION_CHANGED';

export type OrderEmailState = 'QUEUED' | 'SENT' | 'FAILED';

export type ShopRecapQueryVariables = Exact<{
  id: string;
}>;

export type ShopRecapQuery = {
  readonly order: {
    readonly id: string;
    readonly code: string;
    readonly orderPlacedAt: string | null;
    readonly noInvoiceReason: string | null;
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
    readonly summary: {
      readonly currencyCode: CurrencyCode;
      readonly subtotal: number;
      readonly couponDiscount: number;
      readonly shipping: number;
      readonly surcharges: number;
      readonly tax: number;
      readonly total: number;
      readonly pointsRedeemed: number;
      readonly amountDue: number;
      readonly depositAmount: number | null;
      readonly amountPaid: number;
      readonly balanceDue: number;
    };
    readonly orderPayments: ReadonlyArray<{
      readonly id: string;
      readonly kind: OrderPaymentKind;
      readonly method: string;
      readonly methodName: string;
      readonly amount: number;
      readonly awaited: boolean;
      readonly refusal: string | null;
      readonly receivedAt: string | null;
      readonly reference: string | null;
    }>;
    readonly invoices: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly kind: InvoiceKind;
      readonly issuedAt: string;
      readonly totalWithTax: number;
    }>;
    readonly confirmationEmail: {
      readonly recipient: string | null;
      readonly subject: string;
      readonly copyTo: string | null;
      readonly refusal: string | null;
    };
    readonly deliveryEmail: {
      readonly recipient: string | null;
      readonly subject: string;
      readonly copyTo: string | null;
      readonly refusal: string | null;
    };
    readonly balanceRequestEmail: {
      readonly recipient: string | null;
      readonly subject: string;
      readonly copyTo: string | null;
      readonly refusal: string | null;
    };
    readonly emails: ReadonlyArray<{
      readonly id: string;
      readonly createdAt: string;
      readonly type: OrderEmailType;
      readonly recipient: string;
      readonly subject: string;
      readonly state: OrderEmailState;
      readonly sentAt: string | null;
      readonly attempts: number;
      readonly failure: string | null;
      readonly error: string | null;
      readonly sentBy: { readonly id: string; readonly firstName: string; readonly lastName: string } | null;
    }>;
  } | null;
  readonly manualPaymentMethods: ReadonlyArray<{ readonly code: string; readonly name: string }>;
};

export type ShopInvoiceLinksQueryVariables = Exact<{
  id: string;
}>;

export type ShopInvoiceLinksQuery = {
  readonly order: {
    readonly id: string;
    readonly invoices: ReadonlyArray<{ readonly id: string; readonly downloadUrl: string }>;
  } | null;
};

export type ShopMarkPaymentReceivedMutationVariables = Exact<{
  input: PaymentReceivedInput;
}>;

export type ShopMarkPaymentReceivedMutation = {
  readonly markPaymentReceived:
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
      }
    | { readonly __typename: 'NoAwaitedPaymentError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'SeveralPaymentsAwaitedError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'PaymentMethodNotManualError'; readonly errorCode: ErrorCode; readonly message: string }
    | { readonly __typename: 'PaymentStateTransitionError'; readonly errorCode: ErrorCode; readonly message: string }
    | {
        readonly __typename: 'SettlePaymentError';
        readonly errorCode: ErrorCode;
        readonly message: string;
        readonly paymentErrorMessage: string;
      };
};

export type ShopSendConfirmationEmailMutationVariables = Exact<{
  id: string;
}>;

export type ShopSendConfirmationEmailMutation = {
  readonly sendConfirmationEmail:
    | { readonly __typename: 'Order' }
    | { readonly __typename: 'EmailNotAllowedError'; readonly errorCode: ErrorCode; readonly message: string };
};

export type ShopSendDeliveryEmailMutationVariables = Exact<{
  id: string;
}>;

export type ShopSendDeliveryEmailMutation = {
  readonly sendDeliveryEmail:
    | { readonly __typename: 'Order' }
    | { readonly __typename: 'EmailNotAllowedError'; readonly errorCode: ErrorCode; readonly message: string };
};

export type ShopSendBalanceRequestMutationVariables = Exact<{
  id: string;
}>;

export type ShopSendBalanceRequestMutation = {
  readonly sendBalanceRequest:
    | { readonly __typename: 'Order' }
    | { readonly __typename: 'EmailNotAllowedError'; readonly errorCode: ErrorCode; readonly message: string };
};

export const ShopRecapDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopRecap' },
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
                  name: { kind: 'Name', value: 'summary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subtotal' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'couponDiscount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'shipping' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'surcharges' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'tax' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'pointsRedeemed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amountDue' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'depositAmount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amountPaid' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'balanceDue' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orderPayments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'methodName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'awaited' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'refusal' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'receivedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reference' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'noInvoiceReason' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invoices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalWithTax' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'confirmationEmail' },
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
                  name: { kind: 'Name', value: 'balanceRequestEmail' },
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
                  name: { kind: 'Name', value: 'emails' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipient' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'subject' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'failure' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'error' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sentBy' },
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
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'manualPaymentMethods' },
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
} as unknown as DocumentNode<ShopRecapQuery, ShopRecapQueryVariables>;
export const ShopInvoiceLinksDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopInvoiceLinks' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'invoices' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
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
} as unknown as DocumentNode<ShopInvoiceLinksQuery, ShopInvoiceLinksQueryVariables>;
export const ShopMarkPaymentReceivedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopMarkPaymentReceived' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PaymentReceivedInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markPaymentReceived' },
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
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SettlePaymentError' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'paymentErrorMessage' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopMarkPaymentReceivedMutation, ShopMarkPaymentReceivedMutationVariables>;
export const ShopSendConfirmationEmailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopSendConfirmationEmail' },
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
            name: { kind: 'Name', value: 'sendConfirmationEmail' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
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
} as unknown as DocumentNode<ShopSendConfirmationEmailMutation, ShopSendConfirmationEmailMutationVariables>;
export const ShopSendDeliveryEmailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopSendDeliveryEmail' },
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
            name: { kind: 'Name', value: 'sendDeliveryEmail' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
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
} as unknown as DocumentNode<ShopSendDeliveryEmailMutation, ShopSendDeliveryEmailMutationVariables>;
export const ShopSendBalanceRequestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopSendBalanceRequest' },
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
            name: { kind: 'Name', value: 'sendBalanceRequest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
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
} as unknown as DocumentNode<ShopSendBalanceRequestMutation, ShopSendBalanceRequestMutationVariables>;
