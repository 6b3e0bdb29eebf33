// Made by `npm run generate`; do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CustomerFilterParameter = {
  readonly postalCode?: StringOperators | null | undefined;
  readonly id?: IdOperators | null | undefined;
  readonly createdAt?: DateOperators | null | undefined;
  readonly updatedAt?: DateOperators | null | undefined;
  readonly title?: StringOperators | null | undefined;
  readonly firstName?: StringOperators | null | undefined;
  readonly lastName?: StringOperators | null | undefined;
  readonly phoneNumber?: StringOperators | null | undefined;
  readonly emailAddress?: StringOperators | null | undefined;
  readonly requestedCompanyName?: StringOperators | null | undefined;
  readonly _and?: ReadonlyArray<CustomerFilterParameter> | null | undefined;
  readonly _or?: ReadonlyArray<CustomerFilterParameter> | null | undefined;
  readonly companyName?: StringOperators | null | undefined;
};

export type CustomerListOptions = {
  readonly skip?: number | null | undefined;
  readonly take?: number | null | undefined;
  readonly sort?: CustomerSortParameter | null | undefined;
  readonly filter?: CustomerFilterParameter | null | undefined;
  readonly filterOperator?: LogicalOperator | null | undefined;
};

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

export type DeletionResult = 'DELETED' | 'NOT_DELETED';

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

export type CreateCompanyInput = {
  readonly name: string;
  readonly registrationNumber?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
  readonly emailAddress?: string | null | undefined;
  readonly phoneNumber?: string | null | undefined;
  readonly notes?: string | null | undefined;
};

export type UpdateCompanyInput = {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly registrationNumber?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
  readonly emailAddress?: string | null | undefined;
  readonly phoneNumber?: string | null | undefined;
  readonly notes?: string | null | undefined;
};

export type CompanyIdentityInput = {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly registrationNumber?: string | null | undefined;
  readonly vatNumber?: string | null | undefined;
};

export type CustomerSortParameter = {
  readonly id?: SortOrder | null | undefined;
  readonly createdAt?: SortOrder | null | undefined;
  readonly updatedAt?: SortOrder | null | undefined;
  readonly title?: SortOrder | null | undefined;
  readonly firstName?: SortOrder | null | undefined;
  readonly lastName?: SortOrder | null | undefined;
  readonly phoneNumber?: SortOrder | null | undefined;
  readonly emailAddress?: SortOrder | null | undefined;
  readonly requestedCompanyName?: SortOrder | null | undefined;
  readonly companyName?: SortOrder | null | undefined;
};

export type ShopCompanyQueryVariables = Exact<{
  id: string;
}>;

export type ShopCompanyQuery = {
  readonly company: {
    readonly id: string;
    readonly updatedAt: string;
    readonly name: string;
    readonly registrationNumber: string | null;
    readonly vatNumber: string | null;
    readonly emailAddress: string | null;
    readonly phoneNumber: string | null;
    readonly notes: string | null;
    readonly store: { readonly id: string; readonly name: string };
    readonly turnover: ReadonlyArray<{
      readonly currencyCode: CurrencyCode;
      readonly orders: number;
      readonly total: number;
      readonly totalWithTax: number;
      readonly lastOrderPlacedAt: string;
    }> | null;
    readonly possibleDuplicates: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly registrationNumber: string | null;
      readonly vatNumber: string | null;
    }>;
  } | null;
};

export type ShopCompanyFieldsFragment = {
  readonly id: string;
  readonly updatedAt: string;
  readonly name: string;
  readonly registrationNumber: string | null;
  readonly vatNumber: string | null;
  readonly emailAddress: string | null;
  readonly phoneNumber: string | null;
  readonly notes: string | null;
  readonly possibleDuplicates: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly registrationNumber: string | null;
    readonly vatNumber: string | null;
  }>;
};

export type ShopCompanyTwinFragment = {
  readonly id: string;
  readonly name: string;
  readonly registrationNumber: string | null;
  readonly vatNumber: string | null;
};

export type ShopCompanyDuplicatesQueryVariables = Exact<{
  input: CompanyIdentityInput;
}>;

export type ShopCompanyDuplicatesQuery = {
  readonly companyDuplicates: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly registrationNumber: string | null;
    readonly vatNumber: string | null;
  }>;
};

export type ShopCompanyCustomersQueryVariables = Exact<{
  id: string;
  options: CustomerListOptions;
}>;

export type ShopCompanyCustomersQuery = {
  readonly company: {
    readonly id: string;
    readonly customers: {
      readonly totalItems: number;
      readonly items: ReadonlyArray<{
        readonly id: string;
        readonly firstName: string;
        readonly lastName: string;
        readonly emailAddress: string;
      }>;
    };
  } | null;
};

export type ShopCompanyOrdersQueryVariables = Exact<{
  id: string;
  options: OrderListOptions;
}>;

export type ShopCompanyOrdersQuery = {
  readonly company: {
    readonly id: string;
    readonly orders: {
      readonly totalItems: number;
      readonly items: ReadonlyArray<{
        readonly id: string;
        readonly code: string;
        readonly state: string;
        readonly orderPlacedAt: string | null;
        readonly currencyCode: CurrencyCode;
        readonly totalWithTax: number;
        readonly customer: { readonly id: string; readonly firstName: string; readonly lastName: string } | null;
      }>;
    };
  } | null;
};

export type ShopCreateCompanyMutationVariables = Exact<{
  input: CreateCompanyInput;
}>;

export type ShopCreateCompanyMutation = { readonly createCompany: { readonly id: string } };

export type ShopUpdateCompanyMutationVariables = Exact<{
  input: UpdateCompanyInput;
}>;

export type ShopUpdateCompanyMutation = {
  readonly updateCompany: {
    readonly id: string;
    readonly updatedAt: string;
    readonly name: string;
    readonly registrationNumber: string | null;
    readonly vatNumber: string | null;
    readonly emailAddress: string | null;
    readonly phoneNumber: string | null;
    readonly notes: string | null;
    readonly possibleDuplicates: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly registrationNumber: string | null;
      readonly vatNumber: string | null;
    }>;
  };
};

export type ShopDeleteCompanyMutationVariables = Exact<{
  id: string;
}>;

export type ShopDeleteCompanyMutation = {
  readonly deleteCompany: { readonly result: DeletionResult; readonly message: string | null };
};

export const ShopCompanyTwinFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyTwin' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCompanyTwinFragment, unknown>;
export const ShopCompanyFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phoneNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'possibleDuplicates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCompanyTwin' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyTwin' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCompanyFieldsFragment, unknown>;
export const ShopCompanyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopCompany' },
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
            name: { kind: 'Name', value: 'company' },
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
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCompanyFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'store' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'turnover' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orders' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'total' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'totalWithTax' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastOrderPlacedAt' } },
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
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyTwin' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phoneNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'possibleDuplicates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCompanyTwin' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCompanyQuery, ShopCompanyQueryVariables>;
export const ShopCompanyDuplicatesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopCompanyDuplicates' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CompanyIdentityInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'companyDuplicates' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCompanyTwin' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyTwin' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCompanyDuplicatesQuery, ShopCompanyDuplicatesQueryVariables>;
export const ShopCompanyCustomersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopCompanyCustomers' },
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
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CustomerListOptions' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
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
                  name: { kind: 'Name', value: 'customers' },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'firstName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'lastName' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'emailAddress' } },
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
} as unknown as DocumentNode<ShopCompanyCustomersQuery, ShopCompanyCustomersQueryVariables>;
export const ShopCompanyOrdersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ShopCompanyOrders' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'options' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'OrderListOptions' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'company' },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'totalItems' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'items' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'orderPlacedAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currencyCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'totalWithTax' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'customer' },
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
} as unknown as DocumentNode<ShopCompanyOrdersQuery, ShopCompanyOrdersQueryVariables>;
export const ShopCreateCompanyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopCreateCompany' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateCompanyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCompany' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopCreateCompanyMutation, ShopCreateCompanyMutationVariables>;
export const ShopUpdateCompanyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopUpdateCompany' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateCompanyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'updateCompany' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCompanyFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyTwin' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ShopCompanyFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Company' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'updatedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'registrationNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'vatNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'emailAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'phoneNumber' } },
          { kind: 'Field', name: { kind: 'Name', value: 'notes' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'possibleDuplicates' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ShopCompanyTwin' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ShopUpdateCompanyMutation, ShopUpdateCompanyMutationVariables>;
export const ShopDeleteCompanyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ShopDeleteCompany' },
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
            name: { kind: 'Name', value: 'deleteCompany' },
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
} as unknown as DocumentNode<ShopDeleteCompanyMutation, ShopDeleteCompanyMutationVariables>;
