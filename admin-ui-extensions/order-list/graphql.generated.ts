// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type OrderFilterParameter = {
  readonly customerLastName?: StringOperators | null | undefined;
  readonly transactionId?: StringOperators | null | undefined;
  readonly aggregateOrderId?: IdOperators | null | undefined;
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly type?: StringOperators | null | undefined;
  readonly orderPlacedAt?: DateOperators | null | undefined;
  readonly code?: StringOperators | null | undefined;
  readonly state?: StringOperators | null | undefined;
  readonly active?: BooleanOperators | null | undefined;
  readonly totalQuantity?: NumberOperators | null | undefined;
  readonly subTotal?: NumberOperators | null | undefined;
  readonly subTotalWithTax?: NumberOperators | null | undefined;
  readonly currencyCode?: StringOperators | null | undefined;
  readonly shipping?: NumberOperators | null | undefined;
  readonly shippingWithTax?: NumberOperators | null | undefined;
  readonly total?: NumberOperators | null | undefined;
  readonly totalWithTax?: NumberOperators | null | undefined;
  readonly decorationLocked?: BooleanOperators | null | undefined;
  readonly toCollect?: BooleanOperators | null | undefined;
  readonly toDeliver?: BooleanOperators | null | undefined;
  readonly late?: BooleanOperators | null | undefined;
  readonly delivered?: BooleanOperators | null | undefined;
  readonly noInvoiceReason?: StringOperators | null | undefined;
  readonly productionSheetUrl?: StringOperators | null | undefined;
  readonly detailUrl?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<OrderFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<OrderFilterParameter> | null | undefined;
  readonly productionStarted?: BooleanOperators | null | undefined;
  readonly storeUrl?: StringOperators | null | undefined;
  readonly termsVersion?: StringOperators | null | undefined;
  readonly termsAcceptedAt?: DateOperators | null | undefined;
  readonly purchaseOrderNumber?: StringOperators | null | undefined;
  readonly dateNeeded?: DateOperators | null | undefined;
  readonly comments?: StringOperators | null | undefined;
  readonly workflowStatus?: StringOperators | null | undefined;
  readonly expectedDeliveryDate?: DateOperators | null | undefined;
};

export type OrderSortParameter = {
  readonly customerLastName?: SortOrder | null | undefined;
  readonly transactionId?: SortOrder | null | undefined;
  readonly aggregateOrderId?: SortOrder | null | undefined;
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly orderPlacedAt?: SortOrder | null | undefined;
  readonly code?: SortOrder | null | undefined;
  readonly state?: SortOrder | null | undefined;
  readonly totalQuantity?: SortOrder | null | undefined;
  readonly subTotal?: SortOrder | null | undefined;
  readonly subTotalWithTax?: SortOrder | null | undefined;
  readonly shipping?: SortOrder | null | undefined;
  readonly shippingWithTax?: SortOrder | null | undefined;
  readonly total?: SortOrder | null | undefined;
  readonly totalWithTax?: SortOrder | null | undefined;
  readonly noInvoiceReason?: SortOrder | null | undefined;
  readonly productionSheetUrl?: SortOrder | null | undefined;
  readonly detailUrl?: SortOrder | null | undefined;
  readonly productionStarted?: SortOrder | null | undefined;
  readonly storeUrl?: SortOrder | null | undefined;
  readonly termsVersion?: SortOrder | null | undefined;
  readonly termsAcceptedAt?: SortOrder | null | undefined;
  readonly purchaseOrderNumber?: SortOrder | null | undefined;
  readonly dateNeeded?: SortOrder | null | undefined;
  readonly comments?: SortOrder | null | undefined;
  readonly workflowStatus?: SortOrder | null | undefined;
  readonly expectedDeliveryDate?: SortOrder | null | undefined;
};

export type OrderListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: OrderSortParameter | null | undefined;
  readonly filter?: OrderFilterParameter | null | undefined;
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

export type BooleanOperators = {
  readonly eq?: boolean | null | undefined;
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

export type OrderType = 'Regular' | 'Seller' | 'Aggregate';

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

export type OrderQueueCode = 'TO_COLLECT' | 'TO_DELIVER' | 'LATE' | 'DELIVERED';

export type ShopOrderFragment = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly orderPlacedAt: string | null;
  readonly type: OrderType;
  readonly code: string;
  readonly state: string;
  readonly totalWithTax: number;
  readonly currencyCode: CurrencyCode;
  readonly late: boolean;
  readonly customer: {
    readonly id: string;
    readonly title: string | null;
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
  readonly listing: {
    readonly storeName: string;
    readonly paymentMethods: ReadonlyArray<string>;
    readonly amountDue: number;
  };
};

export type ShopOrdersQueryVariables = Exact<{
  options?: OrderListOptions | null | undefined;
}>;

export type ShopOrdersQuery = {
  readonly orders: {
    readonly totalItems: number;
    readonly items: ReadonlyArray<{
      readonly id: string;
      readonly createdAt: string;
      readonly updatedAt: string;
      readonly orderPlacedAt: string | null;
      readonly type: OrderType;
      readonly code: string;
      readonly state: string;
      readonly totalWithTax: number;
      readonly currencyCode: CurrencyCode;
      readonly late: boolean;
      readonly customer: {
        readonly id: string;
        readonly title: string | null;
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
      readonly listing: {
        readonly storeName: string;
        readonly paymentMethods: ReadonlyArray<string>;
        readonly amountDue: number;
      };
    }>;
  };
};

export type ShopOrderStatusesQueryVariables = Exact<{ [key: string]: never }>;

export type ShopOrderStatusesQuery = {
  readonly orderStatuses: ReadonlyArray<{
    readonly code: WorkflowStatus;
    readonly color: string;
    readonly textColor: string;
    readonly states: ReadonlyArray<string>;
    readonly labels: ReadonlyArray<{ readonly languageCode: LanguageCode; readonly value: string }>;
  }>;
};

export type ShopOrderStoresQueryVariables = Exact<{ [key: string]: never }>;

export type ShopOrderStoresQuery = {
  readonly orderStores: ReadonlyArray<{ readonly name: string; readonly url: string }>;
};

export type ShopOrderQueuesQueryVariables = Exact<{ [key: string]: never }>;

export type ShopOrderQueuesQuery = {
  readonly orderQueues: ReadonlyArray<{
    readonly queue: OrderQueueCode;
    readonly count: number;
    readonly amounts: ReadonlyArray<{
      readonly currencyCode: CurrencyCode;
      readonly count: number;
      readonly amount: number;
    }>;
  }>;
};

export const ShopOrderFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopOrder' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Order' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderPlacedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalWithTax' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'storeName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentMethods' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountDue' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopOrderFragment, unknown>;
export const ShopOrdersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopOrders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderListOptions' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orders' },
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
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopOrder' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'totalItems' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopOrder' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Order' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'orderPlacedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'totalWithTax' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'customer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'late' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'listing' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'storeName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'paymentMethods' } },
                { kind: 'Field', name: { kind: 'Name', value: 'amountDue' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopOrdersQuery, ShopOrdersQueryVariables>;
export const ShopOrderStatusesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopOrderStatuses' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderStatuses' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'labels' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'languageCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'color' } },
                { kind: 'Field', name: { kind: 'Name', value: 'textColor' } },
                { kind: 'Field', name: { kind: 'Name', value: 'states' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopOrderStatusesQuery, ShopOrderStatusesQueryVariables>;
export const ShopOrderStoresDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopOrderStores' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderStores' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopOrderStoresQuery, ShopOrderStoresQueryVariables>;
export const ShopOrderQueuesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopOrderQueues' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orderQueues' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'queue' } },
                { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'amounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
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
} as unknown as DocumentNode<ShopOrderQueuesQuery, ShopOrderQueuesQueryVariables>;
